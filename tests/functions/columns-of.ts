import type { NumberColumn, TextColumn } from '../../src/core/columns';
import type { Problem } from '../../src/core/problem';

/** A column of numbers from cells: a number, null for a blank, or the problem of a faulty cell. */
export function numberColumn(cells: readonly (number | null | Problem)[]): NumberColumn {
  return {
    values: Float64Array.from(cells, (cell) => (typeof cell === 'number' ? cell : NaN)),
    problems: problemsOf(cells),
  };
}

/** A column of ids from cells. */
export function textColumn(cells: readonly (string | number | null | Problem)[]): TextColumn {
  return {
    values: cells.map((cell) => (typeof cell === 'object' ? null : cell)),
    problems: problemsOf(cells),
  };
}

function problemsOf(cells: readonly unknown[]): ReadonlyMap<number, Problem> {
  return new Map(
    cells.flatMap((cell, row): [number, Problem][] =>
      typeof cell === 'object' && cell !== null ? [[row, cell as Problem]] : [],
    ),
  );
}
