import { Big, unit, zero } from './big.mjs';

const terms = 40;

/** B₂ₙ/(2n(2n−1)), n = 1, 2, …, by the tangent numbers (Brent & Harvey 2011, algorithm TangentNumbers). */
const stirling = (() => {
  const tangent = [0n, 1n];
  for (let k = 2; k <= terms; k++) tangent[k] = BigInt(k - 1) * tangent[k - 1];
  for (let k = 2; k <= terms; k++)
    for (let j = k; j <= terms; j++) tangent[j] = BigInt(j - k) * tangent[j - 1] + BigInt(j - k + 2) * tangent[j];
  return tangent.slice(1).map((each, i) => {
    const n = BigInt(i + 1);
    const power = 4n ** n;
    const sign = i % 2 === 0 ? 1n : -1n;
    // A fraction of whole numbers, in 400 binary digits.
    const scaled = ((sign * 2n * n * each) << 400n) / (power * (power - 1n) * 2n * n * (2n * n - 1n));
    return whole(scaled, -400);
  });
})();

/** @param {bigint} mantissa @param {number} exponent @returns {Big} */
function whole(mantissa, exponent) {
  const size = mantissa < 0n ? -mantissa : mantissa;
  const apart = size.toString(2).length - 192;
  return new Big(apart > 0 ? mantissa >> BigInt(apart) : mantissa << BigInt(-apart), exponent + apart);
}

/** ½ ln 2π, by Γ(1) = 1. */
const halfLogTwoPi = zero.minus(stirlingAbove(unit, zero));

/** ln Γ(z) for z > 0. @param {Big} z @returns {Big} */
export function logGamma(z) {
  return stirlingAbove(z, halfLogTwoPi);
}

/** Raised above 64, where forty terms reach 1e-60. @param {Big} z @param {Big} constant @returns {Big} */
function stirlingAbove(z, constant) {
  let below = unit;
  let at = z;
  while (at.isBelow(Big.of(64))) {
    below = below.times(at);
    at = at.plus(unit);
  }
  let log = at.minus(Big.of(0.5)).times(at.ln()).minus(at).plus(constant).minus(below.ln());
  const square = at.times(at);
  let power = at;
  for (const factor of stirling) {
    log = log.plus(factor.over(power));
    power = power.times(square);
  }
  return log;
}

/** ln Γ(z+n)/Γ(z) @param {Big} z @param {Big} n @returns {Big} */
export function logRising(z, n) {
  return logGamma(z.plus(n)).minus(logGamma(z));
}
