import digamma from '@stdlib/math-base-special-digamma';
import gammaln from '@stdlib/math-base-special-gammaln';
import trigamma from '@stdlib/math-base-special-trigamma';
import type { Objective } from '../../optimize/objective';
import { logGammaRatio } from '../../special/log-gamma-ratio';
import { distinctNumbers } from '../cells/distinct-numbers';
import type { SpendCells } from './spend-cells';

/**
 * Log-likelihood of Gamma-Gamma spend (Fader & Hardie, note 025, eq. 1a) in θ = (ln p, ln q, ln γ), with gradient and
 * Hessian in the same pass:
 *   Σ ln Γ(px+q)/Γ(px) − ln Γ(q) − px·ln(1 + γ/(x m̄)) − q·ln(1 + x m̄/γ) − ln m̄.
 * Gamma terms are made once per distinct x; a customer costs two logarithms.
 */
export class GammaGammaLikelihood implements Objective {
  readonly dimension = 3;
  /** Distinct numbers of repeat orders and how many customers have each. */
  private readonly distinct: readonly (readonly [number, number])[];
  private readonly spent: Float64Array;
  private readonly logMeans: number;

  constructor(private readonly cells: SpendCells) {
    const { index, distinct } = distinctNumbers(cells.repeats);
    const counts = new Float64Array(distinct.length);
    let logMeans = 0;
    for (let i = 0; i < index.length; i++) {
      counts[index[i]]++;
      logMeans += Math.log(cells.mean[i]);
    }
    this.distinct = Array.from(distinct, (x, i) => [x, counts[i]] as const).sort(([x], [other]) => x - other);
    this.spent = cells.repeats.map((x, i) => x * cells.mean[i]);
    this.logMeans = logMeans;
  }

  evaluate(point: Float64Array, gradient: Float64Array, hessian: Float64Array): number {
    const [p, q, gamma] = point.map(Math.exp);
    const value = this.gammaTerms(p, q, gradient, hessian) + this.spendTerms(p, q, gamma, gradient, hessian);
    for (let i = 0; i < 3; i++) for (let j = 0; j < i; j++) hessian[i * 3 + j] = hessian[j * 3 + i];
    return value - this.logMeans;
  }

  private gammaTerms(p: number, q: number, gradient: Float64Array, hessian: Float64Array): number {
    let value = 0;
    let [g0, g1, h00, h01, h11] = [0, 0, 0, 0, 0];
    const [own, ownFirst, ownSecond] = [gammaln(q), digamma(q), trigamma(q)];
    for (const [x, count] of this.distinct) {
      const ratio = logGammaRatio(p * x, q);
      const upperFirst = digamma(p * x + q);
      const upperSecond = trigamma(p * x + q);
      value += count * (ratio.value - own);
      g0 += count * p * x * ratio.digammas;
      g1 += count * q * (upperFirst - ownFirst);
      h00 += count * p * x * (ratio.digammas + p * x * ratio.trigammas);
      h01 += count * p * x * q * upperSecond;
      h11 += count * q * (upperFirst - ownFirst + q * (upperSecond - ownSecond));
    }
    gradient.set([g0, g1]);
    hessian.set([h00, h01, 0, 0, h11]);
    return value;
  }

  private spendTerms(p: number, q: number, gamma: number, gradient: Float64Array, hessian: Float64Array): number {
    const { repeats } = this.cells;
    let value = 0;
    let [g0, g1, g2, h02, h12, h22] = [0, 0, 0, 0, 0, 0];
    for (let i = 0; i < repeats.length; i++) {
      const px = p * repeats[i];
      const ratio = this.spent[i] / gamma;
      const up = Math.log1p(ratio); // ln(1 + s/γ)
      const down = Math.log1p(1 / ratio); // ln(1 + γ/s)
      const share = 1 / (1 + ratio); // γ/(γ+s)
      value -= px * down + q * up;
      g0 -= px * down;
      g1 -= q * up;
      const pull = q - (px + q) * share;
      g2 += pull;
      h02 -= px * share;
      h12 += q * (1 - share);
      h22 -= (px + q) * share * (1 - share);
    }
    gradient[0] += g0;
    gradient[1] += g1;
    gradient[2] = g2;
    hessian[0] += g0;
    hessian[2] = h02;
    hessian[4] += g1;
    hessian[5] = h12;
    hessian[8] = h22;
    return value;
  }
}
