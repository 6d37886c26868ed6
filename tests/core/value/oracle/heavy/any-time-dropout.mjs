import { Big, rising, unit, zero } from './big.mjs';
import { integrate, integrateOnwards } from './integrate.mjs';

/**
 * Lifetimes by their survival, density and expected stay; `fall` is the rate at which survival falls in the end.
 * @typedef {{ survival(time: Big): Big, density(time: Big): Big, staying(age: Big, t: Big): Big, fall: number }} Staying
 */

/** Pareto: survival (β/(β+τ))^s. @param {number} s @param {number} beta @returns {Staying} */
export function paretoStaying(s, beta) {
  const [power, scale] = [Big.of(s), Big.of(beta)];
  const survival = (/** @type {Big} */ time) => unit.plus(time.over(scale)).to(zero.minus(power));
  return {
    survival,
    density: (time) => survival(time).times(power).over(scale.plus(time)),
    // ∫ S: closed, and never at s = 1 here.
    staying: (age, t) => {
      const before = scale.plus(age).times(survival(age));
      const after = scale
        .plus(age)
        .plus(t)
        .times(survival(age.plus(t)));
      return before.minus(after).over(power.minus(unit));
    },
    fall: 0,
  };
}

/** Gompertz: survival (1 + (e^{bτ} − 1)/β)^−s. @param {number} b @param {number} s @param {number} beta @returns {Staying} */
export function gompertzStaying(b, s, beta) {
  const [rise, power, scale] = [b, s, beta].map(Big.of);
  const grown = (/** @type {Big} */ time) => unit.plus(time.times(rise).exp().minus(unit).over(scale));
  const survival = (/** @type {Big} */ time) => grown(time).to(zero.minus(power));
  return {
    survival,
    density: (time) =>
      power.times(rise).over(scale).times(time.times(rise).exp()).times(survival(time)).over(grown(time)),
    staying: (age, t) => integrate((time) => survival(time), age, age.plus(t)),
    fall: s * b,
  };
}

/** Nobody leaves. @type {Staying} */
export const endlessStaying = { survival: () => unit, density: () => zero, staying: (_, t) => t, fall: 0 };

/**
 * A model in which customers leave at any time, of heavy buyers: the likelihood is a sum of what is closed and an
 * integral over the time of leaving; nothing of the code under test is used.
 * @param {number} r @param {number} alpha @param {Staying} staying
 * @param {{ x: number, last: number, age: number, t: number, discount: number, count: number, span: number }} question
 */
export function anyTimeHeavy(r, alpha, staying, { x, last, age, t, discount, count, span }) {
  const [shape, scale, until, ahead] = [r, alpha, age, t].map(Big.of);
  const orders = shape.plus(Big.of(x));
  const silent = (/** @type {Big} */ time) => unit.plus(time.over(scale)).to(zero.minus(orders));
  const alive = silent(until).times(staying.survival(until));
  const gone = leaving(scale, orders, staying, Big.of(last), until);
  const total = alive.plus(gone);
  const since = leaving(scale, orders, staying, until, until.plus(ahead));
  const still = silent(until.plus(ahead)).times(staying.survival(until.plus(ahead)));
  const rate = orders.over(scale.plus(until));
  const there = staying.survival(until);
  const delta = Big.of(discount);
  const discounted =
    staying === endlessStaying
      ? unit.over(delta)
      : integrateOnwards(
          (u) =>
            zero
              .minus(delta.times(u))
              .exp()
              .times(staying.survival(until.plus(u))),
          unit.over(delta.plus(Big.of(staying.fall))),
        ).over(there);
  return {
    logLikelihood: rising(shape, x).ln().minus(Big.of(x).times(scale.ln())).plus(total.ln()),
    alive: alive.over(total),
    orders: alive.over(total).times(rate).times(staying.staying(until, ahead)).over(there),
    silence: still.plus(since).plus(gone).over(total),
    residual: rate.times(discounted),
    expected: shape.over(scale).times(staying.staying(zero, Big.of(span))),
    count: countOf(shape, scale, staying, count, Big.of(span)),
  };
}

/**
 * ∫ (1+τ/α)^−orders·f(τ) dτ in w = orders·ln((α+τ)/(α+from)), in which the power is e^−w.
 * @param {Big} alpha @param {Big} orders @param {Staying} staying @param {Big} from @param {Big} to
 */
function leaving(alpha, orders, staying, from, to) {
  if (staying === endlessStaying) return zero;
  const origin = alpha.plus(from);
  const all = orders.times(alpha.plus(to).over(origin).ln());
  const most = all.isBelow(Big.of(200)) ? all : Big.of(200);
  const sum = integrate(
    (w) => {
      const growth = w.over(orders).exp();
      return growth.times(zero.minus(w).exp()).times(staying.density(origin.times(growth).minus(alpha)));
    },
    zero,
    most,
  );
  return sum
    .times(origin)
    .over(orders)
    .times(origin.over(alpha).to(zero.minus(orders)));
}

/** P(X(span) = count) @param {Big} r @param {Big} alpha @param {Staying} staying @param {number} count @param {Big} span */
function countOf(r, alpha, staying, count, span) {
  let ways = unit;
  for (let i = 0; i < count; i++) ways = ways.times(r.plus(Big.of(i))).over(Big.of(i + 1));
  const chance = (/** @type {Big} */ time) => {
    const up = count === 0 ? unit : time.over(alpha.plus(time)).to(Big.of(count));
    return up.times(unit.plus(time.over(alpha)).to(zero.minus(r)));
  };
  const left =
    staying === endlessStaying ? zero : integrate((time) => chance(time).times(staying.density(time)), zero, span);
  return ways.times(chance(span).times(staying.survival(span)).plus(left));
}
