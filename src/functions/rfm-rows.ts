import type { NumberColumn } from '../core/columns';
import type { Problem } from '../core/problem';
import { rfmFacts } from '../core/rfm/cut-table';
import type { RfmColumns } from '../core/rfm/rfm-columns';
import { rowProblem } from './row-problem';

type Received = Readonly<Record<(typeof rfmFacts)[number], NumberColumn>>;

export interface RfmRows {
  /** Facts of the sound rows; NaN in all others. */
  readonly columns: RfmColumns;
  /** Sound rows: the population. */
  readonly complete: number;
  /** A row's problem; null where the row is sound or blank. */
  problem(row: number): Problem | null;
}

/** Sorts rows into sound, faulty and blank. A faulty row is outside the population: its other facts do not count. */
export function readRfmRows(received: Received): RfmRows {
  const rows = received.recency.values.length;
  const columns = {
    recency: new Float64Array(rows).fill(NaN),
    frequency: new Float64Array(rows).fill(NaN),
    monetary: new Float64Array(rows).fill(NaN),
  };
  let complete = 0;
  for (let row = 0; row < rows; row++) {
    if (isBlank(received, row) || problemOf(received, row)) continue;
    complete++;
    for (const fact of rfmFacts) columns[fact][row] = received[fact].values[row];
  }
  return { columns, complete, problem: (row) => (isBlank(received, row) ? null : problemOf(received, row)) };
}

function isBlank(received: Received, row: number): boolean {
  return rfmFacts.every((fact) => Number.isNaN(received[fact].values[row]) && !received[fact].problems.has(row));
}

function problemOf(received: Received, row: number): Problem | null {
  const { recency, frequency, monetary } = received;
  const read = rowProblem(row, recency, frequency, monetary);
  if (read) return read;
  for (const argument of rfmFacts) {
    const value = received[argument].values[row];
    if (value !== value) return { code: 'missing', argument, row: row + 1 };
    if (value < 0 && argument !== 'monetary')
      return { code: 'below', argument, row: row + 1, received: value, expected: [0] };
  }
  return null;
}
