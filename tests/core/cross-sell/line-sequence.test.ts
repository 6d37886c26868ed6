import fc from 'fast-check';
import { lineSequence } from '../../../src/core/cross-sell/line-sequence';

type Purchase = readonly [customer: number, day: number, line: number];

const steps = (purchases: readonly Purchase[]) =>
  lineSequence(
    {
      customers: Int32Array.from(purchases, ([customer]) => customer),
      days: Float64Array.from(purchases, ([, day]) => day),
      lines: Int32Array.from(purchases, ([, , line]) => line),
      lineCount: 4,
    },
    purchases.map((_, row) => row),
  );

/** Customer 0: line 0 on day 1, lines 1 and 2 on day 4, line 1 on day 9. Customer 1 never comes back. */
test('steps by hand', () => {
  const found = steps([
    [0, 9, 1],
    [0, 4, 2],
    [0, 1, 0],
    [0, 4, 1],
    [0, 4, 1],
    [1, 4, 3],
  ]);
  expect(found).toEqual([
    { from: 0, to: 1, times: 0.5, share: 0.5, days: 3 },
    { from: 0, to: 2, times: 0.5, share: 0.5, days: 3 },
    { from: 1, to: 1, times: 1, share: 1, days: 5 },
    { from: 2, to: 1, times: 1, share: 1, days: 5 },
  ]);
});

test('the shares of every last line add up to 1, whatever the order of rows', () => {
  const purchase = fc.tuple(fc.nat(3), fc.nat(6), fc.nat(3));
  fc.assert(
    fc.property(fc.array(purchase), (purchases) => {
      const found = steps(purchases);
      const sums = new Map<number, number>();
      for (const { from, share } of found) sums.set(from, (sums.get(from) ?? 0) + share);
      for (const sum of sums.values()) expect(sum).toBeCloseWithin(1, { absolute: 1e-12, because: 'rounding' });
      expect(steps([...purchases].reverse())).toEqual(found);
    }),
  );
});
