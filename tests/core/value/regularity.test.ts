import { randomFrom } from '../../../src/core/random';
import type { GroupedTransactions } from '../../../src/core/transactions/group-by-customer';
import { orderRegularity } from '../../../src/core/value/regularity';
import { finish } from '../../../src/core/work';

/** A log of the customers' order days. */
function logOf(customers: readonly (readonly number[])[], amount = 1): GroupedTransactions {
  const starts = new Int32Array(customers.length + 1);
  customers.forEach((days, i) => (starts[i + 1] = starts[i] + days.length));
  const days = Int32Array.from(customers.flat());
  return {
    customerCount: customers.length,
    starts,
    days,
    amounts: new Float64Array(days.length).fill(amount),
    afterAsOf: 0,
    incomplete: 0,
  };
}

/** Orders after k steps each, at rates that differ between customers, on days fine enough not to matter. */
function ordersInSteps(k: number): readonly (readonly number[])[] {
  const random = randomFrom(k);
  return Array.from({ length: 8000 }, () => {
    const rate = (random.gamma(1) + 0.1) / 20_000;
    let time = 0;
    return Array.from({ length: 3 }, () => {
      for (let step = 0; step < k; step++) time += random.exponential() / rate;
      return Math.floor(time);
    });
  });
}

test.each([1, 2, 4])('customers who take %p steps to an order are found to, whatever their rates', (k) => {
  const { steps, standardError, customers } = finish(orderRegularity(logOf(ordersInSteps(k))));
  // Two orders of one day are one.
  expect(customers).toBeGreaterThan(7980);
  expect(standardError).toBeLessThan(0.06 * k);
  expect(Math.abs(steps - k)).toBeLessThan(3 * standardError);
});

test('gaps of 1 and 3 days have V = 1/16, and k̂ = (1 − 4V)/(8V) = 1.5', () => {
  const { steps } = finish(
    orderRegularity(
      logOf([
        [0, 1, 4],
        [10, 13, 14, 99],
      ]),
    ),
  );
  expect(steps).toBeCloseWithin(1.5, { relative: 1e-14, because: 'it is exact' });
});

test('two orders of one day are one, customers with fewer than three days say nothing, returns are no orders', () => {
  const plain = finish(orderRegularity(logOf([[0, 1, 4]])));
  expect(finish(orderRegularity(logOf([[0, 0, 1, 1, 4], [7, 9], []])))).toEqual(plain);
  expect(finish(orderRegularity(logOf([[0, 1, 4]], -1))).customers).toBe(0);
});

test('k̂ is not a number where there is nobody, or nothing differs', () => {
  expect(finish(orderRegularity(logOf([]))).steps).toBe(NaN);
  expect(finish(orderRegularity(logOf([[0, 2, 4]]))).steps).toBe(NaN);
});
