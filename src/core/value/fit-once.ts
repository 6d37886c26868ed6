import { finish } from '../work';
import type { CustomerFit } from './customer-fit';
import { fitCustomers } from './customer-fit';
import type { CustomerHistory } from './customer-history';
import type { TransactionModelId } from './transaction-model';

/** Fits remembered: a workbook seldom has more lists than this. */
const remembered = 8;

interface Remembered {
  readonly model: TransactionModelId;
  readonly columns: readonly Float64Array[];
  readonly fit: CustomerFit;
}

const fits: Remembered[] = [];

/**
 * Fits at once, or returns the fit made before for the same columns and model: ten formulas on one list fit once.
 * Columns are compared value by value, which is far cheaper than a fit and cannot confuse two lists.
 */
export function fitOnce(
  history: CustomerHistory,
  amounts: Float64Array | null,
  model: TransactionModelId,
): CustomerFit {
  const columns = [history.repeatOrders, history.lastOrder, history.age, amounts ?? new Float64Array(0)];
  const found = fits.findIndex((each) => each.model === model && columns.every((own, i) => same(own, each.columns[i])));
  const known = found < 0 ? null : fits.splice(found, 1)[0];
  // The columns are copied: the caller may go on to change its own.
  const entry = known ?? {
    model,
    columns: columns.map((own) => own.slice()),
    fit: finish(fitCustomers(history, amounts, model)),
  };
  fits.unshift(entry);
  fits.length = Math.min(fits.length, remembered);
  return entry.fit;
}

function same(left: Float64Array, right: Float64Array): boolean {
  return left.length === right.length && left.every((value, i) => Object.is(value, right[i]));
}
