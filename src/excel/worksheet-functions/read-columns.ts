import type { NumberColumn, NumberMatrix, TextColumn } from '../../core/columns';
import type { Problem } from '../../core/problem';
import { readCell } from './cell';
import type { Range } from './range';
import { readLabel } from './read-label';
import type { Reading } from './read-value';
import { readCount, readDay, readNumber } from './read-value';

/** Where a column comes from and how tall it must become: one cell is repeated for every row. */
export interface ColumnSource {
  readonly argument: string;
  readonly range: Range;
  readonly rows: number;
}

const readers = { dates: readDay, numbers: readNumber, counts: readCount } as const;

/** One number per row: serial days, counts or any numbers. */
export function readNumberColumn(kind: keyof typeof readers, { argument, range, rows }: ColumnSource): NumberColumn {
  const read = readers[kind];
  const values = new Float64Array(rows);
  const problems = new Map<number, Problem>();
  const height = Math.min(range.length, rows);
  for (let row = 0; row < height; row += 1) {
    const value = read(readCell(range[row][0]));
    if (typeof value === 'number') values[row] = value;
    else {
      values[row] = NaN;
      problems.set(row, placed(value, argument, row, rows));
    }
  }
  if (height === 1 && rows > 1) {
    values.fill(values[0]);
    repeat(problems, rows);
  }
  return { values, problems };
}

/** One label per row. */
export function readTextColumn({ argument, range, rows }: ColumnSource): TextColumn {
  const values = new Array<string | number | null>(rows).fill(null);
  const problems = new Map<number, Problem>();
  const height = Math.min(range.length, rows);
  for (let row = 0; row < height; row += 1) {
    const label = readLabel(readCell(range[row][0]));
    if (label !== null && typeof label === 'object') problems.set(row, placed(label.problem, argument, row, rows));
    else values[row] = label;
  }
  if (height === 1 && rows > 1) {
    values.fill(values[0]);
    repeat(problems, rows);
  }
  return { values, problems };
}

/** A row of numbers per row; the row's first problem is the row's. */
export function readMatrix({ argument, range, rows }: ColumnSource): NumberMatrix {
  const columns = range[0].length;
  const values = new Float64Array(rows * columns).fill(NaN);
  const problems = new Map<number, Problem>();
  const height = Math.min(range.length, rows);
  for (let row = 0; row < height; row += 1) {
    for (let at = 0; at < columns; at += 1) {
      const value: Reading = readNumber(readCell(range[row][at]));
      if (typeof value === 'number') values[row * columns + at] = value;
      else if (!problems.has(row)) problems.set(row, placed(value, argument, row, rows));
    }
  }
  if (height === 1 && rows > 1) {
    for (let row = 1; row < rows; row += 1) values.copyWithin(row * columns, 0, columns);
    repeat(problems, rows);
  }
  return { rows, columns, values, problems };
}

function placed(problem: Problem, argument: string, row: number, rows: number): Problem {
  return rows > 1 ? { ...problem, argument, row: row + 1 } : { ...problem, argument };
}

/** One faulty cell that stands for every row is every row's fault; it has no row of its own. */
function repeat(problems: Map<number, Problem>, rows: number): void {
  const problem = problems.get(0);
  if (!problem) return;
  const everywhere: Problem = { ...problem, row: undefined };
  for (let row = 0; row < rows; row += 1) problems.set(row, everywhere);
}
