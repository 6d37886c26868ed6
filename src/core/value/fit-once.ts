import { finish } from '../work';
import type { Fit } from '../optimize/fit';
import { compareModels } from './compare-models';
import type { CustomerFit } from './customer-fit';
import { fitCustomers } from './customer-fit';
import type { CustomerHistory } from './customer-history';
import type { TransactionModelId } from './transaction-model';

/** Fits remembered: a workbook seldom has more lists than this. */
const remembered = 8;

/** A model by its id, or the one of all that fits best. */
export type ModelChoice = TransactionModelId | 'auto';

interface Remembered {
  readonly model: ModelChoice;
  readonly histories: readonly Float64Array[];
  readonly amounts: Float64Array | null;
  readonly fit: CustomerFit;
}

const fits: Remembered[] = [];

/**
 * Fits at once, or returns the fit made before for the same columns and model: ten formulas on one list fit once, and
 * a fit of the orders serves with and without amounts. Columns are compared value by value, which is far cheaper than
 * a fit and cannot confuse two lists.
 */
export function fitOnce(history: CustomerHistory, amounts: Float64Array | null, model: ModelChoice): CustomerFit {
  const histories = [history.repeatOrders, history.lastOrder, history.age];
  const alike = fits.filter(
    (each) =>
      each.model === model &&
      each.fit.leftOut === history.problems.size &&
      histories.every((own, i) => same(own, each.histories[i])),
  );
  const known = alike.find((each) => same(amounts, each.amounts));
  if (known) {
    fits.unshift(...fits.splice(fits.indexOf(known), 1));
    return known.fit;
  }
  const orders = alike[0]?.fit ?? chosen(history, model);
  const fit = finish(fitCustomers(history, amounts, orders.model, orders.orderFit));
  // The columns are copied: the caller may go on to change its own.
  fits.unshift({ model, histories: histories.map((own) => own.slice()), amounts: amounts && amounts.slice(), fit });
  fits.length = Math.min(fits.length, remembered);
  return fit;
}

/** `auto` is the lowest AIC: a hold-out needs the log itself, which HOLDOUT is given. */
function chosen(
  history: CustomerHistory,
  model: ModelChoice,
): { readonly model: TransactionModelId; readonly orderFit?: Fit } {
  if (model !== 'auto') return { model };
  const [best] = finish(compareModels(history));
  return { model: best.model, orderFit: best.fit };
}

function same(left: Float64Array | null, right: Float64Array | null): boolean {
  if (left === null || right === null) return left === right;
  return left.length === right.length && left.every((value, i) => Object.is(value, right[i]));
}
