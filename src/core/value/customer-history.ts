import type { NumberColumn } from '../columns';
import type { Problem } from '../problem';

/**
 * What the probability models know of each row: x repeat orders, the time t_x of the last one and the age T at the
 * as-of date, both since the first order. All NaN in rows that hold no customer (blank, or a prospect without orders)
 * and in rows with a problem.
 */
export interface CustomerHistory {
  readonly rows: number;
  readonly repeatOrders: Float64Array;
  readonly lastOrder: Float64Array;
  readonly age: Float64Array;
  readonly problems: ReadonlyMap<number, Problem>;
}

/** Columns of one length, or of length 1 where one value stands for all rows. Dates are whole serial days. */
export interface HistoryColumns {
  readonly firstOrder: NumberColumn;
  readonly lastOrder: NumberColumn;
  readonly orders: NumberColumn;
  readonly asOf: NumberColumn;
}

/** More orders than a day can be told apart for: a revenue or a customer number was passed. */
const mostOrders = 1_000_000;

/**
 * Turns dates and counts into histories in periods of `daysPerPeriod` days (7 in this product). A row that contradicts
 * itself gets a problem of its own; the others go on.
 */
export function customerHistory(columns: HistoryColumns, daysPerPeriod: number): CustomerHistory {
  const { firstOrder, lastOrder, orders, asOf } = columns;
  const rows = Math.max(...[firstOrder, lastOrder, orders, asOf].map((column) => column.values.length));
  const repeatOrders = new Float64Array(rows).fill(NaN);
  const last = new Float64Array(rows).fill(NaN);
  const age = new Float64Array(rows).fill(NaN);
  const problems = new Map<number, Problem>();
  for (let row = 0; row < rows; row++) {
    const facts = {
      first: at(firstOrder, row),
      last: at(lastOrder, row),
      orders: at(orders, row),
      asOf: at(asOf, row),
    };
    const fault = given(firstOrder, row) ?? given(lastOrder, row) ?? given(orders, row) ?? given(asOf, row);
    const contradicting = fault ? null : contradiction(facts);
    if (fault) problems.set(row, fault);
    else if (contradicting) problems.set(row, { ...contradicting, row: row + 1 });
    else if (facts.orders >= 1) {
      repeatOrders[row] = facts.orders - 1;
      last[row] = (facts.last - facts.first) / daysPerPeriod;
      age[row] = (facts.asOf - facts.first) / daysPerPeriod;
    }
  }
  return { rows, repeatOrders, lastOrder: last, age, problems };
}

interface Facts {
  readonly first: number;
  readonly last: number;
  readonly orders: number;
  readonly asOf: number;
}

function contradiction({ first, last, orders, asOf }: Facts): Problem | null {
  const dated = !Number.isNaN(first) || !Number.isNaN(last);
  if (Number.isNaN(orders) || orders === 0) return dated ? { code: 'dates-without-orders', argument: 'orders' } : null;
  if (orders < 0) return { code: 'below', argument: 'orders', received: orders, expected: [0] };
  if (!Number.isInteger(orders)) return { code: 'not-whole', argument: 'orders', received: orders };
  if (orders > mostOrders) return { code: 'above', argument: 'orders', received: orders, expected: [mostOrders] };
  if (Number.isNaN(first)) return { code: 'orders-without-dates', argument: 'first_order' };
  if (Number.isNaN(last)) return { code: 'orders-without-dates', argument: 'last_order' };
  if (Number.isNaN(asOf)) return { code: 'missing', argument: 'as_of' };
  if (last < first) return { code: 'reversed-dates', argument: 'last_order', received: last };
  if (first > asOf) return { code: 'after-as-of', argument: 'first_order', received: first };
  if (last > asOf) return { code: 'after-as-of', argument: 'last_order', received: last };
  if (orders === 1 && first !== last) return { code: 'dates-of-one-order', argument: 'last_order', received: last };
  // Orders of one day are one order: with both dates the same there is no room for a second.
  if (orders > 1 && first === last) return { code: 'above', argument: 'orders', received: orders, expected: [1] };
  return null;
}

function at(column: NumberColumn, row: number): number {
  return column.values[column.values.length === 1 ? 0 : row];
}

function given(column: NumberColumn, row: number): Problem | undefined {
  return column.problems.get(column.values.length === 1 ? 0 : row);
}
