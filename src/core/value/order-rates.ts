import type { CustomerCells } from './cells/customer-cells';

/**
 * The part that every mixture of Poisson orders has: Σ ln (r)ₙ − n ln α over customers, n = x orders (or the k·x steps
 * that k-Erlang orders are made of), with derivatives in (ln r, ln α), parameters 0 and 1. The rising factorials are
 * sums of logs over "how many customers have more than j", never differences of log-gammas.
 */
export class OrderRates {
  /** Weight of customers with more than j steps. */
  readonly beyond: Float64Array;
  private readonly steps: number;

  constructor({ repeats, weight }: CustomerCells, stepsPerOrder = 1) {
    let most = 0;
    let all = 0;
    for (let i = 0; i < repeats.length; i++) {
      most = Math.max(most, repeats[i] * stepsPerOrder);
      all += weight[i] * repeats[i] * stepsPerOrder;
    }
    this.steps = all;
    this.beyond = new Float64Array(most);
    for (let i = 0; i < repeats.length; i++)
      if (repeats[i] > 0) this.beyond[repeats[i] * stepsPerOrder - 1] += weight[i];
    for (let j = most - 2; j >= 0; j--) this.beyond[j] += this.beyond[j + 1];
  }

  /** Adds to gradient and Hessian, in which parameters 0 and 1 are r and α; returns the value. */
  add(point: Float64Array, gradient: Float64Array, hessian: Float64Array): number {
    const r = Math.exp(point[0]);
    let value = -this.steps * point[1];
    // One buyer of 5,000 orders alone adds up to 60,000 logs here: what each addition rounds away is carried on (Kahan).
    let lost = 0;
    let first = 0;
    let second = 0;
    for (let j = 0; j < this.beyond.length; j++) {
      const count = this.beyond[j];
      const at = r / (r + j);
      const term = count * Math.log(r + j) - lost;
      const sum = value + term;
      lost = sum - value - term;
      value = sum;
      first += count * at;
      second += count * at * (1 - at);
    }
    gradient[0] += first;
    hessian[0] += second;
    gradient[1] -= this.steps;
    return value;
  }
}
