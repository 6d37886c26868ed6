import { paretoNbd } from '../../../../src/core/value/pareto-nbd/pareto-nbd';

const printed = (digits: number) => ({ absolute: 0.5 * 10 ** -digits, because: 'it is the printed figure' });

/** CDNOW, weeks (BTYD). */
const cdnow = paretoNbd.predict(Float64Array.of(0.5533971, 10.5801985, 0.6060625, 11.6562237));
/** Behind BTYD’s printed predictions stand parameters that are not printed to as many digits. */
const stopped = { relative: 3e-4, because: 'BTYD’s predictions are of other digits of its parameters' };
/** The parameters of BTYD’s example of DERT. */
const example = paretoNbd.predict(Float64Array.of(0.5629966, 12.559037, 0.4081095, 10.5148048));

const discounted = (x: number, lastOrder: number, age: number, rate: number): number =>
  example.probabilityAlive(x, lastOrder, age) * example.discountedOrdersWhileAlive(x, lastOrder, age, rate);

describe('Pareto/NBD as published', () => {
  test('E[X(t)], t = 0 … 9 (lifetimes)', () => {
    const lifetimes = paretoNbd.predict(Float64Array.of(0.55, 10.56, 0.61, 11.64));
    [
      0, 0.05077821, 0.09916088, 0.14542507, 0.1897993, 0.23247466, 0.27361274, 0.31335159, 0.35181024, 0.38909211,
    ].forEach((orders, t) => expect(lifetimes.expectedOrders(t)).toBeCloseWithin(orders, printed(8)));
  });

  test('E[X(52)] = 1.473434 (BTYD)', () => {
    expect(cdnow.expectedOrders(52)).toBeCloseWithin(1.473434, stopped);
  });

  test('customer 1516 (BTYD)', () => {
    expect(cdnow.conditionalOrders(26, 30.857, 31, 52)).toBeCloseWithin(25.45647, stopped);
    expect(cdnow.probabilityAlive(26, 30.857, 31)).toBeCloseWithin(0.997873, {
      absolute: 3e-6,
      because: 't_x and T have three digits',
    });
  });

  test.each([
    [10, 0.7062289],
    [15, 0.1442396],
    [20, 0.02250658],
    [25, 0.00309267],
  ])('the increasing-frequency paradox: x = %p, t_x = 20, T = 39 gives %p in 52 weeks (BTYD)', (x, orders) => {
    const own = { relative: 4e-4, because: 'the parameters behind BTYD’s print are not printed to these digits' };
    expect(cdnow.conditionalOrders(x, 20, 39, 52)).toBeCloseWithin(orders, own);
  });

  test('one order, T = 38.86: P(alive) .29498 and .10704 orders in 39 weeks', () => {
    expect(cdnow.probabilityAlive(0, 0, 38.86)).toBeCloseWithin(0.29498, printed(5));
    expect(cdnow.conditionalOrders(0, 0, 38.86, 39)).toBeCloseWithin(0.10704, printed(5));
  });

  test('P(no order) is a ratio of likelihoods, not 1 − P(alive)·P(order | alive)', () => {
    const own = paretoNbd.predict(Float64Array.of(0.5533, 10.5777, 0.6062, 11.6687));
    expect(own.probabilityOfNoOrder(2, 30.43, 38.86, 13)).toBeCloseWithin(0.6330864, printed(7));
    const short = 1 - own.probabilityAlive(2, 30.43, 38.86) * -Math.expm1(-2.5533 * Math.log1p(13 / (10.5777 + 38.86)));
    expect(short).toBeCloseWithin(0.6097336, printed(7));
  });

  test('discounted expected residual transactions (BTYD, pnbd.DERT)', () => {
    expect(discounted(7, 35, 77.86, 0.0027)).toBeCloseWithin(1.864183, printed(6));
    [2.1992, 2.8435, 2.8671, 2.4454, 1.8405, 1.2624, 0.8096, 0.4948, 0.292, 0.1679].forEach((orders, i) =>
      expect(discounted(i + 1, 30, 77.86, 0.0027)).toBeCloseWithin(orders, printed(4)),
    );
  });

  test.each([
    [221, 103.42857, 103.57143],
    [254, 97.14286, 97.28571],
    [161, 94.71429, 98],
    [204, 98.57143, 99.42857],
    [5000, 700, 701],
    [5000, 0.001, 701],
  ])('is finite for heavy buyers: x = %p, t_x = %p, T = %p (CLVTools #100)', (x, lastOrder, age) => {
    const prediction = paretoNbd.predict(Float64Array.of(0.5143, 2.8845, 0.2856, 14.1087));
    const alive = prediction.probabilityAlive(x, lastOrder, age);
    expect(alive).toBeGreaterThanOrEqual(0);
    expect(alive).toBeLessThanOrEqual(1);
    expect(prediction.conditionalOrders(x, lastOrder, age, 52)).toBeGreaterThanOrEqual(0);
    expect(prediction.probabilityOfNoOrder(x, lastOrder, age, 52)).toBeLessThanOrEqual(1);
  });

  test('s = 1 is an ordinary value, and so is its neighbourhood', () => {
    const at = (s: number): number =>
      paretoNbd.predict(Float64Array.of(0.553, 10.578, s, 11.669)).conditionalOrders(3, 20, 38, 52);
    expect(at(1)).toBeCloseWithin(1.029476848, printed(9));
    expect(at(1 + 1e-9)).toBeCloseWithin(at(1), { relative: 1e-8, because: 'the function is smooth' });
    expect(at(1 - 1e-9)).toBeCloseWithin(at(1), { relative: 1e-8, because: 'the function is smooth' });
  });
});
