import fc from 'fast-check';
import type { GroupedTransactions } from '../../../src/core/transactions/group-by-customer';
import { groupByCustomer } from '../../../src/core/transactions/group-by-customer';
import { finish } from '../../../src/core/work';

/** Customer, serial day, amount. */
export type Line = readonly [customer: number, day: number, amount: number];

const customers = 8;

/** Logs of up to eight customers over three years, with returns. */
export const logs = fc.array(
  fc.tuple(
    fc.integer({ min: 0, max: customers - 1 }),
    fc.integer({ min: 44_000, max: 45_100 }),
    fc.integer({ min: -20, max: 100 }),
  ),
  { minLength: 1, maxLength: 60 },
);

export function grouped(lines: readonly Line[]): GroupedTransactions {
  const log = {
    customers: Int32Array.from(lines, ([customer]) => customer),
    days: Float64Array.from(lines, ([, day]) => day),
    amounts: Float64Array.from(lines, ([, , amount]) => amount),
    customerCount: customers,
  };
  return finish(groupByCustomer(log, null));
}
