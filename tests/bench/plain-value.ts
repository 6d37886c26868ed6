import gammaln from '@stdlib/math-base-special-gammaln';
import { integrateHalfLine } from '../../src/core/special/half-line';
import type { CustomerHistory } from '../../src/core/value/customer-history';
import { nelderMead } from './nelder-mead';

/** Log-likelihood of one customer. */
type OfCustomer = (parameters: number[], x: number, lastOrder: number, age: number) => number;

/** MBG/NBD as published, with its log-gammas (Batislam et al. 2007). */
export const mbgOfCustomer: OfCustomer = ([r, alpha, a, b], x, last, age) => {
  const common = gammaln(r + x) - gammaln(r) + r * Math.log(alpha);
  const stayed = gammaln(a + b) + gammaln(b + x + 1) - gammaln(b) - gammaln(a + b + x + 1);
  const alive = -(r + x) * Math.log(alpha + age);
  const gone = Math.log(a / (b + x)) - (r + x) * Math.log(alpha + last);
  return common + stayed + Math.log(Math.exp(alive) + Math.exp(gone));
};

/** Pareto/NBD by the integral over the time of dropping out, taken by Simpson's rule. */
export const paretoOfCustomer: OfCustomer = ([r, alpha, s, beta], x, last, age) => {
  const common = gammaln(r + x) - gammaln(r) + r * Math.log(alpha) + s * Math.log(beta);
  const at = (time: number): number => (alpha + time) ** -(r + x) * (beta + time) ** -(s + 1);
  const steps = 40;
  const step = (age - last) / steps;
  let gone = at(last) + at(age);
  for (let i = 1; i < steps; i++) gone += (i % 2 === 1 ? 4 : 2) * at(last + i * step);
  const alive = (alpha + age) ** -(r + x) * (beta + age) ** -s;
  return common + Math.log(alive + (s * gone * step) / 3);
};

/** Fits customer by customer: one log-likelihood each, nothing shared, no derivatives. */
export function fitPlainly({ repeatOrders, lastOrder, age }: CustomerHistory, ofCustomer: OfCustomer): number[] {
  return nelderMead(
    (logs) => {
      const parameters = logs.map(Math.exp);
      let sum = 0;
      for (let row = 0; row < repeatOrders.length; row++)
        sum += ofCustomer(parameters, repeatOrders[row], lastOrder[row], age[row]);
      return Number.isFinite(sum) ? sum : -Infinity;
    },
    [0, 2, 0, 0.7],
  );
}

/** Gamma-Gamma customer by customer (Fader & Hardie, note 025, eq. 1a). */
export function fitSpendPlainly({ repeats, mean }: { repeats: Float64Array; mean: Float64Array }): number[] {
  return nelderMead(
    (logs) => {
      const [p, q, gamma] = logs.map(Math.exp);
      let sum = 0;
      for (let i = 0; i < repeats.length; i++) {
        const px = p * repeats[i];
        sum +=
          gammaln(px + q) -
          gammaln(px) -
          gammaln(q) +
          q * Math.log(gamma) +
          (px - 1) * Math.log(mean[i]) +
          px * Math.log(repeats[i]) -
          (px + q) * Math.log(gamma + repeats[i] * mean[i]);
      }
      return sum;
    },
    [1, 1, 3],
  );
}

/** P(alive) under MBG/NBD, row by row, by the formula as it is printed. */
export function alivePlainly({ repeatOrders, lastOrder, age }: CustomerHistory, parameters: Float64Array): number[] {
  const [r, alpha, a, b] = parameters;
  return Array.from(
    repeatOrders,
    (x, row) => 1 / (1 + (a / (b + x)) * ((alpha + age[row]) / (alpha + lastOrder[row])) ** (r + x)),
  );
}

/** Orders expected within each of `times` under MBG/NBD, row by row, each an integral over the rate of dropping out. */
export function ordersPlainly(history: CustomerHistory, parameters: Float64Array, times: Float64Array): number[] {
  const [r, alpha, a, b] = parameters;
  const alive = alivePlainly(history, parameters);
  return Array.from(history.repeatOrders, (x, row) => {
    // (a+b+x)/(a−1)·[1 − …₂F₁…] as the integral ∫ E[orders | p] Beta(p; a, b+x+1) dp with p = u/(1+u).
    const whole = Math.exp(gammaln(a + b + x + 1) - gammaln(a) - gammaln(b + x + 1));
    let sum = 0;
    for (const t of times)
      sum += integrateHalfLine((u) => {
        const p = u / (1 + u);
        const orders = (1 - (1 + (p * t) / (alpha + history.age[row])) ** -(r + x)) / p;
        return p > 0 ? (orders * whole * u ** (a - 1)) / (1 + u) ** (a + b + x + 1) : 0;
      }, 1);
    return alive[row] * sum;
  });
}
