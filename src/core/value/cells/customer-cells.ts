import { finish } from '../../work';
import type { Work } from '../../work';
import { distinctNumbers } from './distinct-numbers';
import { mergeHistories } from './merge-histories';

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
 * when omitted. Rows in which x is NaN hold no customer.
 */
export function customerCells(
  repeatOrders: Float64Array,
  lastOrder: Float64Array,
  age: Float64Array,
  weights?: Float64Array,
): CustomerCells {
  return finish(mergeCustomers(repeatOrders, lastOrder, age, weights));
}

/** The same in steps: yields every few thousand rows. */
export function* mergeCustomers(
  repeatOrders: Float64Array,
  lastOrder: Float64Array,
  age: Float64Array,
  weights?: Float64Array,
): Work<CustomerCells> {
  const merged = yield* mergeHistories(repeatOrders, lastOrder, age);
  const { index, repeats } = merged;
  const weight = new Float64Array(repeats.length);
  let customers = 0;
  for (let row = 0; row < index.length; row++) {
    if (index[row] < 0) continue;
    const each = weights ? weights[row] : 1;
    weight[index[row]] += each;
    customers += each;
  }
  yield { done: index.length, total: index.length };
  const both = new Float64Array(repeats.length * 2);
  both.set(merged.last);
  both.set(merged.age, repeats.length);
  yield { done: index.length, total: index.length };
  const times = distinctNumbers(both);
  yield { done: index.length, total: index.length };
  return {
    customers,
    repeats,
    last: times.index.slice(0, repeats.length),
    age: times.index.slice(repeats.length),
    weight,
    durations: times.distinct,
  };
}
