import type { Cell } from '../../excel/range/read-values';
import { readCell } from '../../excel/worksheet-functions/cell';
import { readDay } from '../../excel/worksheet-functions/read-value';
import type { Reading } from '../../excel/worksheet-functions/read-value';

/** A cell's day in the 1900 date system. Texts name their day themselves; only numbers depend on where the workbook counts from. */
export function cellDay(cell: Cell, dayShift: number): Reading {
  return readDay(readCell(typeof cell === 'number' ? cell + dayShift : cell));
}
