import type { SurvivalSums } from '../beta-geometric/survival-sums';

/** Customers would have to place a million orders for more terms than this to matter. */
const mostTerms = 4_000_000;

/**
 * Expected orders when each takes k steps, `begun` are taken already, and N ~ NegBin(shape, ratio/(1+ratio)) more would
 * be without dropping out: Σ_N P(N)·S(⌊(begun+N)/k⌋), Sₙ the orders of n that come before dropping out. Positive terms.
 */
export function ordersInSteps(
  shape: number,
  ratio: number,
  stepsPerOrder: number,
  begun: number,
  sums: SurvivalSums,
): number {
  if (!(ratio > 0)) return 0;
  const z = ratio / (1 + ratio);
  const mean = shape * ratio;
  const terms = Math.min(
    mostTerms,
    Math.ceil(mean + 12 * Math.sqrt(mean * (1 + ratio)) + 40 / Math.log1p(1 / ratio)) + 40 * stepsPerOrder,
  );
  const table = sums.upTo(Math.floor((begun + terms) / stepsPerOrder) + 1);
  let scale = -shape * Math.log1p(ratio);
  let term = 1;
  let sum = 0;
  let toNext = stepsPerOrder - begun;
  let orders = 0;
  for (let n = 1; n <= terms; n++) {
    term *= (z * (shape + n - 1)) / n;
    if (--toNext === 0) {
      orders++;
      toNext = stepsPerOrder;
    }
    const add = term * table[orders];
    sum += add;
    if (orders > 0 && add < sum * 1e-18 && n > mean) break;
    if (term > 1e250) {
      sum *= 1e-250;
      term *= 1e-250;
      scale += 250 * Math.LN10;
    }
  }
  return sum > 0 ? Math.exp(Math.log(sum) + scale) : 0;
}
