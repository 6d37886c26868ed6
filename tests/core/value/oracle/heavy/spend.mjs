import { Big, unit, zero } from './big.mjs';
import { logGamma, logRising } from './log-gamma.mjs';

/**
 * Gamma-Gamma of heavy buyers (Fader & Hardie, note 025, eq. 1a and 5).
 * @param {number[]} own (p, q, γ)
 * @param {{ x: number, mean: number }} question
 */
export function spendHeavy(own, { x, mean }) {
  const [p, q, gamma] = own.map(Big.of);
  const shape = p.times(Big.of(x));
  const spent = Big.of(x).times(Big.of(mean));
  const ratio = logRising(shape, q).minus(logGamma(q));
  const up = q.times(unit.plus(spent.over(gamma)).ln());
  const down = shape.times(unit.plus(gamma.over(spent)).ln());
  const logLikelihood = ratio.minus(up).minus(down).minus(Big.of(mean).ln());
  // p/ν, ν ~ Gamma(px + q, γ + S): its mean is a quotient of Gamma functions.
  const after = shape.plus(q);
  const mass = logGamma(after.minus(unit)).minus(logGamma(after));
  const expected = p.times(gamma.plus(spent)).times(mass.exp());
  const population = p.times(gamma).over(q.minus(unit));
  return { logLikelihood, expected, population: zero.plus(population) };
}
