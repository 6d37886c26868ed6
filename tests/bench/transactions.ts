import { customersOf } from '../../src/core/transactions/summarise-customers';
import { internCustomers } from '../../src/core/transactions/intern-customers';
import type { Transactions } from '../../src/core/transactions/transactions';
import { finish } from '../../src/core/work';
import type { BenchCase } from './bench-case';
import { chance } from './bench-case';

/** Rows in no order; about 2.8 rows a customer, over three years. */
function log(rows: number): Transactions {
  const next = chance(1);
  const customerCount = Math.round(rows * 0.36);
  return {
    customers: Int32Array.from({ length: rows }, () => Math.floor(next() * customerCount)),
    days: Float64Array.from({ length: rows }, () => 45_000 + Math.floor(next() * 1_096)),
    amounts: Float64Array.from({ length: rows }, () => Math.round(next() * 20_000) / 100),
    customerCount,
  };
}

/** The same by maps of maps. */
function byMaps({ customers, days, amounts }: Transactions): Map<number, Map<number, number>> {
  const found = new Map<number, Map<number, number>>();
  for (let row = 0; row < customers.length; row++) {
    let orders = found.get(customers[row]);
    if (!orders) found.set(customers[row], (orders = new Map()));
    orders.set(days[row], (orders.get(days[row]) ?? 0) + amounts[row]);
  }
  return found;
}

export const transactionCases: readonly BenchCase[] = [
  {
    name: 'log → customers',
    size: 5_000_000,
    target: 800,
    prepare(size) {
      const data = log(size);
      return { run: () => customersOf(data, null), baseline: () => byMaps(data) };
    },
  },
  {
    name: 'customer ids → codes',
    size: 1_000_000,
    target: 300,
    prepare(size) {
      const next = chance(2);
      const ids = Array.from({ length: size }, () => `C${Math.floor(next() * size * 0.1)}`);
      return { run: () => finish(internCustomers(ids)) };
    },
  },
];
