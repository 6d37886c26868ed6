import type { Problem, ProblemCode } from '../../core/problem';
import type { Cell } from './cell';
import { isNumberText, readDateText } from './date-text';
import { SheetError } from './sheet-error';

/** A value read from one cell: a number, NaN where blank, or what is wrong with it (argument and row are added later). */
export type Reading = number | Problem;

/** Serial days that mean the same in every program: from 1 March 1900 (before it Excel counts a day that never was) to 9999. */
const firstDay = 61;
const lastDay = 2_958_465;

/** One whole serial day. A time of day is dropped. */
export function readDay(cell: Cell): Reading {
  if (cell === null) return NaN;
  if (typeof cell === 'string') {
    const text = cell.trim();
    if (text === '') return NaN;
    const day = readDateText(text);
    return typeof day === 'number' ? inCalendar(day, cell) : { code: day, received: cell };
  }
  if (typeof cell === 'number') return inCalendar(Math.floor(cell), cell);
  return unfit(cell);
}

/** One finite number. */
export function readNumber(cell: Cell): Reading {
  if (cell === null) return NaN;
  if (typeof cell === 'number') return Number.isFinite(cell) ? cell : { code: 'not-a-number', received: String(cell) };
  if (typeof cell !== 'string') return unfit(cell);
  const text = cell.trim();
  if (text === '') return NaN;
  return { code: isNumberText(text) ? 'number-as-text' : 'not-a-number', received: cell };
}

/** One whole number ≥ 0. */
export function readCount(cell: Cell): Reading {
  const read = readNumber(cell);
  if (typeof read !== 'number' || Number.isNaN(read)) return read;
  if (!Number.isInteger(read)) return { code: 'not-whole', received: read };
  if (read < 0) return { code: 'below', received: read, expected: [0] };
  if (read > Number.MAX_SAFE_INTEGER) return { code: 'above', received: read, expected: [Number.MAX_SAFE_INTEGER] };
  return read;
}

/** What is wrong with a truth value or an error standing where a number or a date belongs. */
function unfit(cell: boolean | SheetError): Problem {
  return cell instanceof SheetError ? ofSheet(cell) : { code: 'truth-value', received: cell };
}

/** The problem of a cell that holds an error value. */
export function ofSheet(error: SheetError): Problem {
  return { code: 'sheet-error' satisfies ProblemCode, received: error.name };
}

function inCalendar(day: number, received: number | string): Reading {
  return day >= firstDay && day <= lastDay ? day : { code: 'date-out-of-range', received };
}
