/** Repeat spend as Gamma-Gamma sees it: customer i has `repeats[i]` repeat orders of the mean amount `mean[i]`. */
export interface SpendCells {
  readonly repeats: Float64Array;
  readonly mean: Float64Array;
}

/** What can be used of the spend of all customers, and what had to be left out. */
export interface UsableSpend {
  readonly cells: SpendCells;
  /** Customers with repeat orders whose amount is missing, zero or negative. */
  readonly leftOut: number;
  /** Mean amount of a repeat order, every order counting alike; NaN where there is none. */
  readonly meanOrder: number;
}

/**
 * Picks the customers with repeat orders and a mean amount above 0. `repeatOrders` is NaN for rows without a customer;
 * `amounts` is the mean amount per repeat order, ignored for customers with none.
 */
export function usableSpend(repeatOrders: Float64Array, amounts: Float64Array): UsableSpend {
  const usable = (row: number): boolean => repeatOrders[row] > 0 && amounts[row] > 0 && amounts[row] < Infinity;
  let count = 0;
  let leftOut = 0;
  for (let row = 0; row < repeatOrders.length; row++)
    if (usable(row)) count++;
    else if (repeatOrders[row] > 0) leftOut++;
  const cells = { repeats: new Float64Array(count), mean: new Float64Array(count) };
  let orders = 0;
  let meanOrder = 0;
  for (let row = 0, at = 0; row < repeatOrders.length; row++) {
    if (!usable(row)) continue;
    cells.repeats[at] = repeatOrders[row];
    cells.mean[at++] = amounts[row];
    orders += repeatOrders[row];
    // A running mean never overflows.
    meanOrder += (amounts[row] - meanOrder) * (repeatOrders[row] / orders);
  }
  return { cells, leftOut, meanOrder: count > 0 ? meanOrder : NaN };
}
