import fc from 'fast-check';
import type { Customer } from './facts-of';
import { asOf } from './facts-of';

const periods = fc.array(fc.integer({ min: 0, max: 300 }), { minLength: 0, maxLength: 9 });

function some<T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> {
  return fc.option(value, { nil: undefined });
}

/** A customer whose facts agree with each other. */
export const anyCustomer: fc.Arbitrary<Customer> = fc
  .record({
    orders: fc.integer({ min: 0, max: 12 }),
    silent: fc.integer({ min: 0, max: 700 }),
    span: fc.integer({ min: 1, max: 900 }),
    history: some(periods),
    profit: some(fc.array(fc.integer({ min: -90, max: 90 }), { maxLength: 6 })),
    wallet: some(fc.array(fc.integer({ min: 1, max: 500 }), { maxLength: 8 })),
    lines: some(fc.integer({ min: 1, max: 4 })),
    relevantLines: some(fc.constant(4)),
    newestLineSince: some(fc.integer({ min: asOf - 200, max: asOf + 20 })),
    contractEnd: some(fc.integer({ min: asOf - 50, max: asOf + 500 })),
    openBalance: some(fc.constantFrom(0, 25)),
    openQuote: some(fc.constantFrom(0, 1)),
    target: some(fc.constantFrom(0, 1)),
    rating: some(fc.integer({ min: 1, max: 5 })),
    referrals: some(fc.integer({ min: 0, max: 2 })),
    complaints: some(fc.integer({ min: 0, max: 1 })),
  })
  .map(({ orders, silent, span, ...optional }) => {
    if (orders === 0) return { orders, ...optional };
    const lastOrder = asOf - silent;
    return { orders, lastOrder, firstOrder: orders === 1 ? lastOrder : lastOrder - span, ...optional };
  });
