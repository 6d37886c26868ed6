import type { Answer, ResultCell } from './answer';

/** A spilled column from one cell per row. */
export function column(rows: number, cellOf: (row: number) => ResultCell): Answer {
  return Array.from({ length: rows }, (_, row) => [cellOf(row)]);
}
