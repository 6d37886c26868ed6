/** Whole numbers up to this range are counted one by one; wider columns are cut by the leading bits of their doubles. */
const widestCount = 65_536;

/**
 * For each of `places` (rising): the least value v such that at least `place` values are strictly less than v;
 * ∞ when there is none. Linear in the length of the column but for the few values that share a bucket with a result.
 */
export function orderStatistics(values: Float64Array, places: readonly number[]): Float64Array {
  let least = Infinity;
  let greatest = -Infinity;
  let whole = true;
  let hasNegativeZero = false;
  for (let i = 0; i < values.length; i++) {
    const value = values[i];
    if (value < least) least = value;
    if (value > greatest) greatest = value;
    if (whole && value !== Math.floor(value)) whole = false;
    if (value === 0 && 1 / value < 0) hasNegativeZero = true;
  }
  return whole && greatest - least < widestCount
    ? byCounting(values, places, least, greatest)
    : byLeadingBits(hasNegativeZero ? withOneZero(values) : values, places);
}

/** Zero and negative zero are equal numbers with different bits: here every zero is the positive one. */
function withOneZero(values: Float64Array): Float64Array {
  return values.map((value) => value + 0);
}

function byCounting(values: Float64Array, places: readonly number[], least: number, greatest: number): Float64Array {
  const counts = new Int32Array(greatest - least + 1);
  for (let i = 0; i < values.length; i++) counts[values[i] - least]++;
  const found = new Float64Array(places.length).fill(Infinity);
  let less = 0;
  let next = 0;
  for (let i = 0; i < counts.length && next < places.length; i++) {
    if (counts[i] === 0) continue;
    while (next < places.length && places[next] <= less) found[next++] = least + i;
    less += counts[i];
  }
  return found;
}

/**
 * Sign, exponent and the first four bits of the fraction, turned so that buckets rise with the value; within the few
 * buckets where a result can lie, values are sorted.
 */
function byLeadingBits(values: Float64Array, places: readonly number[]): Float64Array {
  const highs = new Uint16Array(values.buffer, values.byteOffset, values.length * 4);
  const counts = new Int32Array(65_536);
  for (let i = 3; i < highs.length; i += 4) counts[highs[i]]++;

  const found = new Float64Array(places.length).fill(Infinity);
  let less = 0;
  let next = 0;
  for (let step = 0; step < 65_536 && next < places.length; step++) {
    // Negative doubles (top bit set) fall as their bits rise.
    const bucket = step < 32_768 ? 65_535 - step : step - 32_768;
    const count = counts[bucket];
    if (count === 0) continue;
    if (places[next] < less + count) {
      const sorted = new Float64Array(count);
      for (let i = 3, j = 0; j < count; i += 4) if (highs[i] === bucket) sorted[j++] = values[i >> 2];
      sorted.sort();
      for (let j = 0; j < count && next < places.length; j++) {
        if (j > 0 && sorted[j] === sorted[j - 1]) continue;
        while (next < places.length && places[next] <= less + j) found[next++] = sorted[j];
      }
    }
    less += count;
  }
  return found;
}
