import { Big, unit, zero } from './big.mjs';

/** Nodes to a unit of w; `proof.finer` doubles them all, to show that nothing hangs on their number. */
export const proof = { finer: 1 };

/** @typedef {(at: Big) => Big} Of */

/** @type {Map<string, { at: Big, weight: Big }[]>} */
const known = new Map();

/**
 * Nodes of the trapezoidal rule in w from −reach to reach.
 * @param {string} name @param {number} perUnit @param {number} reach @param {(w: Big) => { at: Big, weight: Big }} of
 */
function nodes(name, perUnit, reach, of) {
  const count = perUnit * proof.finer;
  const key = `${name} ${count}`;
  const made = known.get(key) ?? [];
  if (made.length === 0) {
    const step = unit.over(Big.of(count));
    for (let i = -reach * count; i <= reach * count; i++) {
      const { at, weight } = of(Big.of(i).times(step));
      made.push({ at, weight: weight.times(step) });
    }
    known.set(key, made);
  }
  return made;
}

const half = Big.of(0.5);
/** @param {Big} w */
export const sinh = (w) => w.exp().minus(zero.minus(w).exp()).times(half);
/** @param {Big} w */
export const cosh = (w) => w.exp().plus(zero.minus(w).exp()).times(half);

/** ∫ f from `from` to `to` by the tanh-sinh rule (Takahasi & Mori 1974). @param {Of} f @param {Big} from @param {Big} to */
export function integrate(f, from, to) {
  const length = to.minus(from);
  if (length.mantissa <= 0n) return zero;
  const rule = nodes('tanh', 40, 5, (w) => {
    // π·sinh w with 3 for π: any factor does.
    const power = sinh(w).times(Big.of(3)).exp();
    const at = power.over(power.plus(unit));
    return { at, weight: cosh(w).times(Big.of(3)).times(at).over(power.plus(unit)) };
  });
  let sum = zero;
  for (const { at, weight } of rule) sum = sum.plus(weight.times(f(from.plus(length.times(at)))));
  return sum.times(length);
}

/** ∫ f from 0 to ∞ of an f that falls off exponentially beyond `scale`. @param {Of} f @param {Big} scale */
export function integrateOnwards(f, scale) {
  const rule = nodes('onwards', 16, 5, (w) => {
    const fall = zero.minus(w).exp();
    const at = w.minus(fall).exp();
    return { at, weight: at.times(unit.plus(fall)) };
  });
  let sum = zero;
  for (const { at, weight } of rule) sum = sum.plus(weight.times(f(at.times(scale))));
  return sum.times(scale);
}

/**
 * Values and weights, adding up to one, for means over a density in y that is highest at `centre`: the trapezoidal rule
 * in w, y = centre + width·sinh w.
 * @param {Of} logDensity @param {Big} centre @param {Big} width @param {number} perUnit
 */
function people(logDensity, centre, width, perUnit) {
  const count = perUnit * proof.finer;
  const highest = logDensity(centre);
  const found = [];
  let total = zero;
  const walk = (/** @type {number} */ from, /** @type {number} */ by) => {
    for (let i = from; ; i += by) {
      const w = Big.of(i).over(Big.of(count));
      const at = centre.plus(width.times(sinh(w)));
      const weight = logDensity(at).minus(highest).exp().times(cosh(w));
      if (weight.isNothingTo(unit)) break;
      found.push({ at, weight });
      total = total.plus(weight);
    }
  };
  walk(0, 1);
  walk(-1, -1);
  return found.map(({ at, weight }) => ({ at, weight: weight.over(total) }));
}

/** Rates λ ~ Gamma(shape, scale). @param {Big} shape @param {Big} scale */
export function gammaPeople(shape, scale) {
  const density = (/** @type {Big} */ y) => shape.times(y).minus(scale.times(y.exp()));
  const width = shape.to(Big.of(-0.5));
  return people(density, shape.over(scale).ln(), width, 24).map(({ at, weight }) => ({ value: at.exp(), weight }));
}

/** Chances p ~ Beta(a, b), with 1 − p as `rest`. @param {Big} a @param {Big} b @param {number} perUnit */
export function betaPeople(a, b, perUnit = 24) {
  const density = (/** @type {Big} */ y) => a.times(y).minus(a.plus(b).times(unit.plus(y.exp()).ln()));
  const width = unit.over(a).plus(unit.over(b)).to(half);
  return people(density, a.over(b).ln(), width, perUnit).map(({ at, weight }) => {
    const odds = at.exp();
    return { value: odds.over(unit.plus(odds)), rest: unit.over(unit.plus(odds)), weight };
  });
}
