import fc from 'fast-check';
import { isoDate } from '../../../src/core/calendar/iso-date';
import { addMonths, firstDayOfMonth, lastDayOfMonth, monthNumber } from '../../../src/core/calendar/month';
import { lastSerialDay, serialDay } from '../../../src/core/calendar/serial-day';

const day = (iso: string): number => {
  const [year, month, dayOfMonth] = iso.split('-').map(Number);
  return serialDay({ year, month, day: dayOfMonth })!;
};

describe('months', () => {
  it('hold every day once: first ≤ day ≤ last', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: lastSerialDay }), (serial) => {
        const month = monthNumber(serial);
        return firstDayOfMonth(month) <= serial && serial <= lastDayOfMonth(month);
      }),
    );
  });

  it('follow each other without a gap', () => {
    expect(lastDayOfMonth(monthNumber(day('2024-02-10')))).toBe(day('2024-02-29'));
    expect(firstDayOfMonth(monthNumber(day('2023-12-10')) + 1)).toBe(day('2024-01-01'));
    expect(lastDayOfMonth(monthNumber(lastSerialDay))).toBe(lastSerialDay);
  });

  it.each([
    ['2024-01-31', 1, '2024-02-29'],
    ['2023-01-31', 1, '2023-02-28'],
    ['2024-03-31', -1, '2024-02-29'],
    ['2024-11-15', 3, '2025-02-15'],
    ['2024-05-05', 0, '2024-05-05'],
  ])('%s and %i months is %s', (from, months, to) => {
    expect(isoDate(addMonths(day(from), months))).toBe(to);
  });

  it('end with 9999', () => {
    expect(() => addMonths(lastSerialDay, 1)).toThrow('date-out-of-range');
  });
});

describe('the ISO date', () => {
  it.each([
    [60, '1900-02-29'],
    [35_431, '1997-01-01'],
    [35_703, '1997-09-30'],
  ])('of serial %i is %s', (serial, iso) => {
    expect(isoDate(serial)).toBe(iso);
  });
});
