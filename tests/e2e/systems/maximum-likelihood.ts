import { nelderMead } from '../../bench/nelder-mead';
import type { Summary } from './shop-log';

/** Γ(r + x)/Γ(r) as a product, and B(a, b + n)/B(a, b) as another: no gamma function is needed for whole x and n. */
const rising = (r: number, x: number) =>
  Array.from({ length: x }, (_, i) => Math.log(r + i)).reduce((s, l) => s + l, 0);
const staying = (a: number, b: number, n: number) =>
  Array.from({ length: n }, (_, i) => Math.log((b + i) / (a + b + i))).reduce((s, l) => s + l, 0);

/** ln Γ by Stirling’s series far out, carried back by the recursion. */
function logGamma(z: number): number {
  let [shift, at] = [0, z];
  for (; at < 20; at++) shift += Math.log(at);
  const square = 1 / (at * at);
  const series = (1 / 12 - square * (1 / 360 - square * (1 / 1260 - square / 1680))) / at;
  return (at - 0.5) * Math.log(at) - at + 0.5 * Math.log(2 * Math.PI) + series - shift;
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
      const alive = staying(a, b, x + 1) - (r + x) * Math.log(alpha + T);
      const left = staying(a, b, x) + Math.log(a / (a + b + x)) - (r + x) * Math.log(alpha + tx);
      return sum + rising(r, x) + r * Math.log(alpha) + alive + Math.log1p(Math.exp(left - alive));
    }, 0);

/** Fader, Hardie & Lee 2005, eq. 6. */
export const bgLikelihood =
  (all: readonly Summary[], asOf: number): LogLikelihood =>
  ([r, alpha, a, b]) =>
    all.reduce((sum, each) => {
      const { x, tx, T } = weeks(each, asOf);
      const alive = staying(a, b, x) - (r + x) * Math.log(alpha + T);
      const left = staying(a, b, x - 1) + Math.log(a / (a + b + x - 1)) - (r + x) * Math.log(alpha + tx);
      return sum + rising(r, x) + r * Math.log(alpha) + (x > 0 ? alive + Math.log1p(Math.exp(left - alive)) : alive);
    }, 0);

/** Of the times of the orders: Γ(r + x)/Γ(r)·α^r/(α + T)^(r + x). */
export const nbdLikelihood =
  (all: readonly Summary[], asOf: number): LogLikelihood =>
  ([r, alpha]) =>
    all.reduce((sum, each) => {
      const { x, T } = weeks(each, asOf);
      return sum + rising(r, x) + r * Math.log(alpha) - (r + x) * Math.log(alpha + T);
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
          q * Math.log(gamma) +
          (px - 1) * Math.log(repeat) +
          px * Math.log(orders - 1) -
          (px + q) * Math.log(gamma + (orders - 1) * repeat)
        );
      }, 0);

/**
 * The highest point over positive parameters, by the simplex on their logarithms, begun again where it ended. It stops
 * where its corners agree relative to their height, so heights are counted from the best one known.
 */
export function maximise(of: LogLikelihood, start: readonly number[]) {
  let logs = start.map(Math.log);
  for (let round = 0; round < 40; round++) {
    const known = of(logs.map(Math.exp));
    const next = nelderMead((at) => of(at.map(Math.exp)) - known, logs);
    const won = of(next.map(Math.exp)) - known;
    if (won > 0) logs = next;
    if (round > 3 && won < 1e-12) break;
  }
  const parameters = logs.map(Math.exp);
  return { parameters, logLikelihood: of(parameters) };
}
