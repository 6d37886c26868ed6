/** The three ways of naming RFM codes; ids are data and never change. */
export const segmentSchemes = ['eleven', 'four', 'eight'] as const;

export type SegmentScheme = (typeof segmentSchemes)[number];

/** Scores 1…bins, 1 the worst. */
export interface RfmCode {
  readonly recency: number;
  readonly frequency: number;
  readonly monetary: number;
}

/** Reads a three-digit code: 543 → recency 5, frequency 4, monetary 3; null unless each digit is 1…bins. */
export function rfmCode(code: number, bins: number): RfmCode | null {
  if (!Number.isInteger(code) || code < 111 || code > 999) return null;
  const recency = Math.floor(code / 100);
  const frequency = Math.floor(code / 10) % 10;
  const monetary = code % 10;
  const fits = (score: number): boolean => score >= 1 && score <= bins;
  return fits(recency) && fits(frequency) && fits(monetary) ? { recency, frequency, monetary } : null;
}
