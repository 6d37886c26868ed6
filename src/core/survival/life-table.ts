import type { DurationCounts } from './duration-counts';

/** An actuarial life table 寿命表: one line per interval [from, to) of equal width, from 0 to the longest duration. */
export interface LifeTable {
  readonly from: Float64Array;
  readonly to: Float64Array;
  /** Customers at the start of the interval. */
  readonly entering: Float64Array;
  readonly left: Float64Array;
  /** Still there when last seen, within the interval. */
  readonly censored: Float64Array;
  /** entering − censored/2: those lost from sight count for half of the interval. */
  readonly exposed: Float64Array;
  /** left/exposed */
  readonly leavingRate: Float64Array;
  /** Share that survives the end of the interval. */
  readonly survival: Float64Array;
}

/** The index of the interval of that width a duration lies in; a duration a rounding below a border lies beyond it. */
export function intervalOf(duration: number, width: number): number {
  return Math.floor(duration / width + 1e-9);
}

/** Actuarial estimate (Berkson & Gage 1950): S = Π (1 − dᵢ/(nᵢ − cᵢ/2)). */
export function lifeTable({ customers, time, left, censored }: DurationCounts, width: number): LifeTable {
  const intervals = time.length === 0 ? 0 : intervalOf(time[time.length - 1], width) + 1;
  const column = (): Float64Array<ArrayBuffer> => new Float64Array(intervals);
  const table = { left: column(), censored: column(), entering: column(), exposed: column() };
  const rates = { from: column(), to: column(), leavingRate: column(), survival: column() };
  for (let i = 0; i < time.length; i++) {
    const at = intervalOf(time[i], width);
    table.left[at] += left[i];
    table.censored[at] += censored[i];
  }
  let entering = customers;
  let survival = 1;
  for (let at = 0; at < intervals; at++) {
    const exposed = entering - table.censored[at] / 2;
    const rate = table.left[at] / exposed;
    survival *= 1 - rate;
    table.entering[at] = entering;
    table.exposed[at] = exposed;
    rates.from[at] = at * width;
    rates.to[at] = (at + 1) * width;
    rates.leavingRate[at] = rate;
    rates.survival[at] = survival;
    entering -= table.left[at] + table.censored[at];
  }
  return { ...table, ...rates };
}
