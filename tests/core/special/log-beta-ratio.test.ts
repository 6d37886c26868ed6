import fc from 'fast-check';
import { logBetaRatio } from '../../../src/core/special/log-beta-ratio';
import { Big } from '../value/oracle/heavy/big.mjs';
import { logRising } from '../value/oracle/heavy/log-gamma.mjs';

const size = (least: number, most: number) =>
  fc.double({ min: Math.log(least), max: Math.log(most), noNaN: true }).map(Math.exp);

test('ln B(z+n, a)/B(z, a) is that of 57 digits, however long the two ratios are whose difference it is', () => {
  fc.assert(
    fc.property(size(1e-3, 1e7), size(1e-3, 1e7), size(1e-3, 1e7), (z, n, a) => {
      const [low, more, other] = [z, n, a].map(Big.of);
      const exact = logRising(low, more)
        .minus(logRising(low.plus(other), more))
        .toNumber();
      expect(logBetaRatio(z, n, a)).toBeCloseWithin(exact, { relative: 1e-13, absolute: 1e-17, because: 'rounding' });
    }),
    { numRuns: 300 },
  );
});

test('the difference of the two ratios themselves would not do', () => {
  // S(3056) of beta-discrete-Weibull with c = 1.89: ratios of 5e7 each.
  expect(logBetaRatio(5, 3.8e6, 0.44)).toBeCloseWithin(logBetaRatio(5, 0.44, 3.8e6), {
    relative: 1e-14,
    because: 'it is symmetric',
  });
});
