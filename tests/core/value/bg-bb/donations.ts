import type { OpportunityCells } from '../../../../src/core/value/bg-bb/opportunity-cells';
import { opportunityCells } from '../../../../src/core/value/bg-bb/opportunity-cells';

const column = (values: Iterable<number>) => ({ values: Float64Array.from(values), problems: new Map() });

/** Rows of (x, t_x, n, customers) as cells. */
export function cellsOf(rows: readonly (readonly number[])[]): OpportunityCells {
  const of = (at: number) => rows.map((row) => row[at]);
  return opportunityCells(column(of(0)), column(of(1)), column(of(2)), Float64Array.from(of(3))).cells;
}

/** 11,104 donors of 1995 and their gifts in 1996 to 2001: x, t_x, n, donors (Fader, Hardie & Shang 2010, table 1). */
export const donations = cellsOf([
  [6, 6, 6, 1203],
  [5, 6, 6, 728],
  [4, 6, 6, 512],
  [3, 6, 6, 357],
  [2, 6, 6, 234],
  [1, 6, 6, 129],
  [5, 5, 6, 335],
  [4, 5, 6, 284],
  [3, 5, 6, 225],
  [2, 5, 6, 173],
  [1, 5, 6, 119],
  [4, 4, 6, 240],
  [3, 4, 6, 181],
  [2, 4, 6, 155],
  [1, 4, 6, 78],
  [3, 3, 6, 322],
  [2, 3, 6, 255],
  [1, 3, 6, 129],
  [2, 2, 6, 613],
  [1, 2, 6, 277],
  [1, 1, 6, 1091],
  [0, 0, 6, 3464],
]);
