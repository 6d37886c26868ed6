import { Big, rising, unit, zero } from './big.mjs';
import { betaPeople, gammaPeople } from './integrate.mjs';
import { logRising } from './log-gamma.mjs';

/**
 * (M)BG/CNBD-k, with k = 1 (M)BG/NBD, of heavy buyers: Platzer & Reutterer's closed form of the likelihood, whose
 * quotients give P(alive) and silence; orders ahead as means over people, for k = 1 of [1 − (1+pt/α)^−r]/p, for k > 1
 * order after order; nothing of the code under test is used.
 * @param {number[]} own (r, α, a, b)
 * @param {number} k steps to an order
 * @param {0 | 1} m chances of leaving at the start
 * @param {{ x: number, last: number, age: number, t: number, discount: number, count: number, span: number }} question
 */
export function betaGeometricHeavy(own, k, m, { x, last, age, t, discount, count, span }) {
  const [r, alpha, a, b] = own.map(Big.of);
  const n = x + m;
  const shape = r.plus(Big.of(k * x));
  const scale = alpha.plus(Big.of(age));
  const later = Big.of(n).plus(b);
  const stayed = rising(b, n).over(rising(a.plus(b), n));
  /** The likelihood of no order from t_x to `until`, without what is common to all. */
  const until = (/** @type {Big} */ end) => {
    let steps = unit;
    let sum = unit;
    for (let j = 1; j < k; j++) {
      const silence = end.minus(Big.of(last)).over(alpha.plus(end));
      steps = steps
        .times(shape.plus(Big.of(j - 1)))
        .times(silence)
        .over(Big.of(j));
      sum = sum.plus(steps);
    }
    return sum.times(unit.plus(end.over(alpha)).to(zero.minus(shape)));
  };
  const alive = until(Big.of(age));
  const before = unit.plus(Big.of(last).over(alpha)).to(zero.minus(shape));
  const gone = n > 0 ? a.over(later.minus(unit)).times(before) : zero;
  const total = alive.plus(gone);
  const ordering = rising(r, k * x)
    .ln()
    .minus(Big.of(k * x).times(alpha.ln()));
  const more = Big.of((k - 1) * x);
  const between = x > 0 && k > 1 ? more.times(Big.of(last).ln()).minus(logRising(Big.of(x), more)) : zero;
  const begun = [unit];
  for (let j = 1; j < k; j++) {
    const silence = Big.of(age).minus(Big.of(last)).over(scale);
    begun.push(
      begun[j - 1]
        .times(shape.plus(Big.of(j - 1)))
        .times(silence)
        .over(Big.of(j)),
    );
  }
  const waiting = begun.reduce((sum, each) => sum.plus(each), zero);
  const ahead = begun.reduce((sum, weight, j) => {
    const customer = { shape: shape.plus(Big.of(j)), scale, a, b: later };
    return sum.plus(weight.times(ordersOf(customer, Big.of(t), k, j)));
  }, zero);
  const residual = begun.reduce((sum, weight, j) => {
    const customer = { shape: shape.plus(Big.of(j)), scale, a, b: later };
    return sum.plus(weight.times(discountedOf(customer, Big.of(discount), k, j)));
  }, zero);
  const share = alive.over(total);
  const there = m === 0 ? unit : b.over(a.plus(b));
  return {
    logLikelihood: ordering.plus(between).plus(stayed.ln()).plus(total.ln()),
    alive: share,
    orders: share.times(ahead).over(waiting),
    silence: until(Big.of(age).plus(Big.of(t)))
      .plus(gone)
      .over(total),
    residual: residual.over(waiting),
    expected: there.times(ordersOf({ shape: r, scale: alpha, a, b: b.plus(Big.of(m)) }, Big.of(span), k, 0)),
    count: countOf([r, alpha, a, b], k, m, count, Big.of(span)),
  };
}

/** @typedef {{ shape: Big, scale: Big, a: Big, b: Big }} Alive */

/** Orders in t of a customer alive, `begun` steps of the first taken. @param {Alive} customer @param {Big} t @param {number} k @param {number} begun */
function ordersOf({ shape, scale, a, b }, t, k, begun) {
  const ratio = t.over(scale);
  if (k === 1)
    // Steep where p t/α is large: more people than elsewhere.
    return betaPeople(a, b, 72).reduce((sum, { value, weight }) => {
      return sum.plus(weight.times(lostBy(shape, value.times(ratio))).over(value));
    }, zero);
  // Σ over orders of P(enough steps)·P(still there): the steps N are negative binomial.
  const z = t.over(scale.plus(t));
  let term = unit.plus(ratio).to(zero.minus(shape));
  let [sum, sums, staying] = [zero, zero, unit];
  let [orders, mean] = [0, shape.times(ratio).toNumber()];
  for (let n = 0; ; n++) {
    while (k * (orders + 1) <= begun + n) {
      sums = sums.plus(staying);
      staying = staying.times(b.plus(Big.of(orders))).over(a.plus(b).plus(Big.of(orders)));
      orders++;
    }
    const add = term.times(sums);
    sum = sum.plus(add);
    if (n > mean && orders > 0 && add.exponent < sum.exponent - 90) return sum;
    term = term
      .times(z)
      .times(shape.plus(Big.of(n)))
      .over(Big.of(n + 1));
  }
}

/** 1 − (1+y)^−r; the second order says it all where r·y is below 2⁻¹⁰⁰, and 1 + y would be 1. @param {Big} r @param {Big} y */
function lostBy(r, y) {
  const first = r.times(y);
  if (first.exponent > -300) return unit.minus(unit.plus(y).to(zero.minus(r)));
  return first.minus(first.times(r.plus(unit)).times(y).over(Big.of(2)));
}

/** λ's and p's mean of the discounted sum over all orders to come. @param {Alive} customer @param {Big} rate @param {number} k @param {number} begun */
function discountedOf({ shape, scale, a, b }, rate, k, begun) {
  const chances = betaPeople(a, b);
  return gammaPeople(shape, scale).reduce((sum, person) => {
    const step = person.value.over(person.value.plus(rate));
    const order = step.to(Big.of(k));
    const rest = unit.minus(order);
    const inner = chances.reduce(
      (all, { value, weight }) => all.plus(weight.over(rest.plus(order.times(value)))),
      zero,
    );
    return sum.plus(person.weight.times(step.to(Big.of(k - begun))).times(inner));
  }, zero);
}

/** P(X(span) = count) @param {Big[]} own @param {number} k @param {0 | 1} m @param {number} count @param {Big} span */
function countOf([r, alpha, a, b], k, m, count, span) {
  const n = count + m;
  const z = span.over(alpha.plus(span));
  let term = unit.plus(span.over(alpha)).to(zero.minus(r));
  let [fewer, exactly] = [zero, zero];
  for (let steps = 0; steps < k * (count + 1); steps++) {
    if (steps < k * count) fewer = fewer.plus(term);
    else exactly = exactly.plus(term);
    term = term
      .times(z)
      .times(r.plus(Big.of(steps)))
      .over(Big.of(steps + 1));
  }
  const staying = (/** @type {number} */ times) => rising(b, times).over(rising(a.plus(b), times));
  if (n === 0) return exactly;
  const leaving = staying(n - 1)
    .times(a)
    .over(a.plus(b).plus(Big.of(n - 1)));
  return exactly.times(staying(n)).plus(unit.minus(fewer).times(leaving));
}
