import { ProblemError } from '../problem';
import type { Work } from '../work';
import { sortByDay } from './sort-by-day';
import type { Transactions } from './transactions';

/** The usable rows of a log ordered by customer, each customer's by day. */
export interface GroupedTransactions {
  readonly customerCount: number;
  /** customerCount + 1 offsets: customer c has the rows starts[c] to starts[c + 1] − 1. */
  readonly starts: Int32Array;
  /** Whole serial days, rising within a customer. */
  readonly days: Int32Array;
  readonly amounts: Float64Array;
  /** Rows later than the as-of date, left out. */
  readonly afterAsOf: number;
  /** Rows without customer, day or amount, left out. */
  readonly incomplete: number;
}

const rowsPerStep = 65_536;

/**
 * Orders a log by customer and day: a counting sort over the codes (two passes, whatever order the rows come in), then
 * a sort of each customer's few rows. Time grows with rows + customers; memory is 12 bytes a row and 4 a customer.
 *
 * @param asOf serial day; rows of later days are left out and counted; null keeps all
 * Throws `heights-differ` where the columns are not equally long.
 */
export function* groupByCustomer(log: Transactions, asOf: number | null): Work<GroupedTransactions> {
  const { customers, days, amounts, customerCount } = log;
  const rows = customers.length;
  requireHeight('date', days.length, rows);
  requireHeight('amount', amounts.length, rows);
  const end = asOf === null ? Infinity : Math.floor(asOf) + 1;
  const total = rows * 2 + customerCount;

  // starts[c + 2] counts first, so that after the prefix sum starts[c + 1] can serve as the cursor of customer c.
  const starts = new Int32Array(customerCount + 2);
  let afterAsOf = 0;
  let incomplete = 0;
  for (let from = 0; from < rows; from += rowsPerStep) {
    const to = Math.min(from + rowsPerStep, rows);
    for (let row = from; row < to; row++) {
      const code = customers[row];
      const day = days[row];
      const amount = amounts[row];
      if (code < 0 || day !== day || amount !== amount) incomplete++;
      else if (day >= end) afterAsOf++;
      else starts[code + 2]++;
    }
    yield { done: to, total };
  }
  for (let i = 2; i < starts.length; i++) starts[i] += starts[i - 1];

  const kept = rows - afterAsOf - incomplete;
  const groupedDays = new Int32Array(kept);
  const groupedAmounts = new Float64Array(kept);
  for (let from = 0; from < rows; from += rowsPerStep) {
    const to = Math.min(from + rowsPerStep, rows);
    for (let row = from; row < to; row++) {
      const code = customers[row];
      const day = days[row];
      const amount = amounts[row];
      if (code < 0 || amount !== amount || !(day < end)) continue;
      const place = starts[code + 1]++;
      groupedDays[place] = Math.floor(day);
      groupedAmounts[place] = amount;
    }
    yield { done: rows + to, total };
  }

  for (let from = 0; from < customerCount; from += rowsPerStep) {
    const to = Math.min(from + rowsPerStep, customerCount);
    for (let code = from; code < to; code++) sortByDay(groupedDays, groupedAmounts, starts[code], starts[code + 1]);
    yield { done: rows * 2 + to, total };
  }
  return {
    customerCount,
    starts: starts.subarray(0, customerCount + 1),
    days: groupedDays,
    amounts: groupedAmounts,
    afterAsOf,
    incomplete,
  };
}

function requireHeight(argument: string, height: number, rows: number): void {
  if (height === rows) return;
  throw new ProblemError({ code: 'heights-differ', argument, expected: [height, 'customer', rows] });
}
