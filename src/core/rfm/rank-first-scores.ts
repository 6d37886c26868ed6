import type { RfmColumns } from './rfm-columns';
import { refuseDates } from './rfm-cuts';

/**
 * Scores by rank, equal values ranked in row order: classes are equally large, but two equal customers can get
 * different scores, and another order of rows other scores. For people who must match
 * `pandas.qcut(column.rank(method="first"), bins)`, recency with its labels reversed: its edges lie at
 * 1 + (n − 1) j / bins of the ranks, so rank i (from 0) is in class max(1, ⌈bins × i / (n − 1)⌉).
 */
export function rankFirstScores(columns: RfmColumns, bins: number): Uint16Array {
  const { recency, frequency, monetary } = columns;
  refuseDates(recency);
  const complete: number[] = [];
  for (let row = 0; row < recency.length; row++) {
    const sum = recency[row] + frequency[row] + monetary[row];
    if (sum === sum) complete.push(row);
  }
  const codes = new Uint16Array(recency.length);
  const last = complete.length - 1;
  const add = (values: Float64Array, weight: number, scoreOf: (bin: number) => number): void => {
    const ranked = Uint32Array.from(complete).sort((a, b) => values[a] - values[b] || a - b);
    ranked.forEach((row, rank) => {
      const bin = last === 0 ? 1 : Math.max(1, Math.ceil((bins * rank) / last));
      codes[row] += weight * scoreOf(bin);
    });
  };
  add(recency, 100, (bin) => bins + 1 - bin);
  add(frequency, 10, (bin) => bin);
  add(monetary, 1, (bin) => bin);
  return codes;
}
