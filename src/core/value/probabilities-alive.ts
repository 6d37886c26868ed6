import type { ValueParameters } from './customer-fit';
import type { CustomerHistory } from './customer-history';
import { transactionModels } from './transaction-models';

/** P(alive) of each row; NaN where a row holds no customer. */
export function probabilitiesAlive(history: CustomerHistory, fit: ValueParameters): Float64Array {
  const { repeatOrders, lastOrder, age, rows } = history;
  const prediction = transactionModels[fit.model].predict(fit.parameters);
  const answers = new Float64Array(rows).fill(NaN);
  for (let row = 0; row < rows; row++)
    if (repeatOrders[row] >= 0) answers[row] = prediction.probabilityAlive(repeatOrders[row], lastOrder[row], age[row]);
  return answers;
}
