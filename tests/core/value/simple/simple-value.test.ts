import fc from 'fast-check';
import { cohortProfit, simpleValue } from '../../../../src/core/value/simple/simple-value';

const printed = (digits: number) => ({ absolute: 0.5000001 * 10 ** -digits, because: 'it is the printed figure' });
const value = (
  retention: readonly number[],
  discount: number,
  periods: number | null = null,
  now = false,
  margin = 1,
) => simpleValue({ margin, retention, discount, periods, firstMarginNow: now });

test.each([
  [0.6, [1.2, 1.15, 1.11, 1.07]],
  [0.7, [1.75, 1.67, 1.59, 1.52]],
  [0.8, [2.67, 2.5, 2.35, 2.22]],
  [0.9, [4.5, 4.09, 3.75, 3.46]],
])('the margin multiples at r = %p and i = 10, 12, 14, 16 %% are %p', (retention, multiples) => {
  multiples.forEach((multiple, i) => expect(value([retention], 0.1 + 0.02 * i)).toBeCloseWithin(multiple, printed(2)));
});

test('Berger & Nasr’s cohort: 100,000 customers bring 4,076,923.08', () => {
  const assumptions = { margin: 100 - 50 - 10, retention: [0.5], discount: 0.15, periods: null, firstMarginNow: true };
  expect(cohortProfit(100_000, 30, assumptions)).toBeCloseWithin(4_076_923.08, printed(2));
});

test('a growing margin multiplies by r/(1 + i − r(1 + g))·(1 + g)', () => {
  const grown = simpleValue({
    margin: 100,
    retention: [0.8],
    discount: 0.1,
    periods: null,
    firstMarginNow: false,
    growth: 0.03,
  });
  expect(grown).toBeCloseWithin((100 * 0.8 * 1.03) / (1.1 - 0.8 * 1.03), { relative: 1e-14, because: 'it is closed' });
});

const share = fc.double({ min: 0, max: 1, noNaN: true });
const rate = fc.double({ min: 0, max: 1, noNaN: true });

test('is the sum of what each period brings, whatever the rates and however many periods', () => {
  fc.assert(
    fc.property(fc.array(share, { minLength: 1, maxLength: 6 }), rate, fc.nat(30), fc.boolean(), (rates, d, n, now) => {
      let expected = 0;
      let survival = 1;
      let at = 0;
      for (let counted = 0; counted < n; counted++) {
        if (!(now && counted === 0)) survival *= rates[Math.min(at++, rates.length - 1)];
        expected += survival / (1 + d) ** (now ? counted : counted + 1);
      }
      expect(value(rates, d, n, now)).toBeCloseWithin(expected, {
        relative: 1e-11,
        absolute: 1e-300,
        because: 'thirty roundings',
      });
    }),
    { numRuns: 300 },
  );
});

test('many periods lead to the endless value, and the first margin now adds one margin', () => {
  fc.assert(
    fc.property(fc.double({ min: 0, max: 0.95, noNaN: true }), rate, (r, d) => {
      expect(value([r], d, 2000)).toBeCloseWithin(value([r], d), { relative: 1e-12, because: 'r^2000 is nothing' });
      expect(value([r], d, null, true)).toBeCloseWithin(1 + value([r], d), { relative: 1e-12, because: 'rounding' });
    }),
  );
});

test('repeating the last rate changes nothing', () => {
  expect(value([0.6, 0.8, 0.8, 0.8], 0.1)).toBeCloseWithin(value([0.6, 0.8], 0.1), {
    relative: 1e-14,
    because: 'the same series',
  });
});

test('nobody leaves and nothing is discounted: endless value has no limit, n periods bring n margins', () => {
  expect(value([1], 0)).toBe(Infinity);
  expect(value([1], 0, 7)).toBe(7);
  expect(value([1], 0, null, false, 0)).toBe(0);
  expect(value([0], 0, null)).toBe(0);
  expect(value([0, 1], 0, null)).toBe(0);
  expect(value([0], 0.1, null, true)).toBe(1);
  expect(value([0.8], 0.1, 0)).toBe(0);
  expect(value([0.8], 0.1, 0, true)).toBe(0);
});
