import type { Fit } from '../optimize/fit';
import { noFit } from '../optimize/fit';
import type { Work } from '../work';
import { mergeCustomers } from './cells/customer-cells';
import type { CustomerHistory } from './customer-history';
import type { TransactionModelId } from './transaction-model';
import { transactionModels } from './transaction-models';

/** Four parameters are not asked of fewer customers than this. */
export const customersNeeded = 20;

/** Fits a model of repeat orders to the rows that hold customers; too few are no fit. */
export function* fitOrders(
  { repeatOrders, lastOrder, age }: CustomerHistory,
  model: TransactionModelId,
): Work<{ readonly fit: Fit; readonly customers: number }> {
  const cells = yield* mergeCustomers(repeatOrders, lastOrder, age);
  const { parameterNames, fit } = transactionModels[model];
  const { customers } = cells;
  if (customers < customersNeeded) return { fit: noFit(parameterNames.length, 'too-few'), customers };
  return { fit: yield* fit(cells), customers };
}
