import gammaln from '@stdlib/math-base-special-gammaln';
import trigamma from '@stdlib/math-base-special-trigamma';
import fc from 'fast-check';
import { logGammaRatio } from '../../../src/core/special/log-gamma-ratio';

const sum = (n: number, term: (i: number) => number): number =>
  Array.from({ length: n }, (_, i) => term(i)).reduce((total, each) => total + each, 0);

describe('ln Γ(z+n)/Γ(z)', () => {
  test('is a sum of n logarithms for whole n', () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-6, max: 1e13, noNaN: true }), fc.integer({ min: 0, max: 400 }), (z, n) => {
        const ratio = logGammaRatio(z, n);
        const rounding = { relative: 2e-13, absolute: 2e-13, because: 'a sum of 400 rounded terms' };
        expect(ratio.value).toBeCloseWithin(
          sum(n, (i) => Math.log(z + i)),
          rounding,
        );
        expect(ratio.digammas).toBeCloseWithin(
          sum(n, (i) => 1 / (z + i)),
          rounding,
        );
        expect(ratio.trigammas).toBeCloseWithin(-sum(n, (i) => (z + i) ** -2), rounding);
      }),
    );
  });

  test('keeps its digits where a difference of log-gammas has lost them', () => {
    const exact = 5 * Math.log(1e12) + 10e-12;
    expect(logGammaRatio(1e12, 5).value).toBeCloseWithin(exact, { relative: 1e-15, because: 'rounding' });
    expect(logGammaRatio(1e12, 5).digammas).toBeCloseWithin(5e-12, { relative: 1e-11, because: 'leading term' });
    expect(Math.abs(gammaln(1e12 + 5) - gammaln(1e12) - exact)).toBeGreaterThan(1e-4);
  });

  test('follows the recurrence Γ(z+1) = zΓ(z) for real n', () => {
    const positive = fc.double({ min: 1e-3, max: 1e6, noNaN: true });
    fc.assert(
      fc.property(positive, positive, (z, n) => {
        const step = logGammaRatio(z, n + 1).value - logGammaRatio(z, n).value;
        const scale = Math.abs(logGammaRatio(z, n).value);
        const rounding = { absolute: 4e-15 * (1 + scale), because: 'two rounded values of this size are subtracted' };
        expect(step).toBeCloseWithin(Math.log(z + n), rounding);
      }),
    );
  });

  test('agrees with log-gamma and trigamma where those are exact enough', () => {
    for (const [z, n] of [
      [0.3, 0.2],
      [2.5, 7.25],
      [17, 3.5],
    ]) {
      const close = { absolute: 1e-13, because: 'values of order one' };
      expect(logGammaRatio(z, n).value).toBeCloseWithin(gammaln(z + n) - gammaln(z), close);
      expect(logGammaRatio(z, n).trigammas).toBeCloseWithin(trigamma(z + n) - trigamma(z), close);
    }
  });
});
