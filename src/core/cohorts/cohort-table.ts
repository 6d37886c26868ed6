import type { CalendarPeriod } from '../calendar/calendar-period';
import { periodLookup } from '../calendar/calendar-period';
import { ProblemError } from '../problem';
import type { GroupedTransactions } from '../transactions/group-by-customer';
import type { Work } from '../work';
import type { CohortMeasure } from './cohort-measures';

/** The customers whose first order lies in one period. */
export interface Cohort {
  /** Number of that period. */
  readonly period: number;
  readonly customers: number;
  /** The measure in each period since, from the first to the last of the log. */
  readonly cells: readonly number[];
}

const customersPerStep = 16_384;

/** What a sheet takes at once: one date in the year 9999 must not ask for a triangle of millions of cells. */
const mostCells = 1_048_576;

/**
 * The retention triangle of a log: cohorts that have customers, oldest first. A negative amount is a return: it lowers
 * revenue and is no order; what is dated before the customer’s first order belongs to no cohort. Throws `too-large`
 * where the triangle has more cells than a sheet takes.
 */
export function* cohortTable(
  { customerCount, starts, days, amounts }: GroupedTransactions,
  period: CalendarPeriod,
  measure: CohortMeasure,
): Work<readonly Cohort[]> {
  const periodOf = periodLookup(period);
  let newest = -Infinity;
  for (const day of days) newest = Math.max(newest, periodOf(day));

  const cohorts = new Map<number, { customers: number; cells: Float64Array }>();
  const isMoney = measure === 'revenue' || measure === 'value';
  let allCells = 0;
  const cohortOf = (number: number) => {
    const known = cohorts.get(number);
    if (known) return known;
    const width = newest - number + 1;
    allCells += width;
    if (allCells > mostCells) {
      throw new ProblemError({ code: 'too-large', argument: 'date', received: allCells, expected: [mostCells] });
    }
    const cohort = { customers: 0, cells: new Float64Array(width) };
    cohorts.set(number, cohort);
    return cohort;
  };

  for (let customer = 0; customer < customerCount; customer++) {
    const end = starts[customer + 1];
    let row = starts[customer];
    let firstOrder = NaN;
    for (let at = row; at < end && Number.isNaN(firstOrder); at++) if (amounts[at] >= 0) firstOrder = days[at];
    while (row < end && !(days[row] >= firstOrder)) row++;
    if (row === end) continue;
    const first = periodOf(firstOrder);
    const cohort = cohortOf(first);
    cohort.customers++;
    let lastOrder = NaN;
    let lastActive = NaN;
    for (; row < end; row++) {
      const here = periodOf(days[row]);
      if (isMoney) cohort.cells[here - first] += amounts[row];
      if (isMoney || !(amounts[row] >= 0) || days[row] === lastOrder) continue;
      if (measure === 'orders' || here !== lastActive) cohort.cells[here - first]++;
      lastOrder = days[row];
      lastActive = here;
    }
    if (customer % customersPerStep === 0) yield { done: customer, total: customerCount };
  }
  return [...cohorts]
    .sort(([a], [b]) => a - b)
    .map(([number, { customers, cells }]) => ({ period: number, customers, cells: shown(cells, customers, measure) }));
}

function shown(cells: Float64Array, customers: number, measure: CohortMeasure): readonly number[] {
  if (measure === 'retention') return Array.from(cells, (active) => active / customers);
  if (measure !== 'value') return [...cells];
  let sum = 0;
  return Array.from(cells, (revenue) => (sum += revenue) / customers);
}
