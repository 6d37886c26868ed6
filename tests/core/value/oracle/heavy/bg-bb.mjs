import { Big, rising, unit, zero } from './big.mjs';
import { betaPeople } from './integrate.mjs';

/**
 * BG/BB of customers with thousands of opportunities (Fader, Hardie & Shang 2010, eq. 5 and what follows from it),
 * ratios of Beta functions as products; nothing of the code under test is used.
 * @param {number[]} own (α, β, γ, δ)
 * @param {{ x: number, last: number, n: number, t: number, discount: number }} question
 */
export function bgBbHeavy(own, { x, last, n, t, discount }) {
  const [alpha, beta, gamma, delta] = own.map(Big.of);
  /** (α)ₓ(β)ₘ₋ₓ/(α+β)ₘ · (δ)ₘ/(γ+δ)ₘ for m = `from` …, one after the other. */
  const lived = (/** @type {number} */ from, /** @type {number} */ orders) => {
    let buying = rising(alpha, orders)
      .times(rising(beta, from - orders))
      .over(rising(alpha.plus(beta), from));
    let there = rising(delta, from).over(rising(gamma.plus(delta), from));
    let m = from;
    return {
      there: () => buying.times(there),
      gone: () =>
        buying
          .times(there)
          .times(gamma)
          .over(gamma.plus(delta).plus(Big.of(m))),
      next() {
        const seen = alpha.plus(beta).plus(Big.of(m));
        buying = buying.times(beta.plus(Big.of(m - orders))).over(seen);
        there = there.times(delta.plus(Big.of(m))).over(gamma.plus(delta).plus(Big.of(m)));
        m++;
      },
    };
  };
  const walk = lived(last, x);
  let gone = zero;
  for (let m = last; m < n; m++, walk.next()) gone = gone.plus(walk.gone());
  const there = walk.there();
  const total = there.plus(gone);
  let silent = zero;
  for (let m = n; m < n + t; m++, walk.next()) silent = silent.plus(walk.gone());
  silent = silent.plus(walk.there());
  const share = there.over(total);
  const chance = (/** @type {number} */ orders, /** @type {number} */ seen) =>
    alpha.plus(Big.of(orders)).over(alpha.plus(beta).plus(Big.of(seen)));
  const stays = (/** @type {number} */ from, /** @type {number} */ periods) => {
    let [sum, stay] = [zero, unit];
    for (let m = from; m < from + periods; m++) {
      stay = stay.times(delta.plus(Big.of(m))).over(gamma.plus(delta).plus(Big.of(m)));
      sum = sum.plus(stay);
    }
    return sum;
  };
  // Σ (1−θ)^k/(1+d)^k = (1−θ)/(d+θ), θ ~ Beta(γ, δ+n).
  const residual = betaPeople(gamma, delta.plus(Big.of(n))).reduce(
    (sum, { value, rest, weight }) => sum.plus(weight.times(rest).over(value.plus(Big.of(discount)))),
    zero,
  );
  const counts = lived(x, x);
  let [ways, counted] = [unit, zero];
  for (let m = x; m < n; m++, counts.next()) {
    counted = counted.plus(ways.times(counts.gone()));
    ways = ways.times(Big.of(m + 1)).over(Big.of(m + 1 - x));
  }
  const stayNow = delta.plus(Big.of(n)).over(gamma.plus(delta).plus(Big.of(n)));
  return {
    logLikelihood: total.ln(),
    alive: share.times(stayNow),
    orders: share.times(chance(x, n)).times(stays(n, t)),
    silence: silent.plus(gone).over(total),
    residual: share.times(chance(x, n)).times(residual),
    expected: chance(0, 0).times(stays(0, n)),
    count: counted.plus(ways.times(counts.there())),
  };
}
