import fc from 'fast-check';
import { concentration } from '../../../src/core/concentration/concentration';
import { lorenzCurve, profitOfBest, profitOfPoorest } from '../../../src/core/concentration/lorenz-curve';

const curveOf = (profits: readonly number[]) => lorenzCurve(Float64Array.from(profits));
const gains = fc
  .array(fc.integer({ min: 0, max: 500 }), { minLength: 1, maxLength: 50 })
  .filter((profits) => profits.some((profit) => profit > 0));
const mixed = fc
  .array(fc.integer({ min: -100, max: 500 }), { minLength: 2, maxLength: 50 })
  .filter((profits) => profits.reduce((a, b) => a + b) > 0);
const close = { absolute: 1e-9, because: 'sums of whole numbers divided once' };

test('the Lorenz curve of gains never falls and lies nowhere above the diagonal', () => {
  fc.assert(
    fc.property(gains, (profits) => {
      const curve = curveOf(profits);
      let before = 0;
      for (let step = 0; step <= 40; step++) {
        const share = profitOfPoorest(curve, step / 40) / curve.total;
        expect(share).toBeGreaterThanOrEqual(before - 1e-12);
        expect(share).toBeLessThanOrEqual(step / 40 + 1e-12);
        before = share;
      }
    }),
  );
});

test('the best and the others together earn everything', () => {
  fc.assert(
    fc.property(mixed, fc.double({ min: 0, max: 1, noNaN: true }), (profits, share) => {
      const curve = curveOf(profits);
      expect(profitOfBest(curve, share) + profitOfPoorest(curve, 1 - share)).toBeCloseWithin(curve.total, close);
    }),
  );
});

test('Gini is half the mean difference of pairs over the mean', () => {
  fc.assert(
    fc.property(mixed, (profits) => {
      const n = profits.length;
      const differences = profits.flatMap((a) => profits.map((b) => Math.abs(a - b))).reduce((a, b) => a + b);
      const mean = profits.reduce((a, b) => a + b) / n;
      expect(concentration(curveOf(profits)).gini).toBeCloseWithin(differences / (2 * n * n * mean), close);
    }),
  );
});

test('the whale curve peaks where the losses begin', () => {
  fc.assert(
    fc.property(mixed, (profits) => {
      const total = profits.reduce((a, b) => a + b);
      const won = profits.filter((profit) => profit > 0);
      const { whalePeak, peakAt } = concentration(curveOf(profits));
      expect(whalePeak).toBeCloseWithin(won.reduce((a, b) => a + b, 0) / total, close);
      expect(peakAt).toBeCloseWithin(won.length / profits.length, close);
    }),
  );
});

test('neither the order of rows nor the currency changes a measure', () => {
  fc.assert(
    fc.property(mixed, (profits) => {
      const here = concentration(curveOf(profits));
      const there = concentration(curveOf([...profits].reverse().map((profit) => profit * 8)));
      for (const measure of ['bestFifth', 'drag', 'whalePeak', 'peakAt', 'gini'] as const) {
        expect(there[measure]).toBeCloseWithin(here[measure], { relative: 1e-9, ...close });
      }
    }),
  );
});

test('the best fifth of seven customers counts 1.4 of them', () => {
  // Worked by hand: 30 + .4 × 20 = 38 of 100.
  expect(concentration(curveOf([30, 20, 15, 15, 10, 5, 5])).bestFifth).toBeCloseWithin(0.38, close);
});

test('shares of a sum of 0 or less have no meaning', () => {
  expect(concentration(curveOf([5, -5]))).toEqual({
    bestFifth: NaN,
    drag: NaN,
    whalePeak: NaN,
    peakAt: NaN,
    gini: NaN,
  });
});
