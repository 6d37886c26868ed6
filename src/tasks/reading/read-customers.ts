import type { NumberColumn } from '../../core/columns';
import { checkRow } from '../../core/lifecycle/check-row';
import type { CustomerFacts } from '../../core/lifecycle/facts';
import type { Problem } from '../../core/problem';
import { ProblemError } from '../../core/problem';
import type { Work } from '../../core/work';
import type { CellColumn } from '../../excel/list/read-list-columns';
import type { Cell } from '../../excel/range/read-values';
import { readCell } from '../../excel/worksheet-functions/cell';
import { readLabel } from '../../excel/worksheet-functions/read-label';
import { readCount, readNumber } from '../../excel/worksheet-functions/read-value';
import type { Reading } from '../../excel/worksheet-functions/read-value';
import { cellDay } from './cell-day';
import type { Customers } from './customers';
import { LeftOutRows } from './left-out';

export type CustomerColumn =
  'customer' | 'first_order' | 'last_order' | 'orders' | 'revenue' | 'average_order' | 'average_repeat_order';

/** A customer list's cells by role, columns of equal height; rows to use: [first, past the last]. */
export interface ListRoles {
  readonly columns: ReadonlyMap<CustomerColumn, CellColumn>;
  readonly rows: number;
  readonly first: number;
  readonly end: number;
  /** 0 for rows to pass over, by row of the columns; null uses all. */
  readonly visible: Uint8Array | null;
  /** Days to add to numbers that are dates. */
  readonly dayShift: number;
}

const amountRoles: readonly CustomerColumn[] = ['revenue', 'average_order', 'average_repeat_order'];
const rowsPerStep = 2_000;

type Reader = (cell: Cell, dayShift: number) => Reading;

const number: Reader = (cell) => readNumber(readCell(cell));

const readers: Readonly<Record<Exclude<CustomerColumn, 'customer'>, Reader>> = {
  first_order: cellDay,
  last_order: cellDay,
  orders: (cell) => readCount(readCell(cell)),
  revenue: number,
  average_order: number,
  average_repeat_order: number,
};

/** Customer list → customers, row for row. `asOf` null takes the latest last order. */
export function* readCustomers(
  list: ListRoles,
  asOf: number | null,
  addressOf: (column: CustomerColumn, row: number) => string,
): Work<Customers> {
  const first = yield* numbers(list, 'first_order');
  const last = yield* numbers(list, 'last_order');
  const orders = yield* numbers(list, 'orders');
  const revenue = yield* numbers(list, 'revenue');
  const averageOrder = yield* numbers(list, 'average_order');
  const averageRepeat = yield* numbers(list, 'average_repeat_order');
  const day = asOf ?? latestOf(last.values);
  if (day === null) throw new ProblemError({ code: 'nothing-to-do' });

  const facts: CustomerFacts = { rows: list.rows, firstOrder: first, lastOrder: last, orders, asOf: day };
  const leftOut = new LeftOutRows();
  const faults = new Map<number, Problem>();
  const usable: number[] = [];
  for (let row = list.first; row < list.end; row++) {
    if (row % rowsPerStep === 0) yield { done: row, total: list.rows };
    if (list.visible?.[row] === 0) continue;
    const check = checkRow(facts, row);
    if (check === 'ready') usable.push(row);
    else if (check !== 'blank') {
      faults.set(row, check);
      leftOut.add(check, () => addressOf((check.argument ?? 'orders') as CustomerColumn, row));
    }
  }
  return {
    facts,
    ids: yield* labels(list),
    ...amounts(orders.values, revenue.values, averageOrder.values, averageRepeat.values),
    hasAmounts: amountRoles.some((role) => list.columns.has(role)),
    amountRole: 'average_repeat_order',
    standsIn: !list.columns.has('average_repeat_order') && amountRoles.some((role) => list.columns.has(role)),
    dayShift: list.dayShift,
    asOf: day,
    usable: Int32Array.from(usable),
    faults,
    leftOut: leftOut.list(),
    keyCells: list.columns.get('customer') ?? list.columns.get('last_order') ?? null,
  };
}

function* numbers(
  { columns, rows, first, end, visible, dayShift }: ListRoles,
  role: Exclude<CustomerColumn, 'customer'>,
): Work<NumberColumn> {
  const values = new Float64Array(rows).fill(NaN);
  const problems = new Map<number, Problem>();
  const cells = columns.get(role);
  if (cells) {
    const read = readers[role];
    for (let row = first; row < end; row++) {
      if (row % rowsPerStep === 0) yield { done: row, total: rows };
      if (visible?.[row] === 0) continue;
      const value = read(cells[row], dayShift);
      if (typeof value === 'number') values[row] = value;
      else problems.set(row, { ...value, argument: role, row: row + 1 });
    }
  }
  return { values, problems };
}

function* labels({ columns, rows }: ListRoles): Work<(string | number | null)[]> {
  const ids = new Array<string | number | null>(rows).fill(null);
  const cells = columns.get('customer');
  if (!cells) return ids;
  for (let row = 0; row < rows; row++) {
    if (row % rowsPerStep === 0) yield { done: row, total: rows };
    const label = readLabel(readCell(cells[row]));
    if (typeof label !== 'object') ids[row] = label;
  }
  return ids;
}

/** What a list does not say of its customers' amounts follows from what it says, as far as it can. */
function amounts(orders: Float64Array, revenue: Float64Array, averageOrder: Float64Array, averageRepeat: Float64Array) {
  const known = (...values: number[]): number => values.find((value) => !Number.isNaN(value)) ?? NaN;
  const average = averageOrder.map((value, row) => known(value, revenue[row] / orders[row], averageRepeat[row]));
  return {
    revenue: revenue.map((value, row) => known(value, average[row] * orders[row])),
    averageOrder: average,
    // The mean of all orders stands in for that of the repeat orders where only it is known.
    averageRepeatOrder: averageRepeat.map((value, row) => (orders[row] > 1 ? known(value, average[row]) : NaN)),
  };
}

function latestOf(days: Float64Array): number | null {
  let latest = -Infinity;
  for (const day of days) if (day > latest) latest = day;
  return latest === -Infinity ? null : latest;
}
