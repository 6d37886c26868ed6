/**
 * Sums of the first 0, 1, 2 … values, keeping what each addition loses (Neumaier 1974, Z. Angew. Math. Mech. 54): amounts
 * of very different size change no sum by more than its last digits.
 */
export function cumulatedSums(values: Float64Array): Float64Array {
  const sums = new Float64Array(values.length + 1);
  let sum = 0;
  let lost = 0;
  for (let i = 0; i < values.length; i++) {
    const value = values[i];
    const next = sum + value;
    lost += Math.abs(sum) >= Math.abs(value) ? sum - next + value : value - next + sum;
    sum = next;
    sums[i + 1] = sum + lost;
  }
  return sums;
}
