import type { Objective } from '../../optimize/objective';
import type { RenewalCounts } from '../retention/renewal-counts';

/**
 * Log-likelihood of the shifted-beta-geometric model (Fader & Hardie 2007, eq. 6) in θ = (ln α, ln β), as the product
 * of the renewals' own chances, (β+j)/(α+β+j) to stay and α/(α+β+j) to leave at renewal j + 1: all cohorts together,
 * and no ratio of Beta functions to lose digits in.
 */
export class SbgLikelihood implements Objective {
  readonly dimension = 2;

  constructor(private readonly counts: RenewalCounts) {}

  evaluate(point: Float64Array, gradient: Float64Array, hessian: Float64Array): number {
    const { stayed, left } = this.counts;
    const alpha = Math.exp(point[0]);
    const beta = Math.exp(point[1]);
    let value = 0;
    let [g0, g1, h00, h01, h11] = [0, 0, 0, 0, 0];
    for (let j = 0; j < stayed.length; j++) {
      const leaving = alpha / (alpha + beta + j);
      const ofAll = beta / (alpha + beta + j);
      const ofBeta = beta / (beta + j);
      const both = stayed[j] + left[j];
      value -= stayed[j] * Math.log1p(alpha / (beta + j)) + left[j] * Math.log1p((beta + j) / alpha);
      g0 += left[j] - both * leaving;
      g1 += stayed[j] * leaving * ofBeta - left[j] * ofAll;
      h00 -= both * leaving * (1 - leaving);
      h01 += both * leaving * ofAll;
      h11 += stayed[j] * leaving * ofBeta * (1 - ofBeta - ofAll) - left[j] * ofAll * (1 - ofAll);
    }
    gradient.set([g0, g1]);
    hessian.set([h00, h01, h01, h11]);
    return value;
  }
}
