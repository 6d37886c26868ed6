import type { Objective } from '../../optimize/objective';
import type { RenewalCounts } from '../retention/renewal-counts';
import { logStaying, logSurvivalSlopes } from './log-survival';

/** Places of the upper triangle in a 3 × 3 matrix, row after row. */
const triangle = [
  [0, 0],
  [0, 1],
  [0, 2],
  [1, 1],
  [1, 2],
  [2, 2],
] as const;

/**
 * Log-likelihood of the beta-discrete-Weibull model (Fader, Hardie, Liu, Davin & Steenburgh 2018) in
 * θ = (ln α, ln β, ln c), as the product of the renewals' own chances: with L = ln S(t)/S(t−1), e^L to stay and
 * 1 − e^L to leave. Gradient and Hessian in the same pass.
 */
export class BetaDiscreteWeibullLikelihood implements Objective {
  readonly dimension = 3;

  constructor(private readonly counts: RenewalCounts) {}

  evaluate(point: Float64Array, gradient: Float64Array, hessian: Float64Array): number {
    const { stayed, left } = this.counts;
    const parameters = point.map(Math.exp);
    const [alpha, beta, c] = parameters;
    let slopesBefore = new Float64Array(3);
    let curvaturesBefore = new Float64Array(6);
    let slopes = new Float64Array(3);
    let curvatures = new Float64Array(6);
    const upper = new Float64Array(6);
    let value = 0;
    gradient.fill(0);
    for (let t = 1; t <= stayed.length; t++) {
      logSurvivalSlopes(parameters, t, slopes, curvatures);
      const staying = logStaying(alpha, beta, c, t - 1, t);
      const gone = left[t - 1];
      if (stayed[t - 1] > 0) value += stayed[t - 1] * staying;
      if (gone > 0) value += gone * Math.log(-Math.expm1(staying));
      // d ln(1 − e^L)/dL = −odds, its second derivative −odds·(1 + odds).
      const odds = gone > 0 ? 1 / Math.expm1(-staying) : 0;
      const first = stayed[t - 1] - gone * odds;
      const second = -gone * odds * (1 + odds);
      const step = slopes.map((slope, i) => slope - slopesBefore[i]);
      for (let i = 0; i < 3; i++) gradient[i] += first * step[i];
      triangle.forEach(([i, j], at) => {
        upper[at] += first * (curvatures[at] - curvaturesBefore[at]) + second * step[i] * step[j];
      });
      [slopesBefore, slopes] = [slopes, slopesBefore];
      [curvaturesBefore, curvatures] = [curvatures, curvaturesBefore];
    }
    triangle.forEach(([i, j], at) => {
      hessian[i * 3 + j] = upper[at];
      hessian[j * 3 + i] = upper[at];
    });
    return value;
  }
}
