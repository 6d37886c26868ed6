import fc from 'fast-check';
import type { NumberColumn } from '../../../../src/core/columns';
import { valueCustomers } from '../../../../src/core/value/clv/value-customers';
import type { ValueParameters } from '../../../../src/core/value/customer-fit';
import type { CustomerHistory } from '../../../../src/core/value/customer-history';
import { transactionModels } from '../../../../src/core/value/transaction-models';
import { finish } from '../../../../src/core/work';

const column = (...values: number[]): NumberColumn => ({ values: Float64Array.from(values), problems: new Map() });

const historyOf = (...customers: [number, number, number][]): CustomerHistory => ({
  rows: customers.length,
  repeatOrders: Float64Array.from(customers, ([x]) => x),
  lastOrder: Float64Array.from(customers, ([, last]) => last),
  age: Float64Array.from(customers, ([, , age]) => age),
  problems: new Map(),
});

/** The CDNOW fits of lifetimes: BG/NBD on its two-decimal data, Gamma-Gamma. */
const lifetimes: ValueParameters = {
  model: 'bg-nbd',
  daysPerPeriod: 7,
  parameters: Float64Array.of(0.242593, 4.413532, 0.792886, 2.425754),
  spend: { kind: 'gamma-gamma', p: 6.2488, q: 3.7446, gamma: 15.4477 },
};

const first: [number, number, number] = [2, 30.43, 38.86];
const year = { months: 12, annualDiscount: 0.1 };
const valueOf = (fit: ValueParameters, horizon = year, amounts = column(22.35), history = historyOf(first)): number[] =>
  Array.from(finish(valueCustomers(history, amounts, fit, horizon)).values);

describe('customer lifetime value', () => {
  test('is the sum over months of discounted orders times spend', () => {
    const prediction = transactionModels['bg-nbd'].predict(lifetimes.parameters);
    const month = 365.25 / 12 / 7;
    let sum = 0;
    for (let m = 1; m <= 12; m++) {
      const until = (periods: number): number => prediction.conditionalOrders(...first, periods * month);
      sum += (until(m) - until(m - 1)) / 1.1 ** (m / 12);
    }
    const spend = (6.2488 * (15.4477 + 2 * 22.35)) / (6.2488 * 2 + 3.7446 - 1);
    expect(valueOf(lifetimes)[0]).toBeCloseWithin(sum * spend, { relative: 1e-12, because: 'rounding' });
  });

  // The unit trap: lifetimes prints 140.10 for customer 1 by stepping 30 units a month although they are weeks.
  const byMonth = { months: 12, annualDiscount: 1.01 ** 12 - 1 };
  const rounded = { relative: 1e-5, because: 'parameters are printed to five digits' };

  test('is 36.278 for the first customer of CDNOW in weeks, at lifetimes’ 4.345 weeks a month and 1 % a month', () => {
    const weeks = { ...byMonth, daysPerMonth: 4.345 * 7 };
    expect(valueOf(lifetimes, weeks)[0]).toBeCloseWithin(36.278, { absolute: 5e-4, because: 'printed digits' });
  });

  test('is lifetimes’ 140.096211 only where weeks are called days', () => {
    const days = { ...byMonth, daysPerMonth: 30 };
    expect(valueOf({ ...lifetimes, daysPerPeriod: 1 }, days)[0]).toBeCloseWithin(140.096211, rounded);
    expect(valueOf(lifetimes, days)[0]).toBeLessThan(37);
  });

  test('grows in proportion to money: amounts, spend scale and margin', () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-6, max: 1e9, noNaN: true }), (factor) => {
        const [plain] = valueOf(lifetimes);
        const dearer = {
          ...lifetimes,
          spend: { kind: 'gamma-gamma' as const, p: 6.2488, q: 3.7446, gamma: 15.4477 * factor },
        };
        const [scaled] = valueOf(dearer, year, column(22.35 * factor));
        expect(scaled).toBeCloseWithin(plain * factor, { relative: 1e-13, because: 'rounding' });
      }),
    );
    const half = finish(valueCustomers(historyOf(first), column(22.35), lifetimes, year, 0.5)).values[0];
    expect(half).toBeCloseWithin(valueOf(lifetimes)[0] / 2, { relative: 1e-14, because: 'rounding' });
  });

  test('rises with the horizon and falls with the discount', () => {
    const at = (months: number, annualDiscount: number): number => valueOf(lifetimes, { months, annualDiscount })[0];
    expect(at(24, 0.1)).toBeGreaterThan(at(12, 0.1));
    expect(at(12, 0.3)).toBeLessThan(at(12, 0.1));
    expect(at(12, 0)).toBeGreaterThan(at(12, 0.1));
  });

  test('needs no amount from one-time buyers, and counts amounts of 0 or less as nothing spent', () => {
    const history = historyOf([0, 0, 38.86], [2, 30.43, 38.86], [2, 30.43, 38.86]);
    const [once, refunded, free] = valueOf(lifetimes, year, column(NaN, -80, 0), history);
    expect(once).toBeGreaterThan(0);
    expect(refunded).toBe(free);
    expect(refunded).toBeGreaterThan(0);
  });

  test('a missing amount is that row’s problem alone; a row without a customer is blank', () => {
    const history = historyOf([2, 30.43, 38.86], [NaN, NaN, NaN], first);
    const { values, problems } = finish(valueCustomers(history, column(NaN, 5, 22.35), lifetimes, year));
    expect(Array.from(problems)).toEqual([[0, { code: 'missing', argument: 'amount', row: 1 }]]);
    expect(Array.from(values.subarray(0, 2))).toEqual([NaN, NaN]);
    expect(values[2]).toBe(valueOf(lifetimes)[0]);
  });

  test('amounts too large for a number are that row’s problem', () => {
    const { problems } = finish(valueCustomers(historyOf(first), column(1.7e308), lifetimes, year));
    expect(problems.get(0)).toMatchObject({ code: 'too-large', argument: 'amount' });
  });

  test('smallest amounts give numbers, not NaN', () => {
    expect(valueOf(lifetimes, year, column(5e-324))[0]).toBeGreaterThan(0);
  });

  test('a fit without spend has no value to give', () => {
    expect(() => valueOf({ ...lifetimes, spend: null })).toThrow(
      expect.objectContaining({ problem: expect.objectContaining({ code: 'bad-table' }) }),
    );
  });
});
