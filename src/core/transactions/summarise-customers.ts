import type { Work } from '../work';
import { finish } from '../work';
import type { GroupedTransactions } from './group-by-customer';
import { groupByCustomer } from './group-by-customer';
import type { Transactions } from './transactions';

/**
 * One row per customer code. NaN where there is nothing to say: dates and averages without an order, the average repeat
 * order with fewer than two.
 */
export interface CustomerSummary {
  /** Serial day of the first order. */
  readonly first: Float64Array;
  /** Serial day of the last order. */
  readonly last: Float64Array;
  /** Days with at least one purchase. */
  readonly orders: Float64Array;
  /** Sum of all amounts, returns subtracted; infinite or NaN only where it leaves the range of a number. */
  readonly revenue: Float64Array;
  /** Revenue per order. */
  readonly averageOrder: Float64Array;
  /** Amounts dated after the first order's day, per repeat order. */
  readonly averageRepeatOrder: Float64Array;
  /** Rows used, of any kind; 0 for a customer all of whose rows were left out. */
  readonly rows: Int32Array;
}

const customersPerStep = 32_768;

/**
 * One row per customer from a grouped log.
 *
 * - All purchases of one day are one order.
 * - A return (negative amount) is no purchase: it subtracts from revenue, and from the repeat revenue when it is dated
 *   after the first order's day. A day with returns only is no order.
 * - A zero amount is a visit and counts as a purchase.
 * - Sums are compensated (Neumaier 1974, Z. Angew. Math. Mech. 54), so that neither the order of rows nor amounts of
 *   very different size change a sum by more than 1e-12 of it.
 */
export function* summariseCustomers(grouped: GroupedTransactions): Work<CustomerSummary> {
  const { customerCount, starts, days, amounts } = grouped;
  const column = (): Float64Array => new Float64Array(customerCount);
  const first = column();
  const last = column();
  const orders = column();
  const revenue = column();
  const averageOrder = column();
  const averageRepeatOrder = column();
  const rows = new Int32Array(customerCount);

  for (let from = 0; from < customerCount; from += customersPerStep) {
    const to = Math.min(from + customersPerStep, customerCount);
    for (let customer = from; customer < to; customer++) {
      const start = starts[customer];
      const end = starts[customer + 1];
      let firstDay = NaN;
      let lastDay = NaN;
      let count = 0;
      let sum = 0;
      let lost = 0;
      let repeatSum = 0;
      let repeatLost = 0;
      for (let row = start; row < end; row++) {
        const amount = amounts[row];
        const day = days[row];
        if (amount >= 0 && day !== lastDay) {
          if (count === 0) firstDay = day;
          lastDay = day;
          count++;
        }
        const next = sum + amount;
        lost += Math.abs(sum) >= Math.abs(amount) ? sum - next + amount : amount - next + sum;
        sum = next;
        if (day > firstDay) {
          const nextRepeat = repeatSum + amount;
          repeatLost +=
            Math.abs(repeatSum) >= Math.abs(amount) ? repeatSum - nextRepeat + amount : amount - nextRepeat + repeatSum;
          repeatSum = nextRepeat;
        }
      }
      rows[customer] = end - start;
      first[customer] = firstDay;
      last[customer] = lastDay;
      orders[customer] = count;
      revenue[customer] = sum + lost;
      averageOrder[customer] = count > 0 ? (sum + lost) / count : NaN;
      averageRepeatOrder[customer] = count > 1 ? (repeatSum + repeatLost) / (count - 1) : NaN;
    }
    yield { done: to, total: customerCount };
  }
  return { first, last, orders, revenue, averageOrder, averageRepeatOrder, rows };
}

/** Log → customers at once. */
export function customersOf(log: Transactions, asOf: number | null): CustomerSummary {
  return finish(summariseCustomers(finish(groupByCustomer(log, asOf))));
}
