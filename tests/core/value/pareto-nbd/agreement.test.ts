import { paretoNbd } from '../../../../src/core/value/pareto-nbd/pareto-nbd';
import { comparePareto } from './agreement';

const slow = { relative: 1e-9, absolute: 1e-12, because: 'the oracle integrates to about 1e-11' };

test('Pareto/NBD agrees with integration over individuals for random parameters and customers', () => {
  comparePareto(8, (fast, expected) => expect(fast).toBeCloseWithin(expected, slow));
});

test('the chances of all counts of orders add up to one, and their mean is the expected count', () => {
  const prediction = paretoNbd.predict(Float64Array.of(0.9, 6, 0.8, 12));
  const chances = Array.from({ length: 300 }, (_, x) => prediction.countProbability(x, 30));
  expect(chances.reduce((sum, each) => sum + each, 0)).toBeCloseWithin(1, { absolute: 1e-11, because: 'rounding' });
  const mean = chances.reduce((sum, each, x) => sum + x * each, 0);
  expect(mean).toBeCloseWithin(prediction.expectedOrders(30), { relative: 1e-9, because: 'the tail beyond 300' });
});
