import fc from 'fast-check';
import { calendarPeriodIds, periodNumber } from '../../../src/core/calendar/calendar-period';
import type { CalendarPeriod } from '../../../src/core/calendar/calendar-period';
import type { CohortMeasure } from '../../../src/core/cohorts/cohort-measures';
import { cohortTable } from '../../../src/core/cohorts/cohort-table';
import type { Problem } from '../../../src/core/problem';
import { finish } from '../../../src/core/work';
import type { Line } from './log-for-tests';
import { grouped, logs } from './log-for-tests';

const periods = fc.constantFrom(...calendarPeriodIds);
const triangle = (lines: readonly Line[], period: CalendarPeriod, measure: CohortMeasure) =>
  finish(cohortTable(grouped(lines), period, measure));

/** The period of a customer's first purchase; null for one who never bought. */
function firstOf(lines: readonly Line[], customer: number): number | null {
  const days = lines.filter(([id, , amount]) => id === customer && amount >= 0).map(([, day]) => day);
  return days.length > 0 ? Math.min(...days) : null;
}

/** Each cell by going through the whole log once more. */
function plainly(lines: readonly Line[], period: CalendarPeriod, measure: CohortMeasure): unknown {
  const of = (day: number) => periodNumber(day, period);
  const newest = Math.max(...lines.map(([, day]) => of(day)));
  const ids = [...new Set(lines.map(([id]) => id))].filter((id) => firstOf(lines, id) !== null);
  const numbers = [...new Set(ids.map((id) => of(firstOf(lines, id)!)))].sort((a, b) => a - b);
  return numbers.map((number) => {
    const members = ids.filter((id) => of(firstOf(lines, id)!) === number);
    const own = lines.filter(([id, day]) => members.includes(id) && day >= firstOf(lines, id)!);
    const cell = (at: number) => {
      const here = own.filter(([, day]) => of(day) === at);
      const orders = here.filter(([, , amount]) => amount >= 0);
      if (measure === 'orders') return new Set(orders.map(([id, day]) => `${id} ${day}`)).size;
      if (measure === 'revenue') return here.reduce((sum, [, , amount]) => sum + amount, 0);
      const active = new Set(orders.map(([id]) => id)).size;
      return measure === 'customers' ? active : active / members.length;
    };
    const cells = Array.from({ length: newest - number + 1 }, (_, since) => cell(number + since));
    return { period: number, customers: members.length, cells };
  });
}

test.each(['customers', 'retention', 'orders', 'revenue'] as const)(
  'the triangle of %s is the one counted cell by cell',
  (measure) => {
    fc.assert(
      fc.property(logs, periods, (lines, period) =>
        expect(triangle(lines, period, measure)).toEqual(plainly(lines, period, measure)),
      ),
    );
  },
);

test('the order of rows and other names for the customers change nothing', () => {
  fc.assert(
    fc.property(logs, periods, fc.constantFrom('customers', 'orders', 'revenue'), (lines, period, measure) => {
      const other = [...lines].reverse().map(([id, day, amount]): Line => [7 - id, day, amount]);
      expect(triangle(other, period, measure)).toEqual(triangle(lines, period, measure));
    }),
  );
});

test('everyone is there in period 0, and no period holds more than the cohort', () => {
  fc.assert(
    fc.property(logs, periods, (lines, period) => {
      for (const { customers, cells } of triangle(lines, period, 'customers')) {
        expect(cells[0]).toBe(customers);
        expect(Math.max(...cells)).toBeLessThanOrEqual(customers);
      }
    }),
  );
});

test('the last cumulated value times the customers is the revenue since the first orders, to the cent', () => {
  fc.assert(
    fc.property(logs, periods, (lines, period) => {
      const kept = lines.filter(([id, day]) => day >= (firstOf(lines, id) ?? Infinity));
      const revenue = kept.reduce((sum, [, , amount]) => sum + amount, 0);
      const values = triangle(lines, period, 'value');
      const sum = values.reduce((total, { customers, cells }) => total + customers * cells.at(-1)!, 0);
      expect(sum).toBeCloseWithin(revenue, { absolute: 0.005, because: 'a table adds up to the cent' });
    }),
  );
});

test('dates millennia apart ask for more cells than a sheet takes', () => {
  const lines = Array.from({ length: 8 }, (_, i): Line => [i, 45_000 + 7 * i, 1]);
  let problem: Problem | null = null;
  try {
    triangle([...lines, [0, 2_900_000, 1]], 'week', 'customers');
  } catch (thrown) {
    problem = (thrown as { problem: Problem }).problem;
  }
  expect(problem).toMatchObject({ code: 'too-large', argument: 'date' });
});
