import { firstDayOfMonth, monthNumber } from '../calendar/month';
import type { Work } from '../work';
import type { GroupedTransactions } from './group-by-customer';

/** Equal periods: calendar months, or so many days each, counted back from the as-of date. */
export type Period = 'month' | { readonly days: number };

export interface History {
  /** Number of periods: the width of `volume`. */
  readonly periods: number;
  /** Serial day each period begins with, oldest first, and last the day after the newest period: periods + 1 days. */
  readonly begins: Int32Array;
  /**
   * Amounts per customer (row) and period (column), row after row, oldest first: NaN before the period of the
   * customer's first order, 0 without a transaction, returns subtracted.
   */
  readonly volume: Float64Array;
}

export interface HistoryChoices {
  /** Serial day the analysis looks from: the newest period ends on it or before it. */
  readonly asOf: number;
  readonly period: Period;
  /** At most so many periods, the newest ones; all back to the oldest transaction when left out. */
  readonly most?: number;
}

const customersPerStep = 16_384;

/**
 * Transaction volume TV(t) of every customer in equal, complete periods before the as-of date. A calendar month is
 * complete when its last day is not after the as-of date; periods of n days end on the as-of date itself. The period of
 * the first order is included, because its volume is real.
 */
export function* historyByPeriod(grouped: GroupedTransactions, choices: HistoryChoices): Work<History> {
  const { customerCount, starts, days, amounts } = grouped;
  const begins = beginsOf(grouped, choices);
  const periods = begins.length - 1;
  const periodOf = periods === 0 ? new Int32Array(0) : periodByDay(begins);
  const volume = new Float64Array(customerCount * periods).fill(NaN);
  const oldest = begins[0];
  const end = begins[periods];

  for (let from = 0; from < customerCount; from += customersPerStep) {
    const to = Math.min(from + customersPerStep, customerCount);
    for (let customer = from; customer < to; customer++) {
      const firstDay = firstOrder(grouped, customer);
      if (!(firstDay < end)) continue;
      const offset = customer * periods;
      volume.fill(0, offset + (firstDay < oldest ? 0 : periodOf[firstDay - oldest]), offset + periods);
      for (let row = starts[customer]; row < starts[customer + 1]; row++) {
        const day = days[row];
        // A return dated before the first order belongs to no period of this relationship.
        if (day >= oldest && day >= firstDay && day < end) volume[offset + periodOf[day - oldest]] += amounts[row];
      }
    }
    yield { done: to, total: customerCount };
  }
  return { periods, begins, volume };
}

function firstOrder({ starts, days, amounts }: GroupedTransactions, customer: number): number {
  for (let row = starts[customer]; row < starts[customer + 1]; row++) if (amounts[row] >= 0) return days[row];
  return NaN;
}

function beginsOf(grouped: GroupedTransactions, { asOf, period, most = Infinity }: HistoryChoices): Int32Array {
  const dayAfter = Math.floor(asOf) + 1;
  let oldest = dayAfter;
  for (const day of grouped.days) if (day < oldest) oldest = day;
  if (period === 'month') {
    const newest = monthNumber(dayAfter);
    const periods = Math.min(most, newest - monthNumber(oldest));
    return Int32Array.from({ length: periods + 1 }, (_, i) => firstDayOfMonth(newest - periods + i));
  }
  const periods = Math.min(most, Math.ceil((dayAfter - oldest) / period.days));
  return Int32Array.from({ length: periods + 1 }, (_, i) => dayAfter - (periods - i) * period.days);
}

function periodByDay(begins: Int32Array): Int32Array {
  const oldest = begins[0];
  const found = new Int32Array(begins[begins.length - 1] - oldest);
  for (let i = 0; i + 1 < begins.length; i++) found.fill(i, begins[i] - oldest, begins[i + 1] - oldest);
  return found;
}
