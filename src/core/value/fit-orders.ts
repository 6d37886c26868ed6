import type { Fit } from '../optimize/fit';
import { noFit } from '../optimize/fit';
import type { Work } from '../work';
import { customerCells } from './cells/customer-cells';
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
  const kept = (column: Float64Array): Float64Array => column.filter((_, row) => repeatOrders[row] >= 0);
  const cells = customerCells(kept(repeatOrders), kept(lastOrder), kept(age));
  const { parameterNames, fit } = transactionModels[model];
  const { customers } = cells;
  if (customers < customersNeeded) return { fit: noFit(parameterNames.length, 'too-few'), customers };
  return { fit: yield* fit(cells), customers };
}
