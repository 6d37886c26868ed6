import { logGammaRatio } from '../../special/log-gamma-ratio';
import type { ChancesAtStart } from './likelihood';

/**
 * P(X(t) = x) of a new customer (Fader, Hardie & Lee 2005, eq. 8; Batislam et al. 2007). With N ~ NegBin(r, t/(α+t))
 * steps that would be taken, k to an order, and n = x + m chances of dropping out, it is
 *   P(kx ≤ N < k(x+1))·P(stayed through n chances) + P(N ≥ kx)·P(dropped out at chance n).
 */
export function countProbability(
  parameters: Float64Array,
  chancesAtStart: ChancesAtStart,
  x: number,
  t: number,
  stepsPerOrder = 1,
): number {
  const [r, alpha, a, b] = parameters;
  if (t === 0) return x === 0 ? 1 : 0;
  const z = t / (alpha + t);
  const chances = x + chancesAtStart;
  let stayed = 1;
  for (let j = 0; j < chances - 1; j++) stayed *= (b + j) / (a + b + j);
  const dropped = chances > 0 ? (stayed * a) / (a + b + chances - 1) : 0;
  if (chances > 0) stayed *= (b + chances - 1) / (a + b + chances - 1);
  const steps = x * stepsPerOrder;
  const first = Math.exp(
    logGammaRatio(r, steps).value -
      logGammaRatio(1, steps).value -
      r * Math.log1p(t / alpha) +
      (x > 0 ? steps * Math.log(z) : 0),
  );
  let exactly = 0;
  let term = first;
  for (let n = steps; n < steps + stepsPerOrder; n++) {
    exactly += term;
    term *= (z * (r + n)) / (n + 1);
  }
  return exactly * stayed + (dropped > 0 ? atLeast(r, z, steps, first) * dropped : 0);
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
