import fc from 'fast-check';
import { calendarDate, daysInMonth, lastSerialDay, serialDay } from '../../../src/core/calendar/serial-day';

const millisecondsPerDay = 86_400_000;

describe('a serial day', () => {
  it.each([
    [1, { year: 1900, month: 1, day: 1 }],
    [59, { year: 1900, month: 2, day: 28 }],
    [60, { year: 1900, month: 2, day: 29 }],
    [61, { year: 1900, month: 3, day: 1 }],
    [25_569, { year: 1970, month: 1, day: 1 }],
    [36_526, { year: 2000, month: 1, day: 1 }],
    [45_356, { year: 2024, month: 3, day: 5 }],
    [2_958_465, { year: 9999, month: 12, day: 31 }],
  ])('%i is the date every sheet shows for it', (serial, date) => {
    expect(calendarDate(serial)).toEqual(date);
    expect(serialDay(date)).toBe(serial);
  });

  it('comes back from its date, for every day of 1900 to 9999', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: lastSerialDay }), (serial) => serialDay(calendarDate(serial)) === serial),
    );
  });

  it('agrees with the proleptic Gregorian calendar of the language from March 1900 on', () => {
    fc.assert(
      fc.property(fc.integer({ min: 61, max: lastSerialDay }), (serial) => {
        const peer = new Date((serial - 25_569) * millisecondsPerDay);
        expect(calendarDate(serial)).toEqual({
          year: peer.getUTCFullYear(),
          month: peer.getUTCMonth() + 1,
          day: peer.getUTCDate(),
        });
      }),
    );
  });

  it('drops the time of day', () => {
    expect(calendarDate(45_356.73)).toEqual({ year: 2024, month: 3, day: 5 });
  });

  it.each([0, -1, 0.5, 2_958_466, NaN, Infinity])('%p has no date', (serial) => {
    expect(() => calendarDate(serial)).toThrow(
      expect.objectContaining({ problem: expect.objectContaining({ code: 'date-out-of-range' }) }),
    );
  });

  it.each([
    { year: 2023, month: 2, day: 29 },
    { year: 2024, month: 4, day: 31 },
    { year: 2024, month: 13, day: 1 },
    { year: 2024, month: 0, day: 1 },
    { year: 2024, month: 1, day: 0 },
    { year: 1899, month: 12, day: 31 },
    { year: 10_000, month: 1, day: 1 },
    { year: 2024, month: 1, day: 1.5 },
  ])('%j is in no calendar of a sheet', (date) => {
    expect(serialDay(date)).toBeNull();
  });

  it('knows leap years by the 4, 100 and 400 rule', () => {
    expect([1900, 2000, 2023, 2024].map((year) => daysInMonth(year, 2))).toEqual([28, 29, 28, 29]);
  });
});
