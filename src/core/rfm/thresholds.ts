import { orderStatistics } from './order-statistics';

/** Which end of a column is the good one: few days of silence, many orders, much revenue. */
export type Better = 'smaller' | 'larger';

/**
 * The worst value that reaches each score above 1, in the population passed: entry s − 2 belongs to score s. A score
 * that no value reaches exactly shares the entry of the next score up, and is ∞ (−∞ where smaller is better) when
 * there is none.
 *
 * score(v) = 1 + ⌊bins × (values strictly worse than v) / n⌋, so a value reaches s exactly when at least
 * m = ⌈(s − 1) n / bins⌉ values are strictly worse. Going from the worst, the first such value is the one at place m if
 * it differs from its neighbour at m − 1, otherwise the next different one. No sorting of the whole column is needed.
 *
 * @param values finite numbers, the population, in any order; not changed
 */
export function thresholds(values: Float64Array, bins: number, better: Better): Float64Array {
  const sign = better === 'larger' ? 1 : -1;
  const n = values.length;
  const found = new Float64Array(bins - 1).fill(sign * Infinity);
  if (n === 0) return found;
  const needed = Array.from({ length: bins - 1 }, (_, i) => Math.ceil(((i + 1) * n) / bins));
  const goodness = better === 'larger' ? values : negated(values);
  const reached = orderStatistics(goodness, needed);
  for (let i = 0; i < found.length; i++) found[i] = sign * reached[i];
  return found;
}

function negated(values: Float64Array): Float64Array {
  const result = new Float64Array(values.length);
  for (let i = 0; i < result.length; i++) result[i] = 0 - values[i];
  return result;
}
