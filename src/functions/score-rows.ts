import { ProblemError } from '../core/problem';
import type { Binning } from '../core/rfm/binnings';
import { binnedScores, binningIds } from '../core/rfm/binnings';
import type { RfmColumns } from '../core/rfm/rfm-columns';
import { scoreByCuts } from '../core/rfm/rfm-scores';
import type { TableCell } from './argument';
import { defaultBins } from './arguments/bins';
import { readBinsOrCuts } from './read-cut-table';

/**
 * Scores rows by their own population or by a cut table, with the number of bins used. Throws what is wrong with the
 * table, `too-few-customers` for a population of one, and `unknown-choice` where a cut table leaves nothing to cut.
 */
export function scoreRows(
  { columns, complete }: { readonly columns: RfmColumns; readonly complete: number },
  binsOrCuts: readonly (readonly TableCell[])[] | null,
  argument: string,
  binning: string | null,
): { readonly codes: Uint16Array; readonly bins: number } {
  const choice = binsOrCuts === null ? defaultBins : readBinsOrCuts(binsOrCuts, argument);
  const [quantiles] = binningIds;
  if (typeof choice !== 'number') {
    if (binning !== null && binning !== quantiles) {
      throw new ProblemError({ code: 'unknown-choice', argument: 'binning', received: binning, expected: [quantiles] });
    }
    return { codes: scoreByCuts(columns, choice), bins: choice.bins };
  }
  // One customer is no population: every column would answer 111.
  if (complete === 1) throw new ProblemError({ code: 'too-few-customers', received: 1, expected: [2] });
  if (complete === 0) return { codes: new Uint16Array(columns.recency.length), bins: choice };
  return { codes: binnedScores(columns, choice, (binning ?? quantiles) as Binning), bins: choice };
}
