import { mbgNbd } from '../../../../src/core/value/mbg-nbd/mbg-nbd';

const printed = (digits: number) => ({ absolute: 0.5 * 10 ** -digits, because: 'it is the printed figure' });

/** CDNOW, weeks: the optimum to the digits our fit and BTYDplus share. */
const cdnow = mbgNbd.predict(Float64Array.of(0.5248432, 6.1830853, 0.8913594, 1.6140022));

describe('MBG/NBD as published', () => {
  test.each([
    [0, 0, 0.38972],
    [2, 30.43, 0.70613],
  ])('P(alive) of x = %p, t_x = %p, T = 38.86 is %p', (x, last, alive) => {
    expect(cdnow.probabilityAlive(x, last, 38.86)).toBeCloseWithin(alive, { absolute: 1.5e-5, because: 'last digit' });
  });

  test.each([
    [1, 0.0531],
    [32, 1.0366],
    [52, 1.4189],
    [78, 1.8036],
  ])('E[X(%p)] = %p', (t, orders) => {
    expect(cdnow.expectedOrders(t)).toBeCloseWithin(orders, printed(4));
  });

  test('a customer with x = 2, t_x = 30.43, T = 38.86 is expected to order 1.26267 times in 39 weeks', () => {
    expect(cdnow.conditionalOrders(2, 30.43, 38.86, 39)).toBeCloseWithin(1.26267, printed(5));
  });

  test('one-time buyers are doubted more the longer they are silent', () => {
    const alive = [0, 4, 12, 52, 520].map((age) => cdnow.probabilityAlive(0, 0, age));
    expect(alive).toEqual(Array.from(alive).sort((a, b) => b - a));
    expect(alive[0]).toBeLessThan(1);
    expect(alive[4]).toBeLessThan(0.2);
  });
});
