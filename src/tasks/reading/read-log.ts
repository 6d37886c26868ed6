import { groupByCustomer } from '../../core/transactions/group-by-customer';
import { internCustomers } from '../../core/transactions/intern-customers';
import { summariseCustomers } from '../../core/transactions/summarise-customers';
import type { NumberColumn } from '../../core/columns';
import type { CustomerFacts } from '../../core/lifecycle/facts';
import type { Problem } from '../../core/problem';
import { ProblemError } from '../../core/problem';
import type { Work } from '../../core/work';
import type { CellColumn } from '../../excel/list/read-list-columns';
import { readCell } from '../../excel/worksheet-functions/cell';
import { readLabel } from '../../excel/worksheet-functions/read-label';
import { readNumber } from '../../excel/worksheet-functions/read-value';
import { carriedHistory } from './carried-history';
import { cellDay } from './cell-day';
import type { Customers } from './customers';
import { LeftOutRows } from './left-out';

/** A transaction log's cells; columns of equal height. */
export interface LogCells {
  readonly customer: CellColumn;
  readonly date: CellColumn;
  readonly amount: CellColumn | null;
  /** Rows to use: [first, past the last]. */
  readonly first: number;
  readonly end: number;
  /** 0 for rows to pass over, by row of the columns; null uses all. */
  readonly visible: Uint8Array | null;
  /** Days to add to numbers that are dates. */
  readonly dayShift: number;
}

export type LogColumn = 'customer' | 'date' | 'amount';

const rowsPerStep = 2_000;

/** Log → customers. `asOf` null takes the latest date of the log. Throws where nothing is left or lies before the as-of date. */
export function* readLog(
  cells: LogCells,
  asOf: number | null,
  addressOf: (column: LogColumn, row: number) => string,
): Work<Customers> {
  const rows = cells.end - cells.first;
  const labels = new Array<string | number | null>(rows).fill(null);
  const days = new Float64Array(rows).fill(NaN);
  const amounts = new Float64Array(rows).fill(NaN);
  const leftOut = new LeftOutRows();
  let latest = -Infinity;
  for (let row = 0; row < rows; row++) {
    if (row % rowsPerStep === 0) yield { done: row, total: rows };
    if (cells.visible?.[cells.first + row] === 0) continue;
    const read = readRow(cells, cells.first + row);
    if (read === 'blank') continue;
    if ('problem' in read) leftOut.add(read.problem, () => addressOf(read.column, cells.first + row));
    else {
      labels[row] = read.customer;
      days[row] = read.day;
      amounts[row] = read.amount;
      if (read.day > latest) latest = read.day;
    }
  }
  if (latest === -Infinity) throw new ProblemError({ code: 'nothing-to-do' });
  const day = asOf ?? latest;
  for (let row = 0; row < rows; row++) {
    if (row % rowsPerStep === 0) yield { done: row, total: rows };
    if (!(days[row] > day)) continue;
    leftOut.add({ code: 'after-as-of', argument: 'date' }, () => addressOf('date', cells.first + row));
    labels[row] = null;
    days[row] = NaN;
  }
  const interned = yield* internCustomers(labels);
  if (interned.ids.length === 0) throw new ProblemError({ code: 'as-of-before-all', received: day });
  const transactions = { customers: interned.codes, days, amounts, customerCount: interned.ids.length };
  const grouped = yield* groupByCustomer(transactions, day);
  const summary = yield* summariseCustomers(grouped);

  const count = interned.ids.length;
  const facts: CustomerFacts = {
    rows: count,
    firstOrder: column(summary.first),
    lastOrder: column(summary.last),
    // A customer without a purchase is a row without facts, not a prospect: the log does not say it is one.
    orders: column(summary.orders.map((orders) => (orders === 0 ? NaN : orders))),
    asOf: day,
  };
  const history = cells.amount ? yield* carriedHistory(grouped, facts, day) : undefined;
  const faults = returnsOnly(summary.orders);
  for (const customer of faults.keys()) {
    const problem = faults.get(customer)!;
    leftOut.add(problem, () => addressOf('amount', cells.first + interned.codes.indexOf(customer)));
  }
  return {
    facts: { ...facts, history },
    ids: interned.ids,
    revenue: summary.revenue,
    averageOrder: summary.averageOrder,
    averageRepeatOrder: summary.averageRepeatOrder,
    hasAmounts: cells.amount !== null,
    amountRole: 'amount',
    standsIn: false,
    dayShift: cells.dayShift,
    asOf: day,
    usable: Int32Array.from(Array.from({ length: count }, (_, row) => row).filter((row) => !faults.has(row))),
    faults,
    leftOut: leftOut.list(),
    keyCells: null,
  };
}

type ReadRow =
  | 'blank'
  | { readonly customer: string | number; readonly day: number; readonly amount: number }
  | { readonly problem: Problem; readonly column: LogColumn };

function readRow({ customer, date, amount, dayShift }: LogCells, row: number): ReadRow {
  const label = readLabel(readCell(customer[row]));
  const day = cellDay(date[row], dayShift);
  const money = amount ? readNumber(readCell(amount[row])) : 0;
  if (label === null && Number.isNaN(day) && (!amount || Number.isNaN(money))) return 'blank';
  if (label === null) return missing('customer');
  if (typeof label === 'object') return { problem: { ...label.problem, argument: 'customer' }, column: 'customer' };
  if (typeof day === 'object') return { problem: { ...day, argument: 'date' }, column: 'date' };
  if (Number.isNaN(day)) return missing('date');
  if (typeof money === 'object') return { problem: { ...money, argument: 'amount' }, column: 'amount' };
  return Number.isNaN(money) ? missing('amount') : { customer: label, day, amount: money };
}

function missing(column: LogColumn): ReadRow {
  return { problem: { code: 'missing', argument: column }, column };
}

/** Customers all of whose rows are returns. */
function returnsOnly(orders: Float64Array): Map<number, Problem> {
  const found = new Map<number, Problem>();
  orders.forEach((count, row) => {
    if (!(count > 0)) found.set(row, { code: 'below', argument: 'amount', expected: [0] });
  });
  return found;
}

function column(values: Float64Array): NumberColumn {
  return { values, problems: new Map() };
}
