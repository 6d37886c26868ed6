import type { IRange } from '@univerjs/core';
import type { Area } from '../book/area';
import { area } from '../book/area';

/** Areas count cells; the library's ranges name first and last. */
export function toRange(a: Area): IRange {
  return {
    startRow: a.row,
    startColumn: a.column,
    endRow: a.row + a.rows - 1,
    endColumn: a.column + a.columns - 1,
  };
}

/** Whole columns and rows come with NaN ends: the sheet's size closes them. */
export function toArea(range: IRange, rows: number, columns: number): Area {
  const top = Number.isNaN(range.startRow) ? 0 : range.startRow;
  const left = Number.isNaN(range.startColumn) ? 0 : range.startColumn;
  const bottom = Number.isNaN(range.endRow) ? rows - 1 : range.endRow;
  const right = Number.isNaN(range.endColumn) ? columns - 1 : range.endColumn;
  return area(top, left, bottom - top + 1, right - left + 1);
}
