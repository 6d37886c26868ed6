import type { ResultCell } from './answer';

/** The heading row of a spilled table, from the words of one vocabulary. */
export function headingRow(vocabulary: string, ids: readonly string[]): readonly ResultCell[] {
  return ids.map((id) => ({ vocabulary, id }));
}
