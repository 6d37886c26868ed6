import type { RfmCode } from './segment-schemes';

export const fourSegments = [
  'high-value',
  'must-win-back',
  'new',
  'low-value',
  'near-high-value',
  'near-must-win-back',
  'near-new',
  'near-low-value',
] as const;

export type FourSegment = (typeof fourSegments)[number];

type Exact = 'high-value' | 'must-win-back' | 'new' | 'low-value';

/** The cells the source names, in tertiles; the order settles ties. Must win back takes monetary 2 or more. */
const named: readonly {
  readonly segment: Exact;
  readonly recency: number;
  readonly frequency: number;
  readonly monetary: readonly [number, number];
}[] = [
  { segment: 'high-value', recency: 3, frequency: 3, monetary: [3, 3] },
  { segment: 'must-win-back', recency: 1, frequency: 3, monetary: [2, 3] },
  { segment: 'new', recency: 3, frequency: 1, monetary: [1, 1] },
  { segment: 'low-value', recency: 1, frequency: 1, monetary: [1, 1] },
];

/** Level 1–3 of a score by the middle of its class, p = (score − ½) / bins: below .4, above .6, between. */
export function tertile(score: number, bins: number): number {
  const scaled = 5 * (2 * score - 1); // 10 × bins × p, in whole numbers: no rounding at the borders
  if (scaled < 4 * bins) return 1;
  return scaled > 6 * bins ? 3 : 2;
}

/**
 * The four segments of the source; a cell it does not name takes the nearest one, by 2|ΔR| + 2|ΔF| + |ΔM|, and says so
 * ("near …").
 */
export function segmentOfFour(code: RfmCode, bins: number): FourSegment {
  const recency = tertile(code.recency, bins);
  const frequency = tertile(code.frequency, bins);
  const monetary = tertile(code.monetary, bins);
  let nearest: Exact = 'high-value';
  let shortest = Infinity;
  for (const cell of named) {
    const [least, greatest] = cell.monetary;
    const distance =
      2 * Math.abs(cell.recency - recency) +
      2 * Math.abs(cell.frequency - frequency) +
      Math.max(least - monetary, monetary - greatest, 0);
    if (distance >= shortest) continue;
    shortest = distance;
    nearest = cell.segment;
  }
  return shortest === 0 ? nearest : `near-${nearest}`;
}
