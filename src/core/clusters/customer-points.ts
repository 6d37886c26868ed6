import type { RfmColumns } from '../rfm/rfm-columns';

/** Dimensions of a point: recency, frequency, monetary. */
export const dimensions = 3;

/** Customers as points, in an order of their own values: the order of the rows they came in is forgotten. */
export interface CustomerPoints {
  /** Row of each point. */
  readonly rows: Int32Array;
  /** Standardised log R, log F, log M, point after point. */
  readonly points: Float64Array;
}

/**
 * Standardised logarithms of recency (1 + R, in days), frequency and monetary value of the customers whose three facts
 * are known and who have ordered. A monetary value of 0 or less has no logarithm and takes the least positive one, so
 * that no cluster depends on the currency. A fact that is the same for all is 0 for all.
 */
export function customerPoints({ recency, frequency, monetary }: RfmColumns): CustomerPoints {
  const known: number[] = [];
  let least = Infinity;
  for (let row = 0; row < recency.length; row++) {
    const money = monetary[row];
    if (Number.isNaN(recency[row] + money) || !(frequency[row] > 0)) continue;
    known.push(row);
    if (money > 0 && money < least) least = money;
  }
  const floor = least === Infinity ? 1 : least;
  const rows = Int32Array.from(known).sort(
    (a, b) => recency[a] - recency[b] || frequency[a] - frequency[b] || monetary[a] - monetary[b],
  );
  const points = new Float64Array(rows.length * dimensions);
  rows.forEach((row, i) => {
    points[i * dimensions] = Math.log1p(recency[row]);
    points[i * dimensions + 1] = Math.log(frequency[row]);
    points[i * dimensions + 2] = Math.log(Math.max(monetary[row], floor));
  });
  for (let dimension = 0; dimension < dimensions; dimension++) standardise(points, dimension);
  return { rows, points };
}

function standardise(points: Float64Array, dimension: number): void {
  const count = points.length / dimensions;
  let sum = 0;
  for (let i = dimension; i < points.length; i += dimensions) sum += points[i];
  const mean = sum / count;
  let squares = 0;
  for (let i = dimension; i < points.length; i += dimensions) squares += (points[i] - mean) ** 2;
  const deviation = Math.sqrt(squares / count);
  // Rounding of the mean alone is no spread.
  const spread = deviation > 1e-12 * Math.abs(mean) ? deviation : Infinity;
  for (let i = dimension; i < points.length; i += dimensions) points[i] = (points[i] - mean) / spread;
}
