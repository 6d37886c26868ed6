/** The three facts RFM scores, in the order of the digits. */
export const rfmFacts = ['recency', 'frequency', 'monetary'] as const;

export type RfmFact = (typeof rfmFacts)[number];

/**
 * Per fact the worst value that reaches each score above 1 (entry s − 2 for score s): falling for recency, rising for
 * the others; neighbours are equal where a score is empty, ±∞ where no value reaches it.
 */
export interface CutTable {
  readonly bins: number;
  readonly thresholds: Readonly<Record<RfmFact, Float64Array>>;
}

export const fewestBins = 2;
export const mostBins = 9;
