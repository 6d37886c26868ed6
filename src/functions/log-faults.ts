import type { NumberColumn, TextColumn } from '../core/columns';
import type { Problem } from '../core/problem';
import { rowProblem } from './row-problem';

interface Log {
  readonly customer: TextColumn;
  readonly date: NumberColumn;
  readonly amount: NumberColumn;
  readonly as_of: number | null;
}

/** What is wrong with a log, by the customer it would falsify. */
export interface LogFaults {
  /** The first fault of each customer that has one. */
  readonly byCustomer: ReadonlyMap<number, Problem>;
  readonly withoutCustomer: Problem | null;
}

/** A figure that leaves a row out would be wrong without saying so: a fault therefore belongs to its whole customer. */
export function findLogFaults({ customer: ids, date, amount, as_of }: Log, codes: Int32Array): LogFaults {
  const byCustomer = new Map<number, Problem>();
  let withoutCustomer: Problem | null = null;
  for (let row = 0; row < codes.length; row++) {
    const day = date.values[row];
    const hasDay = day === day;
    const money = amount.values[row];
    const complete = codes[row] >= 0 && hasDay && money === money;
    if (complete || (hasDay && as_of !== null && day >= as_of + 1)) continue;
    const problem = rowProblem(row, ids, date, amount);
    if (codes[row] < 0) {
      if (problem || hasDay || money === money)
        withoutCustomer ??= problem ?? { code: 'missing', argument: 'customer', row: row + 1 };
    } else if (!byCustomer.has(codes[row])) {
      const missing = hasDay ? 'amount' : 'date';
      byCustomer.set(codes[row], problem ?? { code: 'missing', argument: missing, row: row + 1 });
    }
  }
  return { byCustomer, withoutCustomer };
}
