import { ProblemError } from '../problem';
import type { CutTable } from './cut-table';
import type { RfmColumns } from './rfm-columns';
import { completeRows } from './rfm-columns';
import { thresholds } from './thresholds';

/** Days of silence beyond which a whole column can only be dates: serial 20,000 is 1954-10-03, and 55 years of silence. */
const longestSilence = 20_000;

/**
 * The cut table of a population: RFM by quantiles where equal values get equal scores (thresholds.ts).
 * Throws `looks-like-date` when every recency is above 20,000, and `nothing-to-do` when no row is complete.
 */
export function rfmCuts(columns: RfmColumns, bins: number): CutTable {
  const { recency, frequency, monetary } = completeRows(columns);
  if (recency.length === 0) throw new ProblemError({ code: 'nothing-to-do' });
  refuseDates(recency);
  return {
    bins,
    thresholds: {
      recency: thresholds(recency, bins, 'smaller'),
      frequency: thresholds(frequency, bins, 'larger'),
      monetary: thresholds(monetary, bins, 'larger'),
    },
  };
}

/** Throws `looks-like-date` when every known recency is above 20,000: a date was passed for days of silence. */
export function refuseDates(recency: Float64Array): void {
  let known = false;
  for (const days of recency) {
    if (days <= longestSilence) return;
    if (days > longestSilence) known = true;
  }
  if (known)
    throw new ProblemError({ code: 'looks-like-date', argument: 'recency', received: recency.find((d) => d > 0) });
}
