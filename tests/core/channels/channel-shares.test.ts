import fc from 'fast-check';
import { channelShares } from '../../../src/core/channels/channel-shares';

/** Group 0: 3 of 4 orders by channel 0; group 1: 1 of 4. Channel 0 has 4 of 8 orders, so 3/4 ÷ 1/2 = 1.5. */
test('shares and preference by hand', () => {
  const found = channelShares(Int32Array.of(0, 0, 1, 1), Int32Array.of(0, 1, 0, 1), Float64Array.of(3, 1, 1, 3), {
    groupCount: 2,
    channelCount: 2,
  });
  expect(found.map(({ orders, share, shareOfAll, preference }) => [orders, share, shareOfAll, preference])).toEqual([
    [3, 0.75, 0.5, 1.5],
    [1, 0.25, 0.5, 0.5],
    [1, 0.25, 0.5, 0.5],
    [3, 0.75, 0.5, 1.5],
  ]);
});

test('the shares of every group add up to 1, in whatever order the rows come', () => {
  const row = fc.tuple(fc.integer({ min: -1, max: 3 }), fc.integer({ min: -1, max: 4 }), fc.nat(20));
  fc.assert(
    fc.property(fc.array(row), (rows) => {
      const shares = (cells: typeof rows) =>
        channelShares(
          Int32Array.from(cells, ([group]) => group),
          Int32Array.from(cells, ([, channel]) => channel),
          Float64Array.from(cells, ([, , orders]) => orders),
          { groupCount: 4, channelCount: 5 },
        );
      const found = shares(rows);
      const sums = new Map<number, number>();
      for (const { group, share } of found) sums.set(group, (sums.get(group) ?? 0) + share);
      for (const sum of sums.values()) expect(sum).toBeCloseWithin(1, { absolute: 1e-12, because: 'rounding' });
      expect(shares([...rows].reverse())).toEqual(found);
    }),
  );
});

test('a group without an order has no shares', () => {
  expect(
    channelShares(Int32Array.of(0), Int32Array.of(0), Float64Array.of(0), { groupCount: 1, channelCount: 1 }),
  ).toEqual([]);
});
