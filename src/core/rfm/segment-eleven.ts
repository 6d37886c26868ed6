import type { RfmCode } from './segment-schemes';

export const elevenSegments = [
  'champions',
  'loyal',
  'potential-loyalist',
  'new',
  'promising',
  'need-attention',
  'about-to-sleep',
  'at-risk',
  'cannot-lose',
  'hibernating',
  'lost',
] as const;

export type ElevenSegment = (typeof elevenSegments)[number];

/** One rule: recency from `recency[0]` to `recency[1]`, frequency + monetary at least `sum`; first match wins. */
interface Rule {
  readonly recency: readonly [number, number];
  readonly sum: number;
  readonly segment: ElevenSegment;
}

/** Customers of the lowest frequency never get a name that implies repeats: recency alone decides. */
const byRecencyAlone: readonly ElevenSegment[] = ['lost', 'hibernating', 'about-to-sleep', 'promising', 'new'];

/** All others, frequency and monetary added: they run from 3 to 10. */
const rules: readonly Rule[] = [
  { recency: [4, 5], sum: 8, segment: 'champions' },
  { recency: [4, 5], sum: 6, segment: 'loyal' },
  { recency: [4, 5], sum: 0, segment: 'potential-loyalist' },
  { recency: [3, 3], sum: 7, segment: 'loyal' },
  { recency: [3, 3], sum: 5, segment: 'need-attention' },
  { recency: [3, 3], sum: 0, segment: 'about-to-sleep' },
  { recency: [1, 2], sum: 8, segment: 'cannot-lose' },
  { recency: [1, 2], sum: 5, segment: 'at-risk' },
  { recency: [2, 2], sum: 0, segment: 'hibernating' },
  { recency: [1, 1], sum: 0, segment: 'lost' },
];

/** A score of any number of bins on the scale 1–5: ends stay ends, the rest is rounded (half up). */
export function onFive(score: number, bins: number): number {
  return 1 + Math.floor((4 * (score - 1)) / (bins - 1) + 0.5);
}

/** The eleven segments on 5 × 5 × 5; codes of other numbers of bins are brought to five first. */
export function segmentOfEleven(code: RfmCode, bins: number): ElevenSegment {
  const recency = onFive(code.recency, bins);
  const frequency = onFive(code.frequency, bins);
  if (frequency === 1) return byRecencyAlone[recency - 1];
  const sum = frequency + onFive(code.monetary, bins);
  const rule = rules.find(({ recency: [from, to], sum: least }) => recency >= from && recency <= to && sum >= least);
  return rule!.segment;
}
