import fc from 'fast-check';
import { groupByCustomer } from '../../../src/core/transactions/group-by-customer';
import { customersOf } from '../../../src/core/transactions/summarise-customers';
import type { Transactions } from '../../../src/core/transactions/transactions';
import { finish } from '../../../src/core/work';

type Row = readonly [customer: number, day: number, amount: number];

const logOf = (rows: readonly Row[], customerCount = 6): Transactions => ({
  customers: Int32Array.from(rows, (row) => row[0]),
  days: Float64Array.from(rows, (row) => row[1]),
  amounts: Float64Array.from(rows, (row) => row[2]),
  customerCount,
});

/** The rules read aloud with maps, in exact whole cents. */
function naive(rows: readonly Row[], customer: number) {
  const own = rows.filter((row) => row[0] === customer);
  const cents = (some: readonly Row[]): number => some.reduce((sum, row) => sum + Math.round(row[2] * 100), 0);
  const days = [...new Set(own.filter((row) => row[2] >= 0).map((row) => row[1]))].sort((a, b) => a - b);
  const orders = days.length;
  return {
    first: days[0] ?? NaN,
    last: days.at(-1) ?? NaN,
    orders,
    revenue: cents(own) / 100,
    averageOrder: orders > 0 ? cents(own) / 100 / orders : NaN,
    averageRepeatOrder: orders > 1 ? cents(own.filter((row) => row[1] > days[0])) / 100 / (orders - 1) : NaN,
  };
}

const row = fc.tuple(
  fc.integer({ min: 0, max: 5 }),
  fc.integer({ min: 100, max: 130 }),
  fc.integer({ min: -2_000, max: 50_000 }).map((cents) => cents / 100),
);
const rowsArbitrary = fc.array(row, { maxLength: 150 });
const sums = { relative: 1e-12, absolute: 1e-12, because: 'compensated sums' };

describe('customers', () => {
  it('are what the rules say, read aloud', () => {
    fc.assert(
      fc.property(rowsArbitrary, (rows) => {
        const summary = customersOf(logOf(rows), null);
        for (let customer = 0; customer < 6; customer++) {
          const expected = naive(rows, customer);
          expect(summary.first[customer]).toBe(expected.first);
          expect(summary.last[customer]).toBe(expected.last);
          expect(summary.orders[customer]).toBe(expected.orders);
          for (const key of ['revenue', 'averageOrder', 'averageRepeatOrder'] as const) {
            expect(summary[key][customer]).toBeCloseWithin(expected[key], sums);
          }
        }
      }),
    );
  });

  it('do not depend on the order of rows', () => {
    fc.assert(
      fc.property(rowsArbitrary, (rows) => {
        const forward = customersOf(logOf(rows), null);
        const backward = customersOf(logOf([...rows].reverse()), null);
        expect(backward.orders).toEqual(forward.orders);
        expect(backward.last).toEqual(forward.last);
        for (let customer = 0; customer < 6; customer++) {
          expect(backward.revenue[customer]).toBeCloseWithin(forward.revenue[customer], sums);
        }
      }),
    );
  });

  it('keep dates and orders and scale their money when amounts are scaled', () => {
    fc.assert(
      fc.property(rowsArbitrary, (rows) => {
        const once = customersOf(logOf(rows), null);
        const scaled = customersOf(logOf(rows.map(([c, d, a]): Row => [c, d, a * 4])), null);
        expect(scaled.orders).toEqual(once.orders);
        expect(scaled.first).toEqual(once.first);
        expect(scaled.revenue).toEqual(once.revenue.map((value) => value * 4));
      }),
    );
  });

  it('are unchanged when a purchase is split into two of the same day', () => {
    const whole = customersOf(
      logOf([
        [0, 10, 8],
        [0, 20, 6],
      ]),
      null,
    );
    const split = customersOf(
      logOf([
        [0, 10, 5],
        [0, 10, 3],
        [0, 20, 6],
      ]),
      null,
    );
    for (const key of ['first', 'last', 'orders', 'revenue', 'averageOrder', 'averageRepeatOrder'] as const) {
      expect(split[key]).toEqual(whole[key]);
    }
  });

  it('sort many rows of one customer by day', () => {
    const rows = Array.from({ length: 500 }, (_, i): Row => [0, 40_000 + ((i * 7919) % 250), i % 9]);
    const summary = customersOf(logOf(rows, 1), null);
    expect([summary.first[0], summary.last[0], summary.orders[0]]).toEqual([40_000, 40_249, 250]);
  });

  it('lose nothing between amounts of very different size, in any order', () => {
    const amounts = [1e12, 1e-9, -1e12, 1e-9, 3e11, -3e11];
    for (let shift = 0; shift < amounts.length; shift++) {
      const turned = [...amounts.slice(shift), ...amounts.slice(0, shift)];
      const { revenue } = customersOf(logOf(turned.map((amount): Row => [0, 10, amount])), null);
      expect(revenue[0]).toBeCloseWithin(2e-9, { relative: 1e-12, because: 'the large amounts cancel exactly' });
    }
  });
});

describe('a return', () => {
  it('subtracts from revenue and is no order', () => {
    const summary = customersOf(
      logOf([
        [0, 10, 20],
        [0, 15, -5],
        [0, 20, 10],
      ]),
      null,
    );
    expect([summary.orders[0], summary.last[0], summary.revenue[0]]).toEqual([2, 20, 25]);
    expect(summary.averageRepeatOrder[0]).toBe(5);
  });

  it('after the last order does not make the last order later', () => {
    expect(
      customersOf(
        logOf([
          [0, 10, 20],
          [0, 90, -20],
        ]),
        null,
      ).last[0],
    ).toBe(10);
  });

  it('on the day of a purchase leaves that day an order', () => {
    const summary = customersOf(
      logOf([
        [0, 10, -20],
        [0, 10, 5],
      ]),
      null,
    );
    expect([summary.orders[0], summary.revenue[0]]).toEqual([1, -15]);
  });

  it('alone leaves a customer without orders, dates and averages', () => {
    const summary = customersOf(logOf([[0, 10, -20]]), null);
    expect([summary.orders[0], summary.revenue[0], summary.rows[0]]).toEqual([0, -20, 1]);
    expect([summary.first[0], summary.last[0], summary.averageOrder[0], summary.averageRepeatOrder[0]]).toEqual([
      NaN,
      NaN,
      NaN,
      NaN,
    ]);
  });
});

describe('a zero amount', () => {
  it('is a visit and counts as an order', () => {
    const summary = customersOf(
      logOf([
        [0, 10, 0],
        [0, 11, 6],
      ]),
      null,
    );
    expect([summary.orders[0], summary.first[0], summary.averageRepeatOrder[0]]).toEqual([2, 10, 6]);
  });
});

describe('rows', () => {
  it('later than the as-of date are left out and counted; on it they count, whatever the time of day', () => {
    const grouped = finish(
      groupByCustomer(
        logOf([
          [0, 10, 1],
          [0, 20.9, 2],
          [1, 21, 4],
          [1, 35, 8],
        ]),
        20,
      ),
    );
    expect([grouped.afterAsOf, grouped.incomplete]).toEqual([2, 0]);
    expect([...grouped.days]).toEqual([10, 20]);
  });

  it('without customer, day or amount are left out and counted', () => {
    const grouped = finish(
      groupByCustomer(
        logOf([
          [-1, 10, 1],
          [0, NaN, 2],
          [1, 21, NaN],
          [1, 35, 8],
        ]),
        null,
      ),
    );
    expect([grouped.incomplete, [...grouped.amounts]]).toEqual([3, [8]]);
  });

  it('of unequal columns are refused with both heights', () => {
    const log = {
      ...logOf([
        [0, 10, 1],
        [0, 11, 1],
      ]),
      amounts: Float64Array.of(1),
    };
    expect(() => finish(groupByCustomer(log, null))).toThrow(
      expect.objectContaining({
        problem: { code: 'heights-differ', argument: 'amount', expected: [1, 'customer', 2] },
      }),
    );
  });

  it('that are none leave every customer empty', () => {
    const summary = customersOf(logOf([], 2), null);
    expect([[...summary.orders], [...summary.revenue], [...summary.rows]]).toEqual([
      [0, 0],
      [0, 0],
      [0, 0],
    ]);
  });

  it('beyond one step of work give the same answer as few', () => {
    const rows = Array.from({ length: 200_000 }, (_, i): Row => [(i * 48_271) % 90_000, 40_000 + (i % 400), 1]);
    const summary = customersOf(logOf(rows, 90_000), null);
    expect(summary.revenue.reduce((a, b) => a + b)).toBe(200_000);
    expect(summary.rows.reduce((a, b) => a + b)).toBe(200_000);
  });
});
