import type { NumberMatrix } from '../../core/columns';
import { defaultRules } from '../../core/lifecycle/default-rules';
import type { CustomerFacts } from '../../core/lifecycle/facts';
import { periodSpan } from '../../core/lifecycle/period-span';
import { segmentGap } from '../../core/lifecycle/segment-gap';
import { readTrend } from '../../core/lifecycle/trend';
import type { Trend } from '../../core/lifecycle/trend';
import type { GroupedTransactions } from '../../core/transactions/group-by-customer';
import { historyByPeriod } from '../../core/transactions/history-by-period';
import type { Period } from '../../core/transactions/history-by-period';
import type { Work } from '../../core/work';

/** Periods to choose from, shortest first: month, quarter, half-year. */
const periods: readonly { readonly period: Period; readonly days: number }[] = [
  { period: 'month', days: 30.4 },
  { period: { days: 91 }, days: 91 },
  { period: { days: 182 }, days: 182 },
];

/** A period of three usual gaps sees an order of 95 % of the customers who still buy at that pace (Poisson: 1 − e⁻³). */
const gapsPerPeriod = 3;
/** Periods a trend needs (domain: dense), and the most to look back on. */
const fewest = 6;
const most = 8;
const { settings } = defaultRules('relationship', { segmentGap: null });
const rowsPerStep = 8_192;

/**
 * A log's volume per customer and period, where it can carry a trend.
 *
 * Counts of a short period are noise: an ordinary buyer's best two of 24 months lie so far above his last two that nearly
 * every one looks like a partial defector. So the period is the shortest of three usual gaps or more, as far as the log is long
 * enough for six of them; not more than eight are compared, for the best of many is high by chance alone; and a customer
 * whose own periods are not dense (five of the last six with volume) has no history, as a list without one would have none.
 */
export function* carriedHistory(grouped: GroupedTransactions, facts: CustomerFacts, asOf: number): Work<NumberMatrix> {
  const { days: gap } = segmentGap(facts, (row) => facts.orders.values[row] >= 2, settings);
  const period = periodFor(gap, logDays(facts, asOf));
  const { periods: columns, volume } = yield* historyByPeriod(grouped, { asOf, period, most });
  const trend: Trend = { g: 0, tau: 0, level: 1, dense: 0 };
  for (let row = 0; row < facts.rows; row++) {
    if (row % rowsPerStep === 0) yield { done: row, total: facts.rows };
    const from = row * columns;
    readTrend(volume, ...periodSpan(volume, from, from + columns, true), trend);
    if (trend.dense === 0) volume.fill(NaN, from, from + columns);
  }
  return { rows: facts.rows, columns, values: volume, problems: new Map() };
}

function periodFor(gap: number, days: number): Period {
  const long = periods.filter((each) => each.days * (fewest + (each.period === 'month' ? 1 : 0)) <= days);
  const { period } = long.find((each) => each.days >= gapsPerPeriod * gap) ?? long.at(-1) ?? periods[0];
  return period;
}

function logDays({ firstOrder }: CustomerFacts, asOf: number): number {
  let first = asOf;
  for (const day of firstOrder.values) if (day < first) first = day;
  return asOf - first + 1;
}
