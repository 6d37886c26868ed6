import { calendarDate } from './serial-day';

/** A serial day as YYYY-MM-DD. Throws the problem `date-out-of-range` outside 1 to 2958465. */
export function isoDate(serial: number): string {
  const { year, month, day } = calendarDate(serial);
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
