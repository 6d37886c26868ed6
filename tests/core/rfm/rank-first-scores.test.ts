import fc from 'fast-check';
import { rankFirstScores } from '../../../src/core/rfm/rank-first-scores';

const scoresOf = (monetary: number[], bins: number): number[] =>
  [
    ...rankFirstScores(
      {
        recency: new Float64Array(monetary.length),
        frequency: Float64Array.from(monetary, () => 1),
        monetary: Float64Array.from(monetary),
      },
      bins,
    ),
  ].map((code) => code % 10);

/** The edges of pandas: the j-th lies at 1 + (n − 1) j / bins of the ranks 1…n; a class holds its upper edge. */
function edges(n: number, bins: number): number[] {
  return Array.from({ length: n }, (_, i) => {
    for (let j = 1; j < bins; j++) if (i * bins <= (n - 1) * j) return j;
    return bins;
  });
}

describe('rank-first scores', () => {
  it('of twelve values in five bins have classes of 3, 2, 2, 2 and 3, as pandas cuts them', () => {
    const values = Array.from({ length: 12 }, (_, i) => i);
    expect(scoresOf(values, 5)).toEqual([1, 1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 5]);
  });

  it('lie between the same edges for every length and number of bins', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 60 }), fc.integer({ min: 2, max: 9 }), (n, bins) => {
        const values = Array.from({ length: n }, (_, i) => i);
        expect(scoresOf(values, bins)).toEqual(edges(n, bins));
      }),
    );
  });

  it('rank equal values in row order, so equal customers can differ', () => {
    expect(scoresOf([7, 7, 7, 7], 2)).toEqual([1, 1, 2, 2]);
  });

  it('reverse the labels of recency: the shortest silence scores highest', () => {
    const codes = rankFirstScores(
      { recency: Float64Array.of(9, 1), frequency: Float64Array.of(1, 2), monetary: Float64Array.of(1, 2) },
      2,
    );
    expect([...codes]).toEqual([111, 222]);
  });

  it('are 0 where a fact is not known', () => {
    const codes = rankFirstScores(
      { recency: Float64Array.of(9, NaN, 1), frequency: Float64Array.of(1, 1, 2), monetary: Float64Array.of(1, 1, 2) },
      2,
    );
    expect([...codes]).toEqual([111, 0, 222]);
  });
});
