import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';

const file = resolve(__dirname, '../../../../shared/data/cdnow_sample.csv');

/** One row per customer of the CDNOW sample as of 1997-09-30, serial days; same-day purchases merged. */
export interface CdnowCustomers {
  readonly first: Float64Array;
  readonly last: Float64Array;
  readonly orders: Float64Array;
  /** Mean amount of the repeat orders, NaN for one order. */
  readonly amount: Float64Array;
}

/** 1997-09-30 as a serial day. */
export const cdnowAsOf = 35703;

/** Null where the data are not at hand: they are not ours to ship. */
export function readCdnow(): CdnowCustomers | null {
  if (!existsSync(file)) return null;
  const byCustomer = new Map<string, Map<number, number>>();
  for (const line of readFileSync(file, 'utf8').trim().split(/\r?\n/).slice(1)) {
    const [customer, date, , amount] = line.split(',');
    const day = Date.parse(date) / 86_400_000 + 25_569;
    if (day > cdnowAsOf) continue;
    const days = byCustomer.get(customer) ?? new Map<number, number>();
    days.set(day, (days.get(day) ?? 0) + Number(amount));
    byCustomer.set(customer, days);
  }
  const rows = Array.from(byCustomer.values(), (days) => {
    const sorted = Array.from(days.keys()).sort((a, b) => a - b);
    const repeats = sorted.slice(1).map((day) => days.get(day) ?? NaN);
    return {
      first: sorted[0],
      last: sorted[sorted.length - 1],
      orders: sorted.length,
      amount: repeats.reduce((sum, each) => sum + each, 0) / repeats.length,
    };
  });
  const column = (name: 'first' | 'last' | 'orders' | 'amount'): Float64Array =>
    Float64Array.from(rows, (row) => row[name]);
  return { first: column('first'), last: column('last'), orders: column('orders'), amount: column('amount') };
}
