import { ProblemError } from '../core/problem';
import { customScheme } from '../core/rfm/custom-scheme';
import type { RfmFact } from '../core/rfm/cut-table';
import { rfmFacts } from '../core/rfm/cut-table';
import type { SegmentBlock } from '../core/rfm/custom-scheme';
import type { RfmCode } from '../core/rfm/segment-schemes';
import type { TableCell } from './argument';
import { numberIn } from './read-weights';

const argument = 'segments';
const width = 1 + 2 * rfmFacts.length;

/**
 * A naming scheme from a table: name, then from and to of recency, frequency and monetary; blank from is 1, blank to the
 * number of bins; with or without a heading row. Checked for gaps and overlaps before use.
 * Throws `wrong-width`, what is wrong with a cell, `overlapping-segments`, `uncovered-scores`.
 */
export function readSegmentTable(table: readonly (readonly TableCell[])[], bins: number): (code: RfmCode) => string {
  const odd = table.find((row) => row.length !== width);
  if (odd) throw new ProblemError({ code: 'wrong-width', argument, received: odd.length, expected: [width] });
  const blocks = table.flatMap((cells, at): SegmentBlock[] => {
    if (cells.every(isBlank) || (at === 0 && isHeading(cells))) return [];
    return [readBlock(cells, at + 1, bins)];
  });
  if (blocks.length === 0) throw new ProblemError({ code: 'nothing-to-do', argument });
  try {
    return customScheme(blocks, bins);
  } catch (thrown) {
    throw thrown instanceof ProblemError ? new ProblemError({ ...thrown.problem, argument }) : thrown;
  }
}

function readBlock(cells: readonly TableCell[], row: number, bins: number): SegmentBlock {
  const [name, ...limits] = cells;
  if (isBlank(name)) throw new ProblemError({ code: 'missing', argument, row });
  const score = (cell: TableCell, blank: number): number => {
    if (isBlank(cell)) return blank;
    const received = numberIn(cell, argument, row);
    if (!Number.isInteger(received)) throw new ProblemError({ code: 'not-whole', argument, row, received });
    if (received >= 1 && received <= bins) return received;
    throw new ProblemError({ code: 'not-between', argument, row, received, expected: [1, bins] });
  };
  const range = (fact: RfmFact): [number, number] => {
    const at = 2 * rfmFacts.indexOf(fact);
    const from = score(limits[at], 1);
    const to = score(limits[at + 1], bins);
    if (to < from) throw new ProblemError({ code: 'unsorted', argument, row, received: to });
    return [from, to];
  };
  return {
    name: String(name).trim(),
    scores: { recency: range('recency'), frequency: range('frequency'), monetary: range('monetary') },
  };
}

function isHeading([, ...limits]: readonly TableCell[]): boolean {
  return (
    limits.some((cell) => typeof cell === 'string' && !isBlank(cell)) && limits.every((c) => typeof c !== 'number')
  );
}

function isBlank(cell: TableCell): boolean {
  return cell === null || (typeof cell === 'string' && cell.trim() === '');
}
