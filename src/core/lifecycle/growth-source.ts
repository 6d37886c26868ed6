import type { CustomerFacts } from './facts';
import { periodSpan } from './period-span';

/** Where the growth of a customer new in a new line comes from. */
export interface GrowthSource {
  /**
   * original: the lines bought before · more: the new line · both · none: volume in all did not grow · open: a new line is
   * bought, and whether the original ones grew is not known.
   */
  readonly from: 'original' | 'more' | 'both' | 'none' | 'open';
  /** Volume of the original lines in the last two periods over that of the two before, less 1; NaN where not known. */
  readonly original: number;
  /** Volume of the new line in the last two periods; NaN where not known. */
  readonly more: number;
}

/** Two periods on, at the 5 % a period from which a trend counts as rising. */
const growth = 0.1;

/**
 * Compares the last two complete periods with the two before. What the new line bought is not part of the original lines;
 * before, it was nothing. Without that volume, or with fewer than four periods, the source stays open.
 */
export function growthSource({ history, newLineVolume }: CustomerFacts, row: number): GrowthSource {
  const more = newLineVolume?.values[row] ?? NaN;
  const open: GrowthSource = { from: 'open', original: NaN, more };
  if (!history || Number.isNaN(more)) return open;
  const start = row * history.columns;
  const [from, to] = periodSpan(history.values, start, start + history.columns, true);
  if (to - from < 4) return open;
  const volume = (at: number) => history.values[at] || 0;
  const before = volume(to - 4) + volume(to - 3);
  const now = volume(to - 2) + volume(to - 1);
  const original = Math.max(0, now - more);
  const grew = original > before && original - before >= before * growth;
  const source = { original: before > 0 ? original / before - 1 : NaN, more };
  if (grew) return { ...source, from: more > 0 ? 'both' : 'original' };
  return { ...source, from: more > 0 && now > before ? 'more' : 'none' };
}
