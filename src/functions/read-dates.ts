import { lastSerialDay, firstReliableSerialDay, serialDay } from '../core/calendar/serial-day';
import type { ProblemCode } from '../core/problem';
import { ProblemError } from '../core/problem';
import type { TableCell } from './argument';

const iso = /^(\d{4})-(\d{2})-(\d{2})$/;

/**
 * The days that stand in a range of any shape, rising, each once; blanks are passed over. Throws what is wrong with the
 * first cell that holds no day, and `missing` where all are blank.
 */
export function readDates(argument: string, table: readonly (readonly TableCell[])[]): readonly number[] {
  const days = new Set<number>();
  table.forEach((cells, row) => {
    for (const cell of cells) {
      if (cell === null || cell === '') continue;
      const day = dayOf(cell);
      if (typeof day !== 'number') throw new ProblemError({ code: day, argument, row: row + 1, received: cell });
      days.add(day);
    }
  });
  if (days.size === 0) throw new ProblemError({ code: 'missing', argument });
  return [...days].sort((a, b) => a - b);
}

function dayOf(cell: string | number | boolean): number | ProblemCode {
  if (typeof cell === 'boolean') return 'truth-value';
  if (typeof cell === 'string') {
    const [, year, month, day] = (iso.exec(cell) ?? []).map(Number);
    return serialDay({ year, month, day }) ?? 'not-a-date';
  }
  const day = Math.floor(cell);
  return day >= firstReliableSerialDay && day <= lastSerialDay ? day : 'date-out-of-range';
}
