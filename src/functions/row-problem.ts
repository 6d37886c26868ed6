import type { Problem } from '../core/problem';

interface Faulty {
  readonly problems: ReadonlyMap<number, Problem>;
}

/** The first problem any of these columns has in a row (from 0), in the order given; null when the row is sound. */
export function rowProblem(row: number, ...columns: readonly (Faulty | null)[]): Problem | null {
  for (const column of columns) {
    const problem = column?.problems.get(row);
    if (problem) return problem;
  }
  return null;
}
