import fc from 'fast-check';
import { wilson } from '../../../src/core/intervals/wilson';

/** Newcombe 1998, Statist. Med. 17, 857–872, table I, method 3: four decimals. */
test.each([
  [81, 263, 0.2553, 0.3662],
  [15, 148, 0.0624, 0.1605],
  [0, 20, 0, 0.1611],
  [1, 29, 0.0061, 0.1718],
])('%d of %d has the published interval', (successes, trials, low, high) => {
  const found = wilson(successes, trials);
  expect(found.low).toBeCloseWithin(low, { absolute: 5e-5, because: 'four decimals are printed' });
  expect(found.high).toBeCloseWithin(high, { absolute: 5e-5, because: 'four decimals are printed' });
});

test('the interval contains the rate, stays within 0 and 1 and is mirrored with it', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 1e7 }), fc.double({ min: 0, max: 1, noNaN: true }), (trials, share) => {
      const successes = Math.round(share * trials);
      const { rate, low, high } = wilson(successes, trials);
      expect(0 <= low && low <= rate && rate <= high && high <= 1 && low < high).toBe(true);
      const mirrored = wilson(trials - successes, trials);
      expect(1 - mirrored.high).toBeCloseWithin(low, { absolute: 1e-12, because: 'rounding' });
    }),
  );
});

test('the bounds solve |p̂ − p| = z √(p(1 − p)/n), by which Wilson defined them', () => {
  const { rate, low, high } = wilson(7, 30);
  for (const p of [low, high]) {
    expect(Math.abs(rate - p)).toBeCloseWithin(1.959963984540054 * Math.sqrt((p * (1 - p)) / 30), {
      absolute: 1e-14,
      because: 'rounding',
    });
  }
});

test('nothing tried, nothing known', () => {
  expect(wilson(0, 0)).toEqual({ rate: NaN, low: NaN, high: NaN });
});
