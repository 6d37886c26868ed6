import type { Work } from '../../work';

/** Rows between two yields: a millisecond or two. */
const perYield = 32_768;

/** The distinct histories of some rows, in order of first appearance. */
export interface MergedHistories {
  /** Each row's history as an index into the columns below; −1 where the row holds no customer. */
  readonly index: Int32Array;
  readonly repeats: Float64Array;
  readonly last: Float64Array;
  readonly age: Float64Array;
}

/**
 * Merges rows with equal (x, t_x, T) by open addressing on the bits of the three, in one pass of about twenty nanoseconds a
 * row. Without `lastOrder` rows with equal (x, T) are merged. Rows in which x is NaN hold no customer.
 */
export function* mergeHistories(
  repeatOrders: Float64Array,
  lastOrder: Float64Array | null,
  age: Float64Array,
): Work<MergedHistories> {
  const rows = repeatOrders.length;
  const lasts = lastOrder ?? age;
  const wordsOf = (column: Float64Array): Int32Array =>
    new Int32Array(column.buffer, column.byteOffset, column.length * 2);
  const [xWords, lastWords, ageWords] = [repeatOrders, lasts, age].map(wordsOf);
  const index = new Int32Array(rows);
  let room = 1024;
  let mask = room * 2 - 1;
  let slots = new Int32Array(room * 2);
  // The three numbers of a history stand together, so that comparing costs one miss of the cache.
  let keys = new Float64Array(room * 3);
  let hashes = new Int32Array(room);
  let count = 0;
  for (let row = 0; row < rows; row++) {
    if (row % perYield === perYield - 1) yield { done: row, total: rows };
    const x = repeatOrders[row];
    if (!(x >= 0)) {
      index[row] = -1;
      continue;
    }
    const last = lasts[row];
    const own = age[row];
    const at = row * 2;
    let hash = Math.imul(xWords[at] ^ Math.imul(xWords[at + 1], 0x9e3779b1), 0x85ebca6b);
    hash = Math.imul(hash ^ (hash >>> 15) ^ lastWords[at] ^ Math.imul(lastWords[at + 1], 0x9e3779b1), 0x85ebca6b);
    hash = Math.imul(hash ^ (hash >>> 15) ^ ageWords[at] ^ Math.imul(ageWords[at + 1], 0x9e3779b1), 0x85ebca6b);
    hash ^= hash >>> 15;
    let slot = hash & mask;
    let id = slots[slot] - 1;
    while (id >= 0 && (keys[id * 3] !== x || keys[id * 3 + 1] !== last || keys[id * 3 + 2] !== own)) {
      slot = (slot + 1) & mask;
      id = slots[slot] - 1;
    }
    if (id < 0) {
      id = count++;
      slots[slot] = count;
      keys[id * 3] = x;
      keys[id * 3 + 1] = last;
      keys[id * 3 + 2] = own;
      hashes[id] = hash;
      if (count === room) {
        room *= 2;
        mask = room * 2 - 1;
        slots = new Int32Array(room * 2);
        for (let known = 0; known < count; known++) {
          let free = hashes[known] & mask;
          while (slots[free] !== 0) free = (free + 1) & mask;
          slots[free] = known + 1;
        }
        keys = enlarged(keys, new Float64Array(room * 3));
        hashes = enlarged(hashes, new Int32Array(room));
      }
    }
    index[row] = id;
  }
  const column = (part: number): Float64Array => {
    const values = new Float64Array(count);
    for (let id = 0; id < count; id++) values[id] = keys[id * 3 + part];
    return values;
  };
  return { index, repeats: column(0), last: column(1), age: column(2) };
}

function enlarged<Column extends Float64Array | Int32Array>(column: Column, larger: Column): Column {
  larger.set(column);
  return larger;
}
