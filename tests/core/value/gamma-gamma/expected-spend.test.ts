import { expectedSpend } from '../../../../src/core/value/gamma-gamma/expected-spend';

const published = { kind: 'gamma-gamma', p: 6.25, q: 3.74, gamma: 15.44 } as const;

describe('expected spend', () => {
  test('is that of the first ten customers of CDNOW (Hardie, note 025; lifetimes)', () => {
    const customers = [
      [2, 22.35, 24.65],
      [1, 11.77, 18.91],
      [0, 0, 35.17],
      [7, 73.74, 71.46],
      [2, 25.55, 27.28],
    ];
    for (const [x, mean, spend] of customers)
      expect(expectedSpend(published, x, mean)).toBeCloseWithin(spend, {
        absolute: 0.1,
        because: 'the source’s tolerance: its parameters are rounded',
      });
  });

  test('counts refunds and zero as nothing spent, never as negative money', () => {
    expect(expectedSpend(published, 3, -50)).toBe(expectedSpend(published, 3, 0));
    expect(expectedSpend(published, 3, 0)).toBeGreaterThan(0);
  });

  test('goes to the customer’s own mean as orders pile up', () => {
    const own = expectedSpend(published, 1e6, 80);
    expect(own).toBeCloseWithin(80, { relative: 1e-5, because: 'of order 1/x' });
  });

  test('is one mean for all where there is no Gamma-Gamma', () => {
    for (const [x, mean] of [
      [0, NaN],
      [5, 900],
    ])
      expect(expectedSpend({ kind: 'mean', mean: 42 }, x, mean)).toBe(42);
  });
});
