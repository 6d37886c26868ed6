import type { ValueParameters } from './customer-fit';
import type { CustomerHistory } from './customer-history';
import { transactionModels } from './transaction-models';

/** P(alive) of each row; NaN where a row holds no customer. */
export function probabilitiesAlive(history: CustomerHistory, fit: ValueParameters): Float64Array {
  const { repeatOrders, lastOrder, age } = history;
  const prediction = transactionModels[fit.model].predict(fit.parameters);
  return repeatOrders.map((x, row) => (x >= 0 ? prediction.probabilityAlive(x, lastOrder[row], age[row]) : NaN));
}
