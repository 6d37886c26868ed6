import fc from 'fast-check';
import { calendarPeriodIds, periodNumber } from '../../../src/core/calendar/calendar-period';
import type { CalendarPeriod } from '../../../src/core/calendar/calendar-period';
import { baseBridge } from '../../../src/core/cohorts/base-bridge';
import { finish } from '../../../src/core/work';
import type { Line } from './log-for-tests';
import { grouped, logs } from './log-for-tests';

const periods = fc.constantFrom(...calendarPeriodIds);
const bridge = (lines: readonly Line[], period: CalendarPeriod) => finish(baseBridge(grouped(lines), period));

/** Who ordered in a period, as a set. */
function base(lines: readonly Line[], period: CalendarPeriod, at: number): ReadonlySet<number> {
  return new Set(lines.filter(([, day, m]) => m >= 0 && periodNumber(day, period) === at).map(([id]) => id));
}

test('each figure is that of the sets of customers who ordered', () => {
  fc.assert(
    fc.property(logs, periods, (lines, period) => {
      const steps = bridge(lines, period);
      const seen = new Set<number>();
      for (const { period: at, ...step } of steps) {
        const [before, now] = [base(lines, period, at - 1), base(lines, period, at)];
        const arrived = [...now].filter((id) => !before.has(id));
        expect(step).toEqual({
          opening: before.size,
          fresh: arrived.filter((id) => !seen.has(id)).length,
          reactivated: arrived.filter((id) => seen.has(id)).length,
          lost: [...before].filter((id) => !now.has(id)).length,
          closing: now.size,
        });
        for (const id of now) seen.add(id);
      }
    }),
  );
});

test('opening + new + reactivated − lost = closing, and closes where the next opens', () => {
  fc.assert(
    fc.property(logs, periods, (lines, period) => {
      const steps = bridge(lines, period);
      steps.forEach(({ opening, fresh, reactivated, lost, closing }, at) => {
        expect(opening + fresh + reactivated - lost).toBe(closing);
        expect(opening).toBe(at === 0 ? 0 : steps[at - 1].closing);
      });
    }),
  );
});

test('every customer who ever ordered is new exactly once', () => {
  fc.assert(
    fc.property(logs, periods, (lines, period) => {
      const buyers = new Set(lines.filter(([, , amount]) => amount >= 0).map(([id]) => id));
      expect(bridge(lines, period).reduce((sum, { fresh }) => sum + fresh, 0)).toBe(buyers.size);
    }),
  );
});

test('the order of rows and other names for the customers change nothing', () => {
  fc.assert(
    fc.property(logs, periods, (lines, period) => {
      const other = [...lines].reverse().map(([id, day, amount]): Line => [7 - id, day, amount]);
      expect(bridge(other, period)).toEqual(bridge(lines, period));
    }),
  );
});
