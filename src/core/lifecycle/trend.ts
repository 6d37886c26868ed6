/** Periods a trend looks back over, and the fewest that make one. */
const window = 6;
const fewest = 4;
const denseOf = 5;

/** The volume signals of one customer's periods. */
export interface Trend {
  /** Theil–Sen slope per period ÷ mean of the last 6 periods; 0 with fewer than 4 periods or a mean of 0 or less. */
  g: number;
  /** Kendall: (rising − falling pairs) ÷ all pairs of the same periods. */
  tau: number;
  /** Mean of the last 2 periods ÷ the largest mean of 2 neighbouring earlier ones; 1 with fewer than 4 periods. */
  level: number;
  /** 1 where there are 6 periods and at least 5 of the last 6 have volume. */
  dense: number;
}

/** Reused by every row: a million rows would otherwise make millions of arrays. */
const recent = new Float64Array(window);
const slopes = new Float64Array((window * (window - 1)) / 2);

/**
 * Reads the periods `values[from … to)`, oldest first, into `trend`. Blanks inside count as 0: nothing was bought.
 * Theil (1950), Sen (1968): the median of pairwise slopes is not moved by one odd period.
 */
export function readTrend(values: Float64Array, from: number, to: number, trend: Trend): void {
  const periods = to - from;
  const start = Math.max(from, to - window);
  const n = to - start;
  let sum = 0;
  let bought = 0;
  for (let i = 0; i < n; i++) {
    const amount = volume(values[start + i]);
    recent[i] = amount;
    sum += amount;
    if (amount > 0) bought++;
  }
  trend.dense = periods >= window && bought >= denseOf ? 1 : 0;
  trend.g = 0;
  trend.tau = 0;
  trend.level = 1;
  if (n < fewest) return;

  let pairs = 0;
  let balance = 0;
  for (let i = 0; i < n; i++) {
    for (let j = i + 1; j < n; j++) {
      const rise = recent[j] - recent[i];
      if (rise > 0) balance++;
      else if (rise < 0) balance--;
      insert(rise / (j - i), pairs++);
    }
  }
  trend.tau = balance / pairs;
  const middle = pairs >> 1;
  const slope = pairs % 2 === 1 ? slopes[middle] : (slopes[middle - 1] + slopes[middle]) / 2;
  if (sum > 0) trend.g = (slope * n) / sum;

  let best = 0;
  let before = volume(values[from]);
  for (let i = from + 1; i < to - 1; i++) {
    const here = volume(values[i]);
    if (before + here > best) best = before + here;
    before = here;
  }
  if (best > 0) trend.level = (recent[n - 2] + recent[n - 1]) / best;
}

function volume(value: number): number {
  return Number.isNaN(value) ? 0 : value;
}

/** Keeps slopes[0 … count] sorted: at most 15 of them, where insertion beats every other sort. */
function insert(slope: number, count: number): void {
  let at = count;
  while (at > 0 && slopes[at - 1] > slope) {
    slopes[at] = slopes[at - 1];
    at--;
  }
  slopes[at] = slope;
}
