/** The facts of each customer; NaN where not known. Such a customer has no score and is outside the population. */
export interface RfmColumns {
  /** Days since the last order, ≥ 0. */
  readonly recency: Float64Array;
  /** Orders. */
  readonly frequency: Float64Array;
  /** Revenue, or average order. */
  readonly monetary: Float64Array;
}

/** The customers whose three facts are known. */
export function completeRows({ recency, frequency, monetary }: RfmColumns): RfmColumns {
  const rows = recency.length;
  let complete = 0;
  const isComplete = (row: number): boolean => {
    const sum = recency[row] + frequency[row] + monetary[row];
    return sum === sum;
  };
  for (let row = 0; row < rows; row++) if (isComplete(row)) complete++;
  if (complete === rows) return { recency, frequency, monetary };
  const kept = {
    recency: new Float64Array(complete),
    frequency: new Float64Array(complete),
    monetary: new Float64Array(complete),
  };
  for (let row = 0, place = 0; row < rows; row++) {
    if (!isComplete(row)) continue;
    kept.recency[place] = recency[row];
    kept.frequency[place] = frequency[row];
    kept.monetary[place++] = monetary[row];
  }
  return kept;
}
