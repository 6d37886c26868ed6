import { groupByCustomer } from '../../../src/core/transactions/group-by-customer';
import { summariseCustomers } from '../../../src/core/transactions/summarise-customers';
import { finish } from '../../../src/core/work';
import { carriedHistory } from '../../../src/tasks/reading/carried-history';

const asOf = 46_000;

/** History of customers who each buy every `gap` days for `days` days up to the as-of date. */
function historyOf(gaps: readonly number[], days: number) {
  const codes: number[] = [];
  const dates: number[] = [];
  gaps.forEach((gap, customer) => {
    for (let day = asOf - days; day <= asOf; day += gap) {
      codes.push(customer);
      dates.push(day);
    }
  });
  const transactions = {
    customers: Int32Array.from(codes),
    days: Float64Array.from(dates),
    amounts: new Float64Array(codes.length).fill(10),
    customerCount: gaps.length,
  };
  const grouped = finish(groupByCustomer(transactions, asOf));
  const { first, last, orders } = finish(summariseCustomers(grouped));
  const column = (values: Float64Array) => ({ values, problems: new Map() });
  const facts = {
    rows: gaps.length,
    firstOrder: column(first),
    lastOrder: column(last),
    orders: column(orders),
    asOf,
  };
  return finish(carriedHistory(grouped, facts, asOf));
}

test.each([
  [7, 1_200, 40],
  [25, 1_200, 130],
  [50, 1_200, 260],
])('buyers every %i days are compared in periods that see three orders', (gap, days, volume) => {
  const { columns, values } = historyOf(new Array<number>(25).fill(gap), days);
  const seen = Array.from(values).filter((value) => value > 0);
  expect(columns).toBeGreaterThanOrEqual(6);
  expect(columns).toBeLessThanOrEqual(8);
  // A month, a quarter, a half-year: the volume of a period tells which.
  const orders = seen.reduce((sum, value) => sum + value, 0) / seen.length / 10;
  expect(orders).toBeCloseWithin({ 40: 30.4, 130: 91, 260: 182 }[volume]! / gap, {
    relative: 0.1,
    because: 'months differ in length and the first period is cut',
  });
});

test('a log too short for long periods is read in the longest it holds six of', () => {
  const { columns } = historyOf(new Array<number>(25).fill(60), 91 * 6 - 1);
  expect(columns).toBe(6);
});

test('a customer whose periods are not dense has no history, and the others keep theirs', () => {
  const { columns, values } = historyOf([...new Array<number>(25).fill(7), 200], 400);
  const known = (row: number): number =>
    Array.from(values.subarray(row * columns, (row + 1) * columns)).filter((value) => !Number.isNaN(value)).length;
  expect(known(0)).toBeGreaterThanOrEqual(6);
  expect(known(25)).toBe(0);
});
