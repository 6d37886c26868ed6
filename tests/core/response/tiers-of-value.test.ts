import { tiersOfValue } from '../../../src/core/response/tiers-of-value';

/** 70 + 20 + 8 + 2 = 100: before the second stand 70 < 80, before the third 90 < 95, before the fourth 98. */
test('good bring the first 80 %, ordinary the next 15 %, poor the rest or a loss', () => {
  expect(tiersOfValue(Float64Array.of(2, 70, 8, NaN, 20, -5))).toEqual([
    'poor',
    'good',
    'ordinary',
    null,
    'good',
    'poor',
  ]);
});
