import { bgNbd } from '../../../../src/core/value/bg-nbd/bg-nbd';

const printed = (digits: number) => ({ absolute: 0.5 * 10 ** -digits, because: 'it is the printed figure' });

/** CDNOW, weeks (CLVTools, test_correctness_bgnbd). */
const cdnow = bgNbd.predict(Float64Array.of(0.2425945, 4.4136019, 0.7929199, 2.4258881));

describe('BG/NBD as published', () => {
  test.each([
    [0.1429, 0.0078],
    [1, 0.0532],
    [3, 0.1506],
    [31.8571, 1.0405],
    [32, 1.0437],
  ])('E[X(%p)] = %p (Hardie’s sheet)', (t, orders) => {
    expect(cdnow.expectedOrders(t)).toBeCloseWithin(orders, printed(4));
  });

  test('E[X(78)] is a little above the 1.8576 of Hardie’s sheet, which cuts the series short', () => {
    expect(cdnow.expectedOrders(78)).toBeCloseWithin(1.8576, { absolute: 4e-4, because: 'the sheet’s cut' });
    const rounded = bgNbd.predict(Float64Array.of(0.243, 4.414, 0.793, 2.426));
    expect(rounded.expectedOrders(78)).toBeCloseWithin(1.8605, printed(4));
  });

  test('E[X(52)] = 1.444004 (BTYD)', () => {
    expect(cdnow.expectedOrders(52)).toBeCloseWithin(1.444004, { absolute: 1e-5, because: 'BTYD stops earlier' });
  });

  test('a customer with x = 2, t_x = 30.43, T = 38.86: 1.226 orders in 39 weeks, P(alive) .7266', () => {
    expect(cdnow.conditionalOrders(2, 30.43, 38.86, 39)).toBeCloseWithin(1.226, printed(3));
    expect(cdnow.probabilityAlive(2, 30.43, 38.86)).toBeCloseWithin(0.7266, printed(4));
  });

  test('customer 1516 (BTYD)', () => {
    const own = { relative: 3e-5, because: 'BTYD uses parameters from its own, earlier stop' };
    expect(cdnow.conditionalOrders(26, 30.857, 31, 52)).toBeCloseWithin(25.75659, own);
    expect(cdnow.probabilityAlive(26, 30.857, 31)).toBeCloseWithin(0.9688523, own);
  });

  test('counts of orders (lifetimes)', () => {
    const lifetimes = bgNbd.predict(Float64Array.of(0.243, 4.414, 0.793, 2.426));
    const own = { relative: 5e-7, because: 'seven digits are printed' };
    expect(lifetimes.countProbability(10, 2)).toBeCloseWithin(1.07869e-7, {
      relative: 5e-6,
      because: 'six digits are printed',
    });
    const far = [
      0.0019995214, 0.0015170236, 0.001163315, 0.0009003148, 0.0007023638, 0.0005517902, 0.0004361913, 0.0003467171,
      0.0002769613, 0.000222226,
    ];
    far.forEach((chance, i) => expect(lifetimes.countProbability(11 + i, 30)).toBeCloseWithin(chance, own));
    expect(lifetimes.countProbability(0, 39)).toBeCloseWithin(0.5737864, own);
  });

  test.each([
    [10, 0.3474606],
    [15, 0.04283391],
    [20, 0.004158973],
    [25, 0.0003585685],
  ])('the increasing-frequency paradox: x = %p, t_x = 20, T = 39 gives %p in 52 weeks (BTYD)', (x, orders) => {
    const own = { relative: 5e-4, because: 'BTYD uses parameters from its own, earlier stop, and its own ₂F₁' };
    expect(cdnow.conditionalOrders(x, 20, 39, 52)).toBeCloseWithin(orders, own);
  });

  test('a = 1 is an ordinary value, and so is its neighbourhood', () => {
    const at = (a: number): number => bgNbd.predict(Float64Array.of(0.5, 10, a, 3)).conditionalOrders(3, 10, 40, 52);
    expect(at(1)).toBeCloseWithin(0.471246294, printed(9));
    expect(at(1 + 1e-9)).toBeCloseWithin(at(1), { relative: 1e-8, because: 'the function is smooth' });
    expect(at(1 - 1e-9)).toBeCloseWithin(at(1), { relative: 1e-8, because: 'the function is smooth' });
  });

  test('a + b = 1 and a + b = 2, poles of the published form, are ordinary values', () => {
    for (const [a, b] of [
      [0.4, 0.6],
      [0.5, 0.5],
      [0.7, 0.3],
    ]) {
      const at = (shift: number): number => bgNbd.predict(Float64Array.of(0.5, 10, a, b + shift)).expectedOrders(52);
      expect(at(0)).toBeCloseWithin(at(1e-9), { relative: 1e-7, because: 'the function is smooth' });
      expect(at(0)).toBeGreaterThan(0);
    }
  });

  test('everyone who ordered once counts as alive (Hardie, note 021)', () => {
    expect(cdnow.probabilityAlive(0, 0, 500)).toBe(1);
  });
});
