import { MAX_COLUMNS, MAX_ROWS } from './area';
import type { Area } from './area';

/** Cells inserted (Down, Right) at an area, or deleted from it (Up, Left). */
export interface Shift {
  readonly at: Area;
  readonly direction: 'Down' | 'Right' | 'Up' | 'Left';
}

/** Where an area is after a shift; undefined when all of it was deleted. Areas only partly in the way stay. */
export function shiftArea(a: Area, { at, direction }: Shift): Area | undefined {
  const vertical = direction === 'Down' || direction === 'Up';
  const across = vertical
    ? at.column <= a.column && at.column + at.columns >= a.column + a.columns
    : at.row <= a.row && at.row + at.rows >= a.row + a.rows;
  if (!across) return a;
  const [start, size] = vertical ? [a.row, a.rows] : [a.column, a.columns];
  const [from, count] = vertical ? [at.row, at.rows] : [at.column, at.columns];
  const limit = vertical ? MAX_ROWS : MAX_COLUMNS;
  const moved =
    direction === 'Down' || direction === 'Right'
      ? inserted(start, size, from, count, limit)
      : deleted(start, size, from, count, limit);
  if (!moved) return undefined;
  return vertical ? { ...a, row: moved[0], rows: moved[1] } : { ...a, column: moved[0], columns: moved[1] };
}

function inserted(start: number, size: number, from: number, count: number, limit: number): [number, number] {
  if (size === limit) return [start, size];
  if (from <= start) return [start + count, size];
  return from < start + size ? [start, size + count] : [start, size];
}

function deleted(
  start: number,
  size: number,
  from: number,
  count: number,
  limit: number,
): [number, number] | undefined {
  if (size === limit) return [start, size];
  const end = start + size;
  const gone = Math.max(0, Math.min(end, from + count) - Math.max(start, from));
  if (gone === size) return undefined;
  const before = Math.max(0, Math.min(start, from + count) - from);
  return [start - Math.max(0, before), size - gone];
}
