import { nelderMead } from '../../bench/nelder-mead';
import type { Summary } from './shop-log';

/** Taken out of the global once: a test’s own globals are slow to reach, and these are called millions of times. */
const { exp, log, log1p } = Math;

/** ln of a product of so many factors, taken in pieces that do not overflow. */
function logOfProduct(factors: number, factor: (i: number) => number): number {
  let [sum, product] = [0, 1];
  for (let i = 0; i < factors; i++) {
    product *= factor(i);
    if (product > 1e200 || product < 1e-200) {
      sum += log(product);
      product = 1;
    }
  }
  return sum + log(product);
}

/** Γ(r + x)/Γ(r) as a product, and B(a, b + n)/B(a, b) as another: no gamma function is needed for whole x and n. */
const rising = (r: number, x: number) => logOfProduct(x, (i) => r + i);
const staying = (a: number, b: number, n: number) => logOfProduct(n, (i) => (b + i) / (a + b + i));

/** ln Γ by Stirling’s series far out, carried back by the recursion. */
function logGamma(z: number): number {
  const steps = Math.max(0, Math.ceil(20 - z));
  const at = z + steps;
  const square = 1 / (at * at);
  const series = (1 / 12 - square * (1 / 360 - square * (1 / 1260 - square / 1680))) / at;
  return (at - 0.5) * log(at) - at + 0.5 * log(2 * Math.PI) + series - logOfProduct(steps, (i) => z + i);
}

const weeks = ({ first, last, orders }: Summary, asOf: number) => ({
  x: orders - 1,
  tx: (last - first) / 7,
  T: (asOf - first) / 7,
});

export type LogLikelihood = (parameters: readonly number[]) => number;

/** Batislam, Denizel & Filiztekin 2007, written out. */
export const mbgLikelihood =
  (all: readonly Summary[], asOf: number): LogLikelihood =>
  ([r, alpha, a, b]) =>
    all.reduce((sum, each) => {
      const { x, tx, T } = weeks(each, asOf);
      const alive = staying(a, b, x + 1) - (r + x) * log(alpha + T);
      const left = staying(a, b, x) + log(a / (a + b + x)) - (r + x) * log(alpha + tx);
      return sum + rising(r, x) + r * log(alpha) + alive + log1p(exp(left - alive));
    }, 0);

/** Fader, Hardie & Lee 2005, eq. 6. */
export const bgLikelihood =
  (all: readonly Summary[], asOf: number): LogLikelihood =>
  ([r, alpha, a, b]) =>
    all.reduce((sum, each) => {
      const { x, tx, T } = weeks(each, asOf);
      const alive = staying(a, b, x) - (r + x) * log(alpha + T);
      const left = staying(a, b, x - 1) + log(a / (a + b + x - 1)) - (r + x) * log(alpha + tx);
      return sum + rising(r, x) + r * log(alpha) + (x > 0 ? alive + log1p(exp(left - alive)) : alive);
    }, 0);

/** Of the times of the orders: Γ(r + x)/Γ(r)·α^r/(α + T)^(r + x). */
export const nbdLikelihood =
  (all: readonly Summary[], asOf: number): LogLikelihood =>
  ([r, alpha]) =>
    all.reduce((sum, each) => {
      const { x, T } = weeks(each, asOf);
      return sum + rising(r, x) + r * log(alpha) - (r + x) * log(alpha + T);
    }, 0);

/** Fader & Hardie, note 025, of the mean amounts of those who repeat. */
export const spendLikelihood =
  (all: readonly Summary[]): LogLikelihood =>
  ([p, q, gamma]) =>
    all
      .filter(({ orders }) => orders > 1)
      .reduce((sum, { orders, repeat }) => {
        const px = p * (orders - 1);
        return (
          sum +
          logGamma(px + q) -
          logGamma(px) -
          logGamma(q) +
          q * log(gamma) +
          (px - 1) * log(repeat) +
          px * log(orders - 1) -
          (px + q) * log(gamma + (orders - 1) * repeat)
        );
      }, 0);

/**
 * The highest point over positive parameters, by the simplex on their logarithms, begun again where it ended. It stops
 * where its corners agree relative to their height, so heights are counted from the best one known.
 */
export function maximise(of: LogLikelihood, start: readonly number[]) {
  let logs = start.map(log);
  for (let round = 0; round < 40; round++) {
    const known = of(logs.map(exp));
    const next = nelderMead((at) => of(at.map(exp)) - known, logs);
    const won = of(next.map(exp)) - known;
    if (won > 0) logs = next;
    if (round > 1 && won < 1e-11) break;
  }
  const parameters = logs.map(exp);
  return { parameters, logLikelihood: of(parameters) };
}
