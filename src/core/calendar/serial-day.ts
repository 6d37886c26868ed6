import { ProblemError } from '../problem';

/** A day of the Gregorian calendar; month 1–12, day 1–31. */
export interface CalendarDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** Last day a sheet knows: 9999-12-31. */
export const lastSerialDay = 2_958_465;

/** First day whose serial counts real days: 1900-03-01. Serial 60 is 1900-02-29, which never was. */
export const firstReliableSerialDay = 61;

/** Serial of 1970-01-01. */
const serialOfEpoch = 25_569;

/**
 * Days from 1970-01-01 in the proleptic Gregorian calendar. The year starts in March, so that the leap day comes last
 * and months follow one linear rule (H. Hinnant, "chrono-compatible low-level date algorithms").
 */
function daysFromEpoch(year: number, month: number, day: number): number {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
}

function dateFromEpoch(days: number): CalendarDate {
  const shifted = days + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1_460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return { year, month, day: dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1 };
}

/** How many days a month has; month 1–12. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/**
 * The serial day of a date in the 1900 system: 1 = 1900-01-01, 61 = 1900-03-01, 2958465 = 9999-12-31; 1900-02-29 is 60,
 * as in every sheet. A date that is in no calendar (31 April, month 13) is null.
 */
export function serialDay({ year, month, day }: CalendarDate): number | null {
  if (!Number.isInteger(year) || year < 1900 || year > 9999) return null;
  if (!Number.isInteger(month) || month < 1 || month > 12 || !Number.isInteger(day) || day < 1) return null;
  if (year === 1900 && month === 2 && day === 29) return 60;
  if (day > daysInMonth(year, month)) return null;
  const serial = daysFromEpoch(year, month, day) + serialOfEpoch;
  return serial > 60 ? serial : serial - 1;
}

/**
 * The date of a serial day, 1 to 2958465; a time of day (the fraction) is cut off.
 * Throws the problem `date-out-of-range` outside.
 */
export function calendarDate(serial: number): CalendarDate {
  const day = Math.floor(serial);
  if (!(day >= 1 && day <= lastSerialDay)) throw new ProblemError({ code: 'date-out-of-range', received: serial });
  if (day === 60) return { year: 1900, month: 2, day: 29 };
  return dateFromEpoch(day - serialOfEpoch + (day < 60 ? 1 : 0));
}
