import { ordersByQuadrature } from './orders-by-quadrature';
import type { SurvivalSums } from './survival-sums';

/** A customer known to be alive: λ ~ Gamma(r, α) orders a unit of time, dropping out after each with p ~ Beta(a, b). */
export interface AliveCustomer {
  readonly r: number;
  readonly alpha: number;
  readonly a: number;
  readonly b: number;
}

/** Above this many terms the integral is cheaper than the series. */
const mostTerms = 4096;

/**
 * Expected orders in (0, t] of a customer known to be alive at 0. The published form (Fader, Hardie & Lee 2005, eq. 9),
 *   (a+b−1)/(a−1)·[1 − (1−z)^r ₂F₁(r, b; a+b−1; z)], z = t/(α+t),
 * is 0/0 at a = 1, loses digits near it, and has poles where a+b−1 is 0, −1, …; none of this is in the answer.
 * Expanding in the orders N the customer would place without dropping out, N ~ NegBin(r, z), gives the same as
 *   Σ_{n≥1} P(N = n)·Sₙ, Sₙ = Σ_{j<n} (b)_j/(a+b)_j:
 * a sum of positive terms for every a, b > 0. Relative error a few units of rounding per hundred terms.
 */
export function ordersBeforeDropout(customer: AliveCustomer, sums: SurvivalSums, t: number): number {
  const { r, alpha } = customer;
  const ratio = t / alpha;
  if (!(ratio > 0)) return 0;
  const z = t / (alpha + t);
  const spread = Math.sqrt(r * ratio * (1 + ratio));
  const terms = Math.ceil(r * ratio + 12 * spread + 40 / -Math.log(z)) + 40;
  if (!(terms < mostTerms)) return ordersByQuadrature(customer, t);
  const table = sums.upTo(terms);
  // The first term may underflow: the sum is carried relative to e^scale.
  const start = -r * Math.log1p(ratio);
  let scale = start;
  let term = 1;
  let sum = 0;
  for (let n = 1; n <= terms; n++) {
    term *= (z * (r + n - 1)) / n;
    const add = term * table[n];
    sum += add;
    if (add < sum * 1e-18 && n > r * ratio) break;
    if (sum > 1e250) {
      sum *= 1e-250;
      term *= 1e-250;
      scale += 250 * Math.LN10;
    }
  }
  return scale > -600 ? sum * Math.exp(scale) : Math.exp(Math.log(sum) + scale);
}
