import type { NumberColumn, NumberMatrix } from '../../../src/core/columns';
import type { CustomerFacts } from '../../../src/core/lifecycle/facts';

type Cell = number | null | undefined;

/** One customer as a test writes it; what is absent is not given. */
export interface Customer {
  readonly firstOrder?: Cell;
  readonly lastOrder?: Cell;
  readonly orders?: Cell;
  readonly asOf?: Cell;
  readonly history?: readonly Cell[];
  readonly profit?: readonly Cell[];
  readonly wallet?: readonly Cell[];
  readonly revenue?: Cell;
  readonly totalSpend?: Cell;
  readonly lines?: Cell;
  readonly relevantLines?: Cell;
  readonly linesBefore?: Cell;
  readonly newestLineSince?: Cell;
  readonly newLineVolume?: Cell;
  readonly openBalance?: Cell;
  readonly contractEnd?: Cell;
  readonly firstContact?: Cell;
  readonly engagement?: Cell;
  readonly enquiry?: Cell;
  readonly quote?: Cell;
  readonly openQuote?: Cell;
  readonly target?: Cell;
  readonly rating?: Cell;
  readonly expectation?: Cell;
  readonly complaints?: Cell;
  readonly referrals?: Cell;
  readonly nps?: Cell;
  readonly churnRisk?: Cell;
  readonly alive?: Cell;
}

const matrices = ['history', 'profit', 'wallet'] as const;

export const asOf = 45_000;

/** Columns from customers, as the edges of the product would make them. */
export function factsOf(customers: readonly Customer[], day: number = asOf): CustomerFacts {
  const keys = new Set(customers.flatMap((customer) => Object.keys(customer)));
  const columns: Record<string, NumberColumn | NumberMatrix> = {};
  for (const key of ['firstOrder', 'lastOrder', 'orders', ...keys]) {
    if ((matrices as readonly string[]).includes(key)) continue;
    columns[key] = column(customers.map((customer) => customer[key as 'orders']));
  }
  for (const key of matrices)
    if (customers.some((customer) => customer[key]))
      columns[key] = matrix(customers.map((customer) => customer[key] ?? []));
  return { rows: customers.length, asOf: day, ...columns } as unknown as CustomerFacts;
}

function column(cells: readonly Cell[]): NumberColumn {
  return { values: Float64Array.from(cells, (cell) => cell ?? NaN), problems: new Map() };
}

function matrix(rows: readonly (readonly Cell[])[]): NumberMatrix {
  const columns = Math.max(0, ...rows.map((row) => row.length));
  const values = new Float64Array(rows.length * columns).fill(NaN);
  rows.forEach((row, i) => row.forEach((cell, j) => (values[i * columns + j] = cell ?? NaN)));
  return { rows: rows.length, columns, values, problems: new Map() };
}

/** The dates of `orders` orders `gap` days apart, the last `silent` days before the as-of date. */
export function regular(orders: number, gap: number, silent: number): Customer {
  const lastOrder = asOf - silent;
  return { orders, lastOrder, firstOrder: lastOrder - (orders - 1) * gap };
}
