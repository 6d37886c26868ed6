import { distinctNumbers } from './distinct-numbers';
import { distinctPairs } from './distinct-pairs';

/**
 * Customers as the probability models see them, equal histories merged: cell i stands for `weight[i]` customers with
 * `repeats[i]` repeat orders, the last at `durations[last[i]]` and observed up to `durations[age[i]]` after the first.
 */
export interface CustomerCells {
  readonly customers: number;
  readonly repeats: Float64Array;
  readonly last: Int32Array;
  readonly age: Int32Array;
  readonly weight: Float64Array;
  readonly durations: Float64Array;
}

/**
 * Merges customers with equal (x, t_x, T). Columns of equal length, one row per customer: repeat orders, time of the
 * last order and of the as-of date since the first, in one unit of time; `weights` counts customers per row, 1 each
 * when omitted.
 */
export function customerCells(
  repeatOrders: Float64Array,
  lastOrder: Float64Array,
  age: Float64Array,
  weights?: Float64Array,
): CustomerCells {
  const rows = repeatOrders.length;
  const both = new Float64Array(rows * 2);
  both.set(lastOrder);
  both.set(age, rows);
  const counts = distinctNumbers(repeatOrders);
  const times = distinctNumbers(both);
  const begun = distinctPairs(counts.index, times.index.subarray(0, rows));
  const full = distinctPairs(begun.index, times.index.subarray(rows));
  const weight = new Float64Array(full.left.length);
  let customers = 0;
  for (let row = 0; row < rows; row++) {
    const each = weights ? weights[row] : 1;
    weight[full.index[row]] += each;
    customers += each;
  }
  return {
    customers,
    repeats: Float64Array.from(full.left, (pair) => counts.distinct[begun.left[pair]]),
    last: full.left.map((pair) => begun.right[pair]),
    age: full.right,
    weight,
    durations: times.distinct,
  };
}
