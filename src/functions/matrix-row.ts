import type { NumberMatrix } from '../core/columns';
import type { Problem } from '../core/problem';

/** Whether nothing stands in a row (from 0) of a matrix. */
export function isBlankRow({ columns, values, problems }: NumberMatrix, row: number): boolean {
  if (problems.has(row)) return false;
  for (let at = row * columns; at < (row + 1) * columns; at++) if (!Number.isNaN(values[at])) return false;
  return true;
}

/** What is wrong with a row all of whose cells are needed; null where it is complete. */
export function rowFault(matrix: NumberMatrix, row: number, argument: string): Problem | null {
  const problem = matrix.problems.get(row);
  if (problem) return problem;
  for (let at = row * matrix.columns; at < (row + 1) * matrix.columns; at++) {
    if (Number.isNaN(matrix.values[at])) return { code: 'missing', argument, row: row + 1 };
  }
  return null;
}
