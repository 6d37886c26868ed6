/** Each row's pair as an index into the distinct pairs, which stand in order of first appearance. */
export interface IndexedPairs {
  readonly index: Int32Array;
  readonly left: Int32Array;
  readonly right: Int32Array;
}

/** Finds the distinct pairs of two columns of small whole numbers by open addressing. */
export function distinctPairs(lefts: Int32Array, rights: Int32Array): IndexedPairs {
  const index = new Int32Array(lefts.length);
  let mask = 1023;
  let slots = new Int32Array(mask + 1);
  let left = new Int32Array(512);
  let right = new Int32Array(512);
  let count = 0;
  const home = (a: number, b: number): number => {
    const mixed = Math.imul(Math.imul(a, 0x9e3779b1) ^ b, 0x85ebca6b);
    return (mixed ^ (mixed >>> 15)) & mask;
  };
  const grow = (): void => {
    mask = mask * 2 + 1;
    slots = new Int32Array(mask + 1);
    left = enlarged(left);
    right = enlarged(right);
    for (let id = 0; id < count; id++) {
      let slot = home(left[id], right[id]);
      while (slots[slot] !== 0) slot = (slot + 1) & mask;
      slots[slot] = id + 1;
    }
  };
  for (let row = 0; row < lefts.length; row++) {
    const a = lefts[row];
    const b = rights[row];
    let slot = home(a, b);
    while (slots[slot] !== 0 && (left[slots[slot] - 1] !== a || right[slots[slot] - 1] !== b)) slot = (slot + 1) & mask;
    if (slots[slot] === 0) {
      if (count === left.length) {
        grow();
        slot = home(a, b);
        while (slots[slot] !== 0) slot = (slot + 1) & mask;
      }
      left[count] = a;
      right[count] = b;
      slots[slot] = ++count;
    }
    index[row] = slots[slot] - 1;
  }
  return { index, left: left.slice(0, count), right: right.slice(0, count) };
}

function enlarged(column: Int32Array): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(column.length * 2);
  larger.set(column);
  return larger;
}
