import { calendarDate, daysInMonth, lastSerialDay, serialDay } from './serial-day';
import { ProblemError } from '../problem';

/** Mean length of a month in days, by which months are turned into time: 365.25 / 12. */
export const daysPerMonth = 365.25 / 12;

/** Months since January of year 0: neighbouring months differ by one. */
export function monthNumber(serial: number): number {
  const { year, month } = calendarDate(serial);
  return year * 12 + month - 1;
}

/** Serial of the first day of a month given by its number. Throws `date-out-of-range` before 1900 and after 9999. */
export function firstDayOfMonth(number: number): number {
  const serial = serialDay({ year: Math.floor(number / 12), month: (number % 12) + 1, day: 1 });
  if (serial === null) throw new ProblemError({ code: 'date-out-of-range', received: number });
  return serial;
}

/** Serial of the last day of a month given by its number. */
export function lastDayOfMonth(number: number): number {
  return number === 9999 * 12 + 11 ? lastSerialDay : firstDayOfMonth(number + 1) - 1;
}

/** The same day `months` later; where that month is shorter, its last day (31 January + 1 = 28 or 29 February). */
export function addMonths(serial: number, months: number): number {
  const { day } = calendarDate(serial);
  const number = monthNumber(serial) + months;
  return firstDayOfMonth(number) + Math.min(day, daysInMonth(Math.floor(number / 12), (number % 12) + 1)) - 1;
}
