import type { ProblemCode } from '../../core/problem';

const iso = /^(\d{4})-(\d{2})-(\d{2})$/;
const dayMonthYear = /^(\d{1,2})[./\-\s](\d{1,2})[./\-\s](\d{2}|\d{4})$/;
const plainNumber = /^[+-]?(\d+(\.\d*)?|\.\d+)(e[+-]?\d+)?$/i;

/**
 * The serial day of an ISO date, to the day; otherwise why the text is no date. Nothing is guessed: 05/03/2024 is
 * 5 March to one reader and May 3 to the next, and a time stamp belongs to different days in different zones.
 */
export function readDateText(text: string): number | ProblemCode {
  const parts = iso.exec(text);
  if (parts) return serialOf(Number(parts[1]), Number(parts[2]), Number(parts[3]));
  if (plainNumber.test(text)) return 'number-as-text';
  const ordered = dayMonthYear.exec(text);
  return ordered && Number(ordered[1]) <= 12 && Number(ordered[2]) <= 12 ? 'ambiguous-date' : 'not-a-date';
}

/** Whether a text is nothing but a number, in the one notation that is the same everywhere. */
export function isNumberText(text: string): boolean {
  return plainNumber.test(text);
}

function serialOf(year: number, month: number, day: number): number | ProblemCode {
  const time = Date.UTC(year, month - 1, day);
  const date = new Date(time);
  const exists = year >= 100 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists ? time / 86_400_000 + 25_569 : 'not-a-date';
}
