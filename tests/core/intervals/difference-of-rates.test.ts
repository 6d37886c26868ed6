import { differenceOfRates } from '../../../src/core/intervals/difference-of-rates';
import { wilson } from '../../../src/core/intervals/wilson';

/** Newcombe 1998, Statist. Med. 17, 873–890, table II, method 10: four decimals. */
test.each([
  [56, 70, 48, 80, 0.0524, 0.3339],
  [9, 10, 3, 10, 0.1705, 0.809],
  [10, 10, 0, 20, 0.6791, 1],
])('%d/%d less %d/%d has the published interval', (a, n, b, m, low, high) => {
  const found = differenceOfRates(wilson(a, n), wilson(b, m));
  expect(found.rate).toBeCloseWithin(a / n - b / m, { absolute: 1e-15, because: 'one subtraction' });
  expect(found.low).toBeCloseWithin(low, { absolute: 5e-5, because: 'four decimals are printed' });
  expect(found.high).toBeCloseWithin(high, { absolute: 5e-5, because: 'four decimals are printed' });
});

test('exchanging the two turns the interval round', () => {
  const [one, other] = [wilson(5, 40), wilson(9, 31)];
  const { rate, low, high } = differenceOfRates(one, other);
  const turned = differenceOfRates(other, one);
  expect([turned.rate, turned.low, turned.high]).toEqual([-rate, -high, -low]);
});
