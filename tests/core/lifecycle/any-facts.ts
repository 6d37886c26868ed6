import fc from 'fast-check';
import { anyCustomer } from './any-customer';
import type { Customer } from './facts-of';
import { asOf } from './facts-of';

const some = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined, freq: 2 });

/** Volume that often falls or rises steadily, which random numbers hardly ever do; blank before, sometimes a gap. */
const course = fc
  .record({
    from: fc.integer({ min: 50, max: 300 }),
    step: fc.integer({ min: -45, max: 45 }),
    noise: fc.array(fc.integer({ min: -12, max: 12 }), { minLength: 8, maxLength: 8 }),
    blanks: fc.integer({ min: 0, max: 4 }),
    gap: some(fc.integer({ min: 0, max: 7 })),
  })
  .map(({ from, step, noise, blanks, gap }) =>
    noise.map((each, i) => (i < blanks || i === gap ? null : Math.max(0, from + step * i + each))),
  );

/** A customer with every fact there is, each of them missing now and then; the volumes steady more often than not. */
export const anyFacts: fc.Arbitrary<Customer> = fc
  .tuple(
    anyCustomer,
    fc.record({
      history: some(course),
      wallet: some(course),
      revenue: some(fc.integer({ min: 0, max: 900 })),
      totalSpend: some(fc.integer({ min: 0, max: 900 })),
      linesBefore: some(fc.integer({ min: 1, max: 4 })),
      firstContact: maybe(fc.integer({ min: asOf - 300, max: asOf + 20 })),
      engagement: maybe(fc.integer({ min: asOf - 300, max: asOf + 20 })),
      enquiry: maybe(fc.integer({ min: asOf - 300, max: asOf + 20 })),
      quote: maybe(fc.integer({ min: asOf - 300, max: asOf + 20 })),
      prospect: fc.integer({ min: 0, max: 4 }).map((n) => n === 0),
      nps: some(fc.integer({ min: 0, max: 10 })),
    }),
  )
  .map(([customer, { prospect, ...more }]) => ({
    ...customer,
    ...(prospect ? { orders: 0, firstOrder: undefined, lastOrder: undefined } : {}),
    ...more,
    history: more.history ?? customer.history,
    wallet: more.wallet ?? customer.wallet,
    // Advocates are placed by one fact alone: mostly none, so that the other steps are seen.
    ...((more.nps ?? 0) % 3 === 0 ? {} : { referrals: undefined, nps: undefined }),
  }));
