import type { Fit } from '../../../src/core/optimize/fit';
import { noFit } from '../../../src/core/optimize/fit';
import type { CustomerHistory } from '../../../src/core/value/customer-history';
import { trustOf } from '../../../src/core/value/trust';

const fit: Fit = { ...noFit(4, 'converged'), converged: true };

/** So many customers of an age, the first `repeaters` with `x` repeat orders, the last at `last`. */
function customers(count: number, repeaters: number, x: number, last: number, age: number): CustomerHistory {
  const column = (of: number, otherwise: number): Float64Array =>
    Float64Array.from({ length: count }, (_, i) => (i < repeaters ? of : otherwise));
  return {
    rows: count,
    repeatOrders: column(x, 0),
    lastOrder: column(last, 0),
    age: column(age, age),
    problems: new Map(),
  };
}

describe('a fit is trusted', () => {
  test('with a hundred customers, ten repeaters a parameter, and three gaps of observation', () => {
    expect(trustOf(customers(100, 40, 3, 30, 30), fit)).toBe('trusted');
  });

  test.each([
    ['few-customers', customers(99, 40, 3, 30, 30)],
    ['few-repeaters', customers(100, 39, 3, 30, 30)],
    ['short-observation', customers(100, 40, 3, 30, 29.9)],
  ] as const)('not where one of them is missed by one: %s', (verdict, history) => {
    expect(trustOf(history, fit)).toBe(verdict);
  });

  test('not where a single repeat order, halfway through, is all that anybody places', () => {
    expect(trustOf(customers(1000, 200, 1, 26, 52), fit)).toBe('short-observation');
  });

  test('not where nothing was fitted, or the parameters are not told apart', () => {
    const history = customers(100, 40, 3, 30, 30);
    expect(trustOf(history, noFit(4, 'iterations'))).toBe('no-fit');
    expect(trustOf(history, { ...fit, reason: 'ridge' })).toBe('not-told-apart');
  });

  test('only by rows that hold customers', () => {
    const history = customers(140, 40, 3, 30, 30);
    history.repeatOrders.fill(NaN, 99);
    expect(trustOf(history, fit)).toBe('few-customers');
  });
});
