import { ProblemError } from '../core/problem';
import type { CutTable } from '../core/rfm/cut-table';
import { fewestBins, mostBins, rfmFacts } from '../core/rfm/cut-table';
import type { TableCell } from './argument';

/**
 * The number of bins, or a cut table as RFM_CUTS spills it: columns score, recency, frequency, monetary; one row per
 * score, in either direction, with or without its heading row; blank where no value gets the score. Values may be edited.
 * Throws `bad-table`, `unsorted`, or what is wrong with the number of bins.
 */
export function readBinsOrCuts(table: readonly (readonly TableCell[])[], argument: string): number | CutTable {
  if (table.length === 1 && table[0].length === 1) return readBins(table[0][0], argument);
  const rows = table.filter((row) => row.some((cell) => typeof cell === 'number'));
  if (table.some((row) => row.length !== 1 + rfmFacts.length)) {
    throw new ProblemError({ code: 'wrong-width', argument, received: table[0].length, expected: [4] });
  }
  const bins = rows.length;
  if (bins < fewestBins || bins > mostBins) {
    throw new ProblemError({
      code: 'bad-table',
      argument,
      expected: [`${fewestBins}–${mostBins} rows`],
      received: bins,
    });
  }
  const byScore = new Map(rows.map((row) => [row[0], row]));
  const thresholds = {
    recency: fill(bins, -Infinity),
    frequency: fill(bins, Infinity),
    monetary: fill(bins, Infinity),
  };
  for (let score = bins; score >= 1; score--) {
    const row = byScore.get(score);
    if (!row) throw new ProblemError({ code: 'bad-table', argument, expected: [`score ${score}`] });
    rfmFacts.forEach((fact, at) => {
      const cell = row[at + 1];
      if (cell !== null && cell !== '' && typeof cell !== 'number') {
        throw new ProblemError({ code: 'bad-table', argument, expected: ['numbers'], received: cell });
      }
      if (score === 1) return;
      // A score nobody gets shares the threshold of the next one up.
      const next = score < bins ? thresholds[fact][score - 1] : thresholds[fact][score - 2];
      thresholds[fact][score - 2] = typeof cell === 'number' ? cell : next;
    });
  }
  for (const fact of rfmFacts) requireSorted(thresholds[fact], fact === 'recency' ? -1 : 1, argument);
  return { bins, thresholds };
}

function fill(bins: number, value: number): Float64Array {
  return new Float64Array(bins - 1).fill(value);
}

function readBins(cell: TableCell, argument: string): number {
  if (typeof cell === 'boolean') throw new ProblemError({ code: 'truth-value', argument, received: cell });
  if (typeof cell !== 'number') {
    const code =
      typeof cell === 'string' && cell.trim() !== '' && !Number.isNaN(Number(cell)) ? 'number-as-text' : 'not-a-number';
    throw new ProblemError({ code, argument, received: cell ?? '' });
  }
  if (!Number.isInteger(cell)) throw new ProblemError({ code: 'not-whole', argument, received: cell });
  if (cell < fewestBins || cell > mostBins) {
    throw new ProblemError({ code: 'not-between', argument, received: cell, expected: [fewestBins, mostBins] });
  }
  return cell;
}

function requireSorted(values: Float64Array, sign: 1 | -1, argument: string): void {
  for (let i = 1; i < values.length; i++) {
    if (sign * values[i] >= sign * values[i - 1]) continue;
    throw new ProblemError({ code: 'unsorted', argument, received: values[i] });
  }
}
