import { daysPerMonth, firstDayOfMonth, monthNumber } from './month';
import { daysPerWeek } from './week';

/** Periods of the calendar; weeks begin on Monday (ISO 8601). Ids are data and never change. */
export const calendarPeriodIds = ['week', 'month', 'quarter', 'year'] as const;

export type CalendarPeriod = (typeof calendarPeriodIds)[number];

const monthsIn: Readonly<Record<Exclude<CalendarPeriod, 'week'>, number>> = { month: 1, quarter: 3, year: 12 };

/** 1899-12-31 counts as a Sunday, so that serial 2 and every seventh day after it begins a week. */
const firstMonday = 2;

/** The number of a day's period: neighbouring periods differ by one. Throws `date-out-of-range` as `calendarDate`. */
export function periodNumber(serial: number, period: CalendarPeriod): number {
  if (period === 'week') return Math.floor((serial - firstMonday) / daysPerWeek);
  return Math.floor(monthNumber(serial) / monthsIn[period]);
}

/** `periodNumber` that works each day out once: a log has far more rows than days. */
export function periodLookup(period: CalendarPeriod): (serial: number) => number {
  const numbers = new Map<number, number>();
  return (serial) => {
    let number = numbers.get(serial);
    if (number === undefined) numbers.set(serial, (number = periodNumber(serial, period)));
    return number;
  };
}

/** Serial of the first day of a period given by its number. */
export function firstDayOfPeriod(number: number, period: CalendarPeriod): number {
  return period === 'week' ? number * daysPerWeek + firstMonday : firstDayOfMonth(number * monthsIn[period]);
}

/** Mean length of a period in days. */
export function daysIn(period: CalendarPeriod): number {
  return period === 'week' ? daysPerWeek : daysPerMonth * monthsIn[period];
}
