import { sortDurations } from './sort-durations';

/** How many left and how many were still there (censored) at each distinct duration, durations rising. */
export interface DurationCounts {
  readonly customers: number;
  readonly time: Float64Array;
  readonly left: Float64Array;
  readonly censored: Float64Array;
}

/** Whole durations up to this many times the number of rows are counted; others are sorted. */
const sparsest = 8;

/**
 * Counts durations, one row per customer: `left` is 1 where the customer left at that duration and 0 where nothing is
 * known beyond it. Rows whose duration is NaN are skipped; durations are ≥ 0. Whole durations take one pass of counting,
 * any others one sort of each kind.
 */
export function durationCounts(durations: Float64Array, left: Uint8Array): DurationCounts {
  let greatest = 0;
  let whole = true;
  for (let row = 0; row < durations.length; row++) {
    const duration = durations[row];
    if (duration !== duration) continue;
    if (duration > greatest) greatest = duration;
    if (duration !== Math.floor(duration)) whole = false;
  }
  const countable = whole && greatest <= sparsest * durations.length + 65_536;
  return countable ? byCounting(durations, left, greatest) : bySorting(durations, left);
}

function byCounting(durations: Float64Array, left: Uint8Array, greatest: number): DurationCounts {
  // Still there at duration t stands at 2t, left at 2t + 1.
  const counts = new Int32Array(2 * greatest + 2);
  for (let row = 0; row < durations.length; row++) {
    const duration = durations[row];
    if (duration === duration) counts[2 * duration + left[row]]++;
  }
  let distinct = 0;
  for (let t = 0; t <= greatest; t++) if (counts[2 * t] + counts[2 * t + 1] > 0) distinct++;
  const made = columns(distinct);
  let customers = 0;
  for (let t = 0, at = 0; t <= greatest; t++) {
    const both = counts[2 * t] + counts[2 * t + 1];
    if (both === 0) continue;
    made.time[at] = t;
    made.censored[at] = counts[2 * t];
    made.left[at++] = counts[2 * t + 1];
    customers += both;
  }
  return { customers, ...made };
}

function bySorting(durations: Float64Array, left: Uint8Array): DurationCounts {
  const gone = sortDurations(ofKind(durations, left, 1));
  const here = sortDurations(ofKind(durations, left, 0));
  const made = columns(gone.length + here.length);
  let count = 0;
  for (let i = 0, j = 0; i < gone.length || j < here.length; count++) {
    const time = Math.min(i < gone.length ? gone[i] : Infinity, j < here.length ? here[j] : Infinity);
    made.time[count] = time;
    for (; i < gone.length && gone[i] === time; i++) made.left[count]++;
    for (; j < here.length && here[j] === time; j++) made.censored[count]++;
  }
  const { time, left: leaving, censored } = made;
  return {
    customers: gone.length + here.length,
    time: time.slice(0, count),
    left: leaving.slice(0, count),
    censored: censored.slice(0, count),
  };
}

function columns(length: number) {
  return { time: new Float64Array(length), left: new Float64Array(length), censored: new Float64Array(length) };
}

/** The known durations of those who left (1) or are still there (0). */
function ofKind(durations: Float64Array, left: Uint8Array, kind: 0 | 1): Float64Array {
  const kept = new Float64Array(durations.length);
  let count = 0;
  for (let row = 0; row < durations.length; row++)
    if (left[row] === kind && durations[row] === durations[row]) kept[count++] = durations[row] + 0; // −0 becomes 0
  return kept.subarray(0, count);
}
