/** A share with its 95 % interval; all NaN where nothing was tried. */
export interface Rate {
  readonly rate: number;
  readonly low: number;
  readonly high: number;
}

/** Standard normal deviate of a two-sided 95 % interval. */
const z = 1.959963984540054;

/**
 * Share of successes with its score interval (Wilson 1927, J. Am. Stat. Assoc. 22). Unlike p ± z·√(p(1−p)/n) it stays
 * within 0 to 1 and has width where nobody, or everybody, responded.
 *
 * @param successes 0 … trials
 * @param trials ≥ 0
 */
export function wilson(successes: number, trials: number): Rate {
  if (!(trials > 0)) return { rate: NaN, low: NaN, high: NaN };
  const rate = successes / trials;
  const shrink = 1 + (z * z) / trials;
  const centre = (rate + (z * z) / (2 * trials)) / shrink;
  const half = (z / shrink) * Math.sqrt((rate * (1 - rate)) / trials + (z * z) / (4 * trials * trials));
  // At 0 and at 1 the bound is exact; rounding must not push it past the rate.
  return { rate, low: Math.max(0, Math.min(rate, centre - half)), high: Math.min(1, Math.max(rate, centre + half)) };
}
