import { logGammaRatio } from '../../special/log-gamma-ratio';
import type { ChancesAtStart } from './likelihood';

/**
 * P(X(t) = x) of a new customer (Fader, Hardie & Lee 2005, eq. 8; Batislam et al. 2007). With N ~ NegBin(r, t/(α+t))
 * orders that would be placed and n = x + m chances of dropping out, it is
 *   P(N = x)·P(stayed through n chances) + P(N ≥ x)·P(dropped out at chance n).
 */
export function countProbability(
  parameters: Float64Array,
  chancesAtStart: ChancesAtStart,
  x: number,
  t: number,
): number {
  const [r, alpha, a, b] = parameters;
  const z = t / (alpha + t);
  const chances = x + chancesAtStart;
  let stayed = 1;
  for (let j = 0; j < chances - 1; j++) stayed *= (b + j) / (a + b + j);
  const dropped = chances > 0 ? (stayed * a) / (a + b + chances - 1) : 0;
  if (chances > 0) stayed *= (b + chances - 1) / (a + b + chances - 1);
  const exactly = Math.exp(
    logGammaRatio(r, x).value - logGammaRatio(1, x).value - r * Math.log1p(t / alpha) + (x > 0 ? x * Math.log(z) : 0),
  );
  return exactly * stayed + (dropped > 0 ? atLeast(r, z, x, exactly) * dropped : 0);
}

/** P(N ≥ x), summed on the side of the mean where the terms fall. */
function atLeast(r: number, z: number, x: number, exactly: number): number {
  if (x === 0) return 1;
  const mean = (r * z) / (1 - z);
  let sum = 0;
  let term = exactly;
  if (x > mean) {
    for (let n = x; term > sum * 1e-17; n++) {
      sum += term;
      term *= (z * (r + n)) / (n + 1);
    }
    return sum;
  }
  for (let n = x; n > 0; n--) {
    term *= n / (z * (r + n - 1));
    sum += term;
  }
  return 1 - sum;
}
