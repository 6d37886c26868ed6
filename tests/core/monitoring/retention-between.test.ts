import fc from 'fast-check';
import { retentionBetween } from '../../../src/core/monitoring/retention-between';
import { groupByCustomer } from '../../../src/core/transactions/group-by-customer';
import { finish } from '../../../src/core/work';

type Purchase = readonly [customer: number, day: number, amount: number];

const grouped = (purchases: readonly Purchase[]) =>
  finish(
    groupByCustomer(
      {
        customers: Int32Array.from(purchases, ([customer]) => customer),
        days: Float64Array.from(purchases, ([, day]) => day),
        amounts: Float64Array.from(purchases, ([, , amount]) => amount),
        customerCount: 6,
      },
      null,
    ),
  );

/** Between days 10 and 20 against 0 to 10: customers 0, 1 and 2 bought before, only 0 bought again; 2 only returned. */
test('retention by hand', () => {
  const log = grouped([
    [0, 10, 5],
    [0, 11, 5],
    [1, 1, 5],
    [1, 21, 5],
    [2, 4, 5],
    [2, 12, -5],
    [3, 0, 5],
    [3, 15, 5],
  ]);
  expect(retentionBetween(log, 10, 20)).toBeCloseWithin(1 / 3, { absolute: 1e-15, because: 'one division' });
  expect(retentionBetween(log, 100, 110)).toBeNaN();
});

test('retention is the share of one set of customers in another, whatever the order of rows', () => {
  const purchase = fc.tuple(fc.nat(5), fc.nat(40), fc.integer({ min: -2, max: 9 }));
  fc.assert(
    fc.property(fc.array(purchase), fc.integer({ min: 1, max: 15 }), (purchases, length) => {
      const bought = (from: number, to: number) =>
        new Set(purchases.filter(([, day, amount]) => amount >= 0 && day > from && day <= to).map(([each]) => each));
      const before = bought(20 - length, 20);
      const again = bought(20, 20 + length);
      const kept = [...before].filter((customer) => again.has(customer)).length;
      const expected = before.size > 0 ? kept / before.size : NaN;
      expect(retentionBetween(grouped(purchases), 20, 20 + length)).toBe(expected);
      expect(retentionBetween(grouped([...purchases].reverse()), 20, 20 + length)).toBe(expected);
    }),
  );
});
