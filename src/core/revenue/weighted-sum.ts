/** Σ weight × score over the cells `scores[from …]`, one per weight; NaN where one is blank. */
export function weightedSum(scores: Float64Array, from: number, weights: readonly number[]): number {
  let sum = 0;
  for (let i = 0; i < weights.length; i++) sum += weights[i] * scores[from + i];
  return sum;
}
