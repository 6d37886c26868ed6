import type { ValueParameters } from '../value/customer-fit';
import type { CustomerHistory } from '../value/customer-history';
import { transactionModels } from '../value/transaction-models';
import type { Work } from '../work';

const rowsPerStep = 4096;

/**
 * Churn risk (流失风险): P(no order in the next `days` days) of each row, by the model of the fit; NaN where a row holds no
 * customer.
 */
export function* probabilitiesOfNoOrder(
  { rows, repeatOrders, lastOrder, age }: CustomerHistory,
  fit: ValueParameters,
  days: number,
): Work<Float64Array> {
  const prediction = transactionModels[fit.model].predict(fit.parameters);
  const ahead = days / fit.daysPerPeriod;
  const found = new Float64Array(rows).fill(NaN);
  for (let row = 0; row < rows; row++) {
    const x = repeatOrders[row];
    if (x >= 0) found[row] = prediction.probabilityOfNoOrder(x, lastOrder[row], age[row], ahead);
    if (row % rowsPerStep === rowsPerStep - 1) yield { done: row, total: rows };
  }
  return found;
}
