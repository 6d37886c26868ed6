import type { SurvivalCurve } from './kaplan-meier';

/** Scales on which a band is symmetric: ln S, cut at 1, or ln(−ln S), which stays between 0 and 1 by itself. */
export type BandScale = 'log' | 'log-log';

/** The 97.5 % point of the normal distribution: bands of 95 %. */
const normalPoint = 1.959963984540054;

/**
 * Pointwise 95 % band of a Kaplan–Meier curve by Greenwood's variance (Kalbfleisch & Prentice 2002, §1.4.2): one pair
 * per step; NaN where nobody is left, where the variance is unknown.
 */
export function survivalBand(
  { survival, logVariance }: SurvivalCurve,
  scale: BandScale,
): { readonly lower: Float64Array; readonly upper: Float64Array } {
  const bound = (sign: 1 | -1) =>
    survival.map((share, i) => {
      if (!(share > 0)) return NaN;
      const error = sign * normalPoint * Math.sqrt(logVariance[i]);
      if (scale === 'log') return Math.min(1, share * Math.exp(error));
      return Math.exp(Math.log(share) * Math.exp(error / Math.log(share)));
    });
  return { lower: bound(-1), upper: bound(1) };
}
