import fc from 'fast-check';
import { defaultRates } from '../../../src/core/risk/default-rates';

test('counts by hand: what is not known stands apart, at the threshold is not beyond it', () => {
  const codes = Int32Array.of(0, 0, 0, 1, 1, -1);
  const overdue = Float64Array.of(91, 90, NaN, 0, 400, 999);
  const counted = defaultRates(codes, overdue, 2, 90).map(({ customers, inDefault, notKnown }) => [
    customers,
    inDefault,
    notKnown,
  ]);
  expect(counted).toEqual([
    [2, 1, 1],
    [2, 1, 0],
    [4, 2, 1],
  ]);
});

test('groups add up to all, whatever the threshold; a higher threshold never finds more defaults', () => {
  const rows = fc.array(fc.tuple(fc.integer({ min: -1, max: 3 }), fc.oneof(fc.nat(200), fc.constant(NaN))));
  fc.assert(
    fc.property(rows, fc.nat(100), (cells, threshold) => {
      const codes = Int32Array.from(cells, ([code]) => code);
      const overdue = Float64Array.from(cells, ([, days]) => days);
      const found = defaultRates(codes, overdue, 4, threshold);
      for (const count of ['customers', 'inDefault', 'notKnown'] as const) {
        expect(found.slice(0, 4).reduce((sum, each) => sum + each[count], 0)).toBe(found[4][count]);
      }
      const higher = defaultRates(codes, overdue, 4, threshold + 50);
      higher.forEach(({ inDefault }, group) => expect(inDefault).toBeLessThanOrEqual(found[group].inDefault));
    }),
  );
});
