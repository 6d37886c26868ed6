import fc from 'fast-check';
import { discountedBetaSum } from '../../../src/core/special/discounted-beta-sum';

const shape = fc.double({ min: 0.01, max: 200, noNaN: true });

/** The series itself, as far as it has digits to add. */
function bySeries(a: number, b: number, discount: number): number {
  let sum = 0;
  let term = 1;
  for (let k = 0; term > 1e-19 * sum; k++) {
    sum += term;
    term *= (b + k) / ((a + b + k) * (1 + discount));
  }
  return sum;
}

test('is the series where the series is quick and where it is slow', () => {
  fc.assert(
    fc.property(shape, shape, fc.double({ min: 5e-4, max: 5, noNaN: true }), (a, b, discount) =>
      expect(discountedBetaSum(a, b, discount)).toBeCloseWithin(bySeries(a, b, discount), {
        relative: 2e-12,
        because: 'the series adds up to a hundred thousand roundings',
      }),
    ),
    { numRuns: 300 },
  );
});

test.each([
  [1, 1, 1e-9],
  [1, 1, 1e-4],
  [1, 1, 0.5],
])('at a = %p, b = %p, d = %p it is (1 + d) ln((1 + d)/d)', (a, b, d) => {
  expect(discountedBetaSum(a, b, d)).toBeCloseWithin((1 + d) * Math.log((1 + d) / d), {
    relative: 1e-12,
    because: 'it is closed',
  });
});

test('at a = 1, b = 2 it is 2(1 + d)²·ln((1 + d)/d) − 2(1 + d)', () => {
  for (const d of [1e-6, 1e-3, 0.2]) {
    // Density 2(1 − p): ∫ 2(1 − p)/(d + p) dp = 2(1 + d)·ln((1 + d)/d) − 2.
    const closed = (1 + d) * (2 * (1 + d) * Math.log((1 + d) / d) - 2);
    expect(discountedBetaSum(1, 2, d)).toBeCloseWithin(closed, { relative: 1e-12, because: 'it is closed' });
  }
});

test('a discount that goes to 0 leads to the undiscounted sum, which ends only for a > 1', () => {
  expect(discountedBetaSum(4, 2, 0)).toBeCloseWithin(5 / 3, { relative: 1e-15, because: 'it is closed' });
  expect(discountedBetaSum(4, 2, 1e-12)).toBeCloseWithin(5 / 3, { relative: 1e-10, because: 'of order d' });
  expect(discountedBetaSum(1, 2, 0)).toBe(Infinity);
  expect(discountedBetaSum(0.5, 2, 0)).toBe(Infinity);
});

test('shapes from 1e-6 to 1e6 stay within the sum’s limits, 1 and (1 + d)/d', () => {
  for (const a of [1e-6, 1, 1e6])
    for (const b of [1e-6, 1, 1e6])
      for (const d of [1e-8, 1e-3, 1]) {
        const sum = discountedBetaSum(a, b, d);
        expect(sum).toBeGreaterThanOrEqual(1 - 1e-12);
        expect(sum).toBeLessThanOrEqual(((1 + d) / d) * (1 + 1e-12));
      }
});
