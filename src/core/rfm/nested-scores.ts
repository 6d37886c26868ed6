import type { RfmColumns } from './rfm-columns';
import { refuseDates } from './rfm-cuts';
import type { Better } from './thresholds';
import { thresholds } from './thresholds';

/**
 * Nested scores: recency is cut over all customers, frequency among those of one recency score, monetary among those of
 * one recency and frequency score. Equal values in one class share a score, as in `rfmScores`; a score of 5 means "among
 * his like", and classes are more even than when every fact is cut on its own. 0 where a fact is not known.
 */
export function nestedScores(columns: RfmColumns, bins: number): Uint16Array {
  const { recency, frequency, monetary } = columns;
  refuseDates(recency);
  const codes = new Uint16Array(recency.length);
  const complete = Array.from(recency.keys()).filter((row) => {
    const sum = recency[row] + frequency[row] + monetary[row];
    return sum === sum;
  });
  for (const [r, sameRecency] of byScore(complete, recency, bins, 'smaller')) {
    for (const [f, sameFrequency] of byScore(sameRecency, frequency, bins, 'larger')) {
      for (const [m, rows] of byScore(sameFrequency, monetary, bins, 'larger')) {
        for (const row of rows) codes[row] = r * 100 + f * 10 + m;
      }
    }
  }
  return codes;
}

/** The rows of one class, cut among themselves. */
function byScore(
  rows: readonly number[],
  values: Float64Array,
  bins: number,
  better: Better,
): ReadonlyMap<number, readonly number[]> {
  const cuts = thresholds(
    Float64Array.from(rows, (row) => values[row]),
    bins,
    better,
  );
  const classes = new Map<number, number[]>();
  for (const row of rows) {
    let score = 1;
    for (const cut of cuts) score += Number(better === 'larger' ? values[row] >= cut : values[row] <= cut);
    const same = classes.get(score);
    if (same) same.push(row);
    else classes.set(score, [row]);
  }
  return classes;
}
