import type { Work } from '../work';
import type { ValueParameters } from './customer-fit';
import type { CustomerHistory } from './customer-history';
import { transactionModels } from './transaction-models';
import { whileAliveTimesAlive } from './while-alive-times-alive';

/**
 * Orders expected from each customer by each of `times` (rising, in periods of the fit), reduced to one number by
 * `reduce`, linear in them. NaN where a row holds no customer. Yields every few hundred distinct histories.
 */
export function* ordersAhead(
  history: CustomerHistory,
  fit: ValueParameters,
  times: Float64Array,
  reduce: (orders: Float64Array) => number,
): Work<Float64Array> {
  const prediction = transactionModels[fit.model].predict(fit.parameters);
  return yield* whileAliveTimesAlive(history, prediction, (x, lastOrder, age) =>
    reduce(prediction.ordersWhileAlive(x, lastOrder, age, times)),
  );
}
