/** How many customers went from one segment to another. */
export interface Migration {
  /** null: the customer was not there before, or is not there after. */
  readonly before: string | null;
  readonly after: string | null;
  readonly customers: number;
  /** Share of the customers of `before`. */
  readonly share: number;
}

/**
 * The moves between two segmentations of the same customers, one entry per move that happened; rows blank in both are
 * no customers. Sorted by `compare` within before and after, customers who were not there last.
 */
export function segmentMigration(
  before: readonly (string | null)[],
  after: readonly (string | null)[],
  compare: (a: string, b: string) => number,
): Migration[] {
  const counts = new Map<string | null, Map<string | null, number>>();
  before.forEach((from, row) => {
    const to = after[row];
    if (from === null && to === null) return;
    const moves = counts.get(from) ?? new Map<string | null, number>();
    counts.set(from, moves);
    moves.set(to, (moves.get(to) ?? 0) + 1);
  });
  const sorted = <Value>(map: ReadonlyMap<string | null, Value>): [string | null, Value][] =>
    [...map].sort(([a], [b]) => (a === null ? 1 : b === null ? -1 : compare(a, b)));
  return sorted(counts).flatMap(([from, moves]) => {
    const total = [...moves.values()].reduce((sum, count) => sum + count, 0);
    return sorted(moves).map(([to, customers]) => ({ before: from, after: to, customers, share: customers / total }));
  });
}
