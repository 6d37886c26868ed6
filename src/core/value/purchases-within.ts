import type { GroupedTransactions } from '../transactions/group-by-customer';
import type { Work } from '../work';

/** Customers between two yields. */
const perYield = 16_384;

/** Orders (days with a purchase) and revenue, returns subtracted, of some customers from one day to another, both included. */
export function* purchasesWithin(
  { starts, days, amounts }: GroupedTransactions,
  customers: readonly number[],
  from: number,
  to: number,
): Work<{ readonly orders: Float64Array; readonly revenue: Float64Array }> {
  const orders = new Float64Array(customers.length);
  const revenue = new Float64Array(customers.length);
  for (let i = 0; i < customers.length; i++) {
    const end = starts[customers[i] + 1];
    let lastDay = NaN;
    for (let row = starts[customers[i]]; row < end; row++) {
      if (days[row] < from || days[row] > to) continue;
      revenue[i] += amounts[row];
      if (amounts[row] < 0 || days[row] === lastDay) continue;
      lastDay = days[row];
      orders[i]++;
    }
    if (i % perYield === perYield - 1) yield { done: i, total: customers.length };
  }
  return { orders, revenue };
}
