import { bgBb } from '../../../../src/core/value/bg-bb/bg-bb';
import { betaMoment } from './beta-moment';
import { between } from './customer';
import type { Agreement } from './agreement';
import { betaPeople } from './mean-over-people';

/**
 * BG/BB straight from the definition: the own chances to buy, p ~ Beta(α, β), and to leave, θ ~ Beta(γ, δ), are
 * independent, so that a history is a product of two means over people, summed over the opportunities lived to see.
 */
export const bgBbAgreement: Agreement = {
  name: 'bg-bb',
  compareOne(random, compare) {
    const own = Float64Array.from({ length: 4 }, () => between(random, 0.3, 12));
    const [alpha, beta, gamma, delta] = own;
    const n = Math.floor(between(random, 1, 25));
    const last = Math.floor(random.uniform() * (n + 1));
    const x = last === 0 ? 0 : 1 + Math.floor(random.uniform() * last);
    const t = Math.floor(between(random, 1, 20));
    const discount = between(random, 0.01, 0.3);
    const buying = (orders: number, seen: number): number => betaMoment(alpha, beta, orders, seen - orders);
    const there = (seen: number): number => betaMoment(gamma, delta, 0, seen);
    const leaving = (seen: number): number => betaMoment(gamma, delta, 1, seen);
    const sum = (from: number, to: number, of: (m: number) => number): number => {
      let all = 0;
      for (let m = from; m < to; m++) all += of(m);
      return all;
    };
    const gone = sum(last, n, (m) => buying(x, m) * leaving(m));
    const total = buying(x, n) * there(n) + gone;
    const silent = buying(x, n + t) * there(n + t) + sum(n, n + t, (m) => buying(x, m) * leaving(m));
    const residual = betaPeople(gamma, delta, 0, n + 1).reduce(
      (all, { value, rest, weight }) => all + (weight * rest ** (n + 1)) / (discount + value),
      0,
    );
    const ways = (m: number): number => sum(1, x + 1, (i) => Math.log((m - x + i) / i));
    const counted = (m: number): number => Math.exp(ways(m)) * buying(x, m);
    const cells = { customers: 1, x: Int32Array.of(x), last: Int32Array.of(last), n: Int32Array.of(n) };
    const fast = bgBb.predict(own);
    const at = (what: string): string => `${what} at ${own.join(', ')} of ${x}, ${last}, ${n}, ${t}, ${discount}`;
    const logLikelihood = bgBb.logLikelihood(own, { ...cells, weight: Float64Array.of(1) });
    compare(at('likelihood'), Math.exp(logLikelihood - Math.log(total)), 1);
    compare(at('P(alive)'), fast.probabilityAlive(x, last, n), (buying(x, n) * there(n + 1)) / total);
    const ahead = sum(n, n + t, (m) => there(m + 1));
    compare(at('orders ahead'), fast.conditionalOrders(x, last, n, t), (buying(x + 1, n + 1) * ahead) / total);
    compare(at('no order'), fast.probabilityOfNoOrder(x, last, n, t), (silent + gone) / total);
    compare(at('residual'), fast.dert(x, last, n, discount), (buying(x + 1, n + 1) * residual) / total);
    const expected = buying(1, 1) * sum(0, n, (m) => there(m + 1));
    compare(at('expected orders'), fast.expectedOrders(n), expected);
    const counts = counted(n) * there(n) + sum(x, n, (m) => counted(m) * leaving(m));
    compare(at('chance of a count'), fast.countProbability(x, n), counts);
  },
};
