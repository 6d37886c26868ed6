import { meanOfRates, weightedMean } from '../../../src/core/intervals/mean-of-rates';
import { wilson } from '../../../src/core/intervals/wilson';

test('the mean of one rate is that rate', () => {
  const only = wilson(3, 20);
  const { rate, low, high } = meanOfRates([only], [7]);
  for (const [found, own] of [
    [rate, only.rate],
    [low, only.low],
    [high, only.high],
  ]) {
    expect(found).toBeCloseWithin(own, { absolute: 1e-15, because: 'rounding' });
  }
});

test('four equal rates, equally weighted, halve the distances to the bounds', () => {
  const each = wilson(30, 100);
  const { low, high } = meanOfRates([each, each, each, each], [1, 1, 1, 1]);
  expect(each.rate - low).toBeCloseWithin((each.rate - each.low) / 2, { relative: 1e-12, because: '√4 = 2' });
  expect(high - each.rate).toBeCloseWithin((each.high - each.rate) / 2, { relative: 1e-12, because: '√4 = 2' });
});

test('a mean over weights, and none without any', () => {
  expect(weightedMean([1, 4], [2, 1])).toBe(2);
  expect(weightedMean([], [])).toBeNaN();
  expect(meanOfRates([], []).rate).toBeNaN();
});
