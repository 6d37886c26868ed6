/** Bits of one pass over the 64 of a double. */
const bitsOfPass = 11;
const mask = 2 ** bitsOfPass - 1;
const passes = Math.ceil(64 / bitsOfPass);

/** Fewer are sorted as fast by comparing. */
const fewest = 20_000;

/**
 * Sorts numbers ≥ 0 in place and returns them: by radix, least significant digit first, because the bits of doubles that are
 * not negative stand in the order of the numbers. Several times faster than comparing for a million.
 */
export function sortDurations(durations: Float64Array): Float64Array {
  const { length } = durations;
  if (length < fewest) return durations.sort();
  let from = durations;
  let to: Float64Array = new Float64Array(length);
  const counts = new Int32Array(passes << bitsOfPass);
  const digit = (low: number, high: number, pass: number): number => {
    const shift = pass * bitsOfPass;
    if (shift >= 32) return (high >>> (shift - 32)) & mask;
    const lower = low >>> shift;
    return (shift + bitsOfPass > 32 ? lower | (high << (32 - shift)) : lower) & mask;
  };
  const words = new Int32Array(from.buffer, from.byteOffset, length * 2);
  for (let i = 0; i < length; i++)
    for (let pass = 0; pass < passes; pass++)
      counts[(pass << bitsOfPass) + digit(words[2 * i], words[2 * i + 1], pass)]++;
  for (let pass = 0; pass < passes; pass++) {
    const places = counts.subarray(pass << bitsOfPass, (pass + 1) << bitsOfPass);
    // A digit that all share sorts nothing.
    if (places.includes(length)) continue;
    let before = 0;
    for (let value = 0; value <= mask; value++) {
      const count = places[value];
      places[value] = before;
      before += count;
    }
    const own = new Int32Array(from.buffer, from.byteOffset, length * 2);
    for (let i = 0; i < length; i++) to[places[digit(own[2 * i], own[2 * i + 1], pass)]++] = from[i];
    [from, to] = [to, from];
  }
  if (from !== durations) durations.set(from);
  return durations;
}
