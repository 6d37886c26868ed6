import type { DurationCounts } from './duration-counts';

/** The product-limit curve: a step at each duration at which somebody left. */
export interface SurvivalCurve {
  readonly time: Float64Array;
  /** Customers whose duration is that long or longer. */
  readonly atRisk: Float64Array;
  readonly left: Float64Array;
  /** S just after each time; 1 before the first. */
  readonly survival: Float64Array;
  /** Greenwood's sum Σ d/(n(n − d)): the variance of ln S; Infinity where S is 0. */
  readonly logVariance: Float64Array;
  /** The longest duration seen; beyond it the curve says nothing. */
  readonly longest: number;
}

/** Kaplan & Meier 1958: S = Π (1 − dⱼ/nⱼ); customers still there at a duration count as at risk at it. */
export function kaplanMeier({ customers, time, left, censored }: DurationCounts): SurvivalCurve {
  const steps = left.reduce((count, gone) => (gone > 0 ? count + 1 : count), 0);
  const column = (): Float64Array<ArrayBuffer> => new Float64Array(steps);
  const curve = { time: column(), atRisk: column(), left: column(), survival: column(), logVariance: column() };
  let atRisk = customers;
  let survival = 1;
  let logVariance = 0;
  for (let i = 0, step = 0; i < time.length; i++) {
    const gone = left[i];
    if (gone > 0) {
      survival *= (atRisk - gone) / atRisk;
      logVariance += gone / (atRisk * (atRisk - gone));
      curve.time[step] = time[i];
      curve.atRisk[step] = atRisk;
      curve.left[step] = gone;
      curve.survival[step] = survival;
      curve.logVariance[step++] = logVariance;
    }
    atRisk -= gone + censored[i];
  }
  return { ...curve, longest: time.length > 0 ? time[time.length - 1] : NaN };
}

/** The first duration at which half or fewer are left; NaN where the curve does not come down so far. */
export function medianTenure({ time, survival }: SurvivalCurve): number {
  // A half that is a product of fractions may come out a rounding above.
  const at = survival.findIndex((share) => share <= 0.5 + 1e-12);
  return at < 0 ? NaN : time[at];
}

/** Steps of the curve at or before a duration: `survival[stepsUntil − 1]` is S there, 1 when there are none. */
export function stepsUntil({ time }: SurvivalCurve, duration: number): number {
  let low = 0;
  let high = time.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (time[middle] <= duration) low = middle + 1;
    else high = middle;
  }
  return low;
}
