import fc from 'fast-check';
import type { CalendarPeriod } from '../../../src/core/calendar/calendar-period';
import { calendarPeriodIds, daysIn, firstDayOfPeriod, periodNumber } from '../../../src/core/calendar/calendar-period';
import { isoDate } from '../../../src/core/calendar/iso-date';
import { serialDay } from '../../../src/core/calendar/serial-day';

const day = (iso: string): number => {
  const [year, month, dayOfMonth] = iso.split('-').map(Number);
  return serialDay({ year, month, day: dayOfMonth })!;
};
const beginning = (iso: string, period: CalendarPeriod) =>
  isoDate(firstDayOfPeriod(periodNumber(day(iso), period), period));

test.each([
  ['2024-05-16', 'week', '2024-05-13'],
  ['2024-05-13', 'week', '2024-05-13'],
  ['2024-05-12', 'week', '2024-05-06'],
  ['2024-05-16', 'month', '2024-05-01'],
  ['2024-05-16', 'quarter', '2024-04-01'],
  ['2024-12-31', 'quarter', '2024-10-01'],
  ['2024-02-29', 'year', '2024-01-01'],
] as const)('%s lies in the %s that begins on %s', (iso, period, begins) => {
  expect(beginning(iso, period)).toBe(begins);
});

test('periods hold every day once and follow each other', () => {
  fc.assert(
    fc.property(fc.integer({ min: 61, max: 2_900_000 }), fc.constantFrom(...calendarPeriodIds), (serial, period) => {
      const number = periodNumber(serial, period);
      const begins = firstDayOfPeriod(number, period);
      const next = firstDayOfPeriod(number + 1, period);
      expect(begins <= serial && serial < next).toBe(true);
      expect(periodNumber(next, period)).toBe(number + 1);
      expect(Math.abs(next - begins - daysIn(period))).toBeLessThan(2.5);
    }),
  );
});

test('a week begins on the Monday that the calendar of the machine knows', () => {
  fc.assert(
    fc.property(fc.integer({ min: 25_569, max: 80_000 }), (serial) => {
      const begins = firstDayOfPeriod(periodNumber(serial, 'week'), 'week');
      expect(new Date((begins - 25_569) * 86_400_000).getUTCDay()).toBe(1);
    }),
  );
});
