import type { CustomerFacts } from '../../core/lifecycle/facts';
import type { Problem } from '../../core/problem';
import type { CellColumn } from '../../excel/list/read-list-columns';
import type { ColumnRole, LeftOut } from '../intents';

/** Customers ready to be classified, one row each. Rows that cannot be used stay in place and are named in `faults`. */
export interface Customers {
  readonly facts: CustomerFacts;
  /** As they came; null where the list names none. */
  readonly ids: readonly (string | number | null)[];
  /** Revenue to date; NaN where not known. */
  readonly revenue: Float64Array;
  readonly averageOrder: Float64Array;
  /** Mean revenue of the repeat orders: what the spend model takes. NaN where not known or with one order. */
  readonly averageRepeatOrder: Float64Array;
  readonly hasAmounts: boolean;
  /** The column to ask for where amounts are missing. */
  readonly amountRole: ColumnRole;
  /** The average of all orders stands in for that of the repeat orders. */
  readonly standsIn: boolean;
  /** Days between the workbook's serial days and those in `facts`. */
  readonly dayShift: number;
  readonly asOf: number;
  /** Rows to classify, in the order of the list. */
  readonly usable: Int32Array;
  readonly faults: ReadonlyMap<number, Problem>;
  readonly leftOut: readonly LeftOut[];
  /** The cells that tell a list's rows apart, as they were read; null for a log. */
  readonly keyCells: CellColumn | null;
}
