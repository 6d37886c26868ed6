import fc from 'fast-check';
import { binnedScores } from '../../../src/core/rfm/binnings';
import { nestedScores } from '../../../src/core/rfm/nested-scores';
import type { RfmColumns } from '../../../src/core/rfm/rfm-columns';

type Customer = readonly [recency: number, frequency: number, monetary: number];

const columnsOf = (customers: readonly Customer[]): RfmColumns => ({
  recency: Float64Array.from(customers, ([r]) => r),
  frequency: Float64Array.from(customers, ([, f]) => f),
  monetary: Float64Array.from(customers, ([, , m]) => m),
});
const customers = fc.array(
  fc.tuple(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 1, max: 9 }), fc.integer({ min: 0, max: 30 })),
  { minLength: 1, maxLength: 60 },
);
const bins = fc.integer({ min: 2, max: 9 });

/** score = 1 + ⌊bins × strictly worse among the like / the like⌋, customer by customer. */
function plainly(all: readonly Customer[], k: number): number[] {
  const score = (worse: number, like: number) => 1 + Math.floor((k * worse) / like);
  const r = all.map(([days]) => score(all.filter(([d]) => d > days).length, all.length));
  const f = all.map(([, orders], i) => {
    const like = all.filter((_, j) => r[j] === r[i]);
    return score(like.filter(([, o]) => o < orders).length, like.length);
  });
  const m = all.map(([, , money], i) => {
    const like = all.filter((_, j) => r[j] === r[i] && f[j] === f[i]);
    return score(like.filter(([, , v]) => v < money).length, like.length);
  });
  return all.map((_, i) => r[i] * 100 + f[i] * 10 + m[i]);
}

test('each fact is scored among the customers who share the scores before it', () => {
  fc.assert(
    fc.property(customers, bins, (all, k) => expect([...nestedScores(columnsOf(all), k)]).toEqual(plainly(all, k))),
  );
});

test('equal customers get equal scores, whatever the order of rows', () => {
  fc.assert(
    fc.property(customers, bins, (all, k) => {
      const backwards = [...nestedScores(columnsOf([...all].reverse()), k)].reverse();
      expect(backwards).toEqual([...nestedScores(columnsOf(all), k)]);
    }),
  );
});

test('recency is scored as without nesting, and unknown facts have no score', () => {
  fc.assert(
    fc.property(customers, bins, (all, k) => {
      const columns = columnsOf([...all, [NaN, 1, 1]]);
      const nested = binnedScores(columns, k, 'nested');
      const plain = binnedScores(columns, k, 'quantiles');
      expect(nested[all.length]).toBe(0);
      expect([...nested].map((code) => Math.floor(code / 100))).toEqual([...plain].map((c) => Math.floor(c / 100)));
    }),
  );
});
