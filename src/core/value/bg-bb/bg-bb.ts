import { ProblemError } from '../../problem';
import { discountedBetaSum } from '../../special/discounted-beta-sum';
import { isPositive, requirePositive } from '../retention/positive-parameters';
import { fitBgBb } from './fit';
import { BgBbLikelihood } from './likelihood';
import type { OpportunityCells } from './opportunity-cells';
import { impossible } from './opportunity-cells';

const parameterNames = ['alpha', 'beta', 'gamma', 'delta'] as const;

/**
 * BG/BB (Fader, Hardie & Shang 2010): at each opportunity a customer still there buys with an own chance, Beta(α, β)
 * over customers, and before each leaves for good with an own chance, Beta(γ, δ).
 */
export const bgBb = {
  parameterNames,
  fit: fitBgBb,
  /** −∞ outside the domain. */
  logLikelihood(parameters: Float64Array, cells: OpportunityCells): number {
    if (!parameters.every(isPositive)) return -Infinity;
    const likelihood = new BgBbLikelihood(cells);
    return likelihood.evaluate(parameters.map(Math.log), new Float64Array(4), new Float64Array(16));
  },
  /** Throws the problem `bad-table` unless all parameters are above 0. */
  predict: (parameters: Float64Array): BgBbPrediction => new BgBbPrediction(parameters),
} as const;

/**
 * What fitted parameters say of a customer with x orders at n opportunities, the last at t_x (`last`), or of a new one.
 * Throws the problem of a history that cannot be. Expectations are sums of positive terms: the closed form of the
 * paper (eq. 14) is 0/0 at γ = 1.
 */
export class BgBbPrediction {
  private readonly alpha: number;
  private readonly beta: number;
  private readonly gamma: number;
  private readonly delta: number;

  constructor(private readonly parameters: Float64Array) {
    requirePositive(parameters, parameterNames);
    [this.alpha, this.beta, this.gamma, this.delta] = parameters;
  }

  /** P(there at opportunity n + 1 | x, t_x, n), eq. 11. */
  probabilityAlive(x: number, last: number, n: number): number {
    return this.probabilityThere(x, last, n) * this.staying(n);
  }

  /** E[orders at the next t opportunities | x, t_x, n], eq. 13. */
  conditionalOrders(x: number, last: number, n: number, t: number): number {
    return this.probabilityThere(x, last, n) * this.chance(x, n) * this.expectedStays(n, t);
  }

  /** E[X(n)]: orders of a new customer at the first n opportunities, eq. 9. */
  expectedOrders(n: number): number {
    return this.chance(0, 0) * this.expectedStays(0, n);
  }

  /** P(no order at the next t opportunities | x, t_x, n): the ratio of the likelihoods. */
  probabilityOfNoOrder(x: number, last: number, n: number, t: number): number {
    return Math.exp(this.logLikelihood(x, last, n + t) - this.logLikelihood(x, last, n));
  }

  /** P(X(n) = x) of a new customer, eq. 8. */
  countProbability(x: number, n: number): number {
    if (x > n) return 0;
    let arranged = 1; // C(m, x)·(α)ₓ(β)ₘ₋ₓ/(α+β)ₘ
    for (let j = 0; j < x; j++) arranged *= (this.alpha + j) / (this.alpha + this.beta + j);
    let there = 1; // (δ)ₘ/(γ+δ)ₘ
    for (let m = 0; m < x; m++) there *= this.staying(m);
    let sum = 0;
    for (let m = x; m < n; m++) {
      sum += arranged * there * (1 - this.staying(m));
      arranged *= ((m + 1) * (this.beta + m - x)) / ((m + 1 - x) * (this.alpha + this.beta + m));
      there *= this.staying(m);
    }
    return sum + arranged * there;
  }

  /**
   * Discounted expected residual transactions, Σ_{k≥1} E[order at n + k]/(1+d)^k, eq. 16; d per opportunity. Infinity
   * where d = 0 and γ ≤ 1.
   */
  dert(x: number, last: number, n: number, discount: number): number {
    const stays = discountedBetaSum(this.gamma, this.delta + n + 1, discount) / (1 + discount);
    return this.probabilityThere(x, last, n) * this.chance(x, n) * this.staying(n) * stays;
  }

  /** P(there at opportunity n | x, t_x, n): the last term's share of the likelihood. */
  private probabilityThere(x: number, last: number, n: number): number {
    // The likelihood first: it refuses counts over which the sum would take for ever.
    const all = this.logLikelihood(x, last, n);
    return Math.exp(this.logThere(x, n) - all);
  }

  private logThere(x: number, n: number): number {
    let log = 0;
    for (let j = 0; j < x; j++) log -= Math.log1p(this.beta / (this.alpha + j));
    for (let j = 0; j < n - x; j++) log -= Math.log1p((this.alpha + x) / (this.beta + j));
    for (let m = 0; m < n; m++) log -= Math.log1p(this.gamma / (this.delta + m));
    return log;
  }

  private logLikelihood(x: number, last: number, n: number): number {
    const wrong = impossible(x, last, n);
    if (wrong) throw new ProblemError(wrong);
    const one = { customers: 1, x: Int32Array.of(x), last: Int32Array.of(last), n: Int32Array.of(n) };
    return bgBb.logLikelihood(this.parameters, { ...one, weight: Float64Array.of(1) });
  }

  /** Mean chance to buy at an opportunity, after x orders at n of them. */
  private chance(x: number, n: number): number {
    return (this.alpha + x) / (this.alpha + this.beta + n);
  }

  /** Mean chance to be there at opportunity m + 1 of a customer who was at m. */
  private staying(m: number): number {
    return (this.delta + m) / (this.gamma + this.delta + m);
  }

  /** Expected number of the t opportunities after n that a customer there at n lives to see. */
  private expectedStays(n: number, t: number): number {
    let sum = 0;
    let there = 1;
    for (let k = 0; k < t; k++) {
      there *= this.staying(n + k);
      sum += there;
    }
    return sum;
  }
}
