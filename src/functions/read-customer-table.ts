import type { NumberColumn, NumberMatrix } from '../core/columns';
import type { CustomerFacts } from '../core/lifecycle/facts';
import type { MoverColumns } from '../core/lifecycle/movers';
import { moverIds } from '../core/lifecycle/movers';
import type { Problem } from '../core/problem';
import { ProblemError } from '../core/problem';
import type { ListCell } from './argument';
import { customerHeadings } from './customer-headings';
import type { Surroundings } from './spec';
import type { CellReading } from './table-cell-value';
import { cellCount, cellDay, cellFlag, cellNumber, isFaulty } from './table-cell-value';

export interface CustomerTable {
  readonly facts: CustomerFacts;
  /** Cells of a column that is no number (customer, previous stage, value tier), one per row; null where it is absent. */
  texts(fact: string): readonly ListCell[] | null;
  readonly value: NumberColumn | null;
  readonly notUsed: readonly string[];
  /** A row's problem as the range shows it: the heading row is row 1, and the column goes by its heading. */
  placed(problem: Problem, row: number, fact?: string): Problem;
}

type Reader = (cell: ListCell, identify: Surroundings['identify']) => CellReading;

const flag: Reader = (cell, identify) => cellFlag(cell, (text) => identify('rule-answer', text));

/** Facts of one column each: where they go, and how their cells are read. */
const facts: Readonly<Record<string, readonly [keyof CustomerFacts, Reader]>> = {
  first_order: ['firstOrder', cellDay],
  last_order: ['lastOrder', cellDay],
  orders: ['orders', cellCount],
  revenue: ['revenue', cellNumber],
  total_spend: ['totalSpend', cellNumber],
  lines: ['lines', cellCount],
  relevant_lines: ['relevantLines', cellCount],
  lines_before: ['linesBefore', cellCount],
  newest_line: ['newestLineSince', cellDay],
  new_line_volume: ['newLineVolume', cellNumber],
  open_balance: ['openBalance', cellNumber],
  contract_end: ['contractEnd', cellDay],
  first_contact: ['firstContact', cellDay],
  engagement: ['engagement', cellDay],
  enquiry: ['enquiry', cellDay],
  quote: ['quote', cellDay],
  open_quote: ['openQuote', flag],
  target: ['target', flag],
  rating: ['rating', cellNumber],
  expectation: ['expectation', cellNumber],
  complaints: ['complaints', cellCount],
  referrals: ['referrals', cellCount],
  nps: ['nps', cellNumber],
  churn_risk: ['churnRisk', cellNumber],
  alive: ['alive', cellNumber],
};

const argument = 'customers';

/**
 * A list of customers with its heading row, as facts. Rows of `facts` count from the first one below the headings; a
 * problem's row counts from the heading, as the range does. Throws `bad-table` where no column is headed Orders.
 */
export function readCustomerTable(
  table: readonly (readonly ListCell[])[],
  asOf: number,
  identify: Surroundings['identify'],
): CustomerTable {
  const [headCells, ...body] = table;
  const head = headCells.map((cell) => (isFaulty(cell) ? null : cell));
  const { columns, periods, notUsed } = customerHeadings(head, identify);
  const headingAt = (at: number | undefined) => (at === undefined ? undefined : String(head[at] ?? '').trim());
  const placed = (problem: Problem, row: number, fact = problem.argument ?? ''): Problem => ({
    ...problem,
    argument,
    row: row + 2,
    heading: problem.heading ?? headingAt(columns.get(fact)),
  });
  if (!columns.has('orders')) {
    throw new ProblemError({ code: 'bad-table', argument, expected: ['orders'], vocabulary: 'customer-fact' });
  }
  if (body.length === 0) throw new ProblemError({ code: 'nothing-to-do' });
  const rows = body.length;
  const columnOf = (fact: string, read: Reader): NumberColumn => {
    const values = new Float64Array(rows).fill(NaN);
    const problems = new Map<number, Problem>();
    const at = columns.get(fact);
    if (at !== undefined) {
      for (let row = 0; row < rows; row++) {
        const value = read(body[row][at], identify);
        if (typeof value === 'number') values[row] = value;
        else problems.set(row, placed(value, row, fact));
      }
    }
    return { values, problems };
  };
  const found: Record<string, NumberColumn | NumberMatrix | MoverColumns> = {};
  for (const [fact, [key, read]] of Object.entries(facts)) {
    if (columns.has(fact) || fact === 'first_order' || fact === 'last_order') found[key] = columnOf(fact, read);
  }
  found.movers = Object.fromEntries(
    moverIds.filter((id) => columns.has(id)).map((id) => [id, columnOf(id, cellNumber)]),
  ) as MoverColumns;
  for (const [fact, places] of periods) {
    found[fact] = matrixOf(body, places, (problem, row, at) => ({ ...placed(problem, row), heading: headingAt(at) }));
  }
  return {
    facts: { rows, asOf, ...found } as unknown as CustomerFacts,
    texts: (fact) => {
      const at = columns.get(fact);
      return at === undefined ? null : body.map((cells) => cells[at]);
    },
    value: columns.has('clv') ? columnOf('clv', cellNumber) : ((found.revenue as NumberColumn | undefined) ?? null),
    notUsed,
    placed,
  };
}

function matrixOf(
  body: readonly (readonly ListCell[])[],
  places: readonly number[],
  placed: (problem: Problem, row: number, at: number) => Problem,
): NumberMatrix {
  const values = new Float64Array(body.length * places.length).fill(NaN);
  const problems = new Map<number, Problem>();
  body.forEach((cells, row) =>
    places.forEach((place, at) => {
      const value = cellNumber(cells[place]);
      if (typeof value === 'number') values[row * places.length + at] = value;
      else if (!problems.has(row)) problems.set(row, placed(value, row, place));
    }),
  );
  return { rows: body.length, columns: places.length, values, problems };
}
