import type { Rate } from './wilson';

/** Σ wᵢ xᵢ / Σ wᵢ; NaN without any weight. */
export function weightedMean(values: readonly number[], weights: readonly number[]): number {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return values.reduce((sum, value, i) => sum + value * weights[i], 0) / total;
}

/**
 * Weighted mean of independent shares or differences with its 95 % interval, recovered from theirs (Zou & Donner 2008,
 * Statist. Med. 27, 1693–1702): the squared distances to the bounds add up like variances.
 */
export function meanOfRates(rates: readonly Rate[], weights: readonly number[]): Rate {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const mean = weightedMean(
    rates.map(({ rate }) => rate),
    weights,
  );
  const below = Math.hypot(...rates.map(({ rate, low }, i) => ((rate - low) * weights[i]) / total));
  const above = Math.hypot(...rates.map(({ rate, high }, i) => ((high - rate) * weights[i]) / total));
  return { rate: mean, low: mean - below, high: mean + above };
}
