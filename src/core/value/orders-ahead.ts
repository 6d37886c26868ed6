import type { Work } from '../work';
import { distinctNumbers } from './cells/distinct-numbers';
import { distinctPairs } from './cells/distinct-pairs';
import type { ValueParameters } from './customer-fit';
import type { CustomerHistory } from './customer-history';
import { transactionModels } from './transaction-models';

/** Distinct histories between two yields: about a millisecond. */
const perYield = 128;

/**
 * Orders expected from each customer by each of `times` (rising, in periods of the fit), reduced to one number by
 * `reduce`, linear in them. NaN where a row holds no customer. What is expected of a customer known to be alive
 * depends on (x, T) alone, so it is worked out once per distinct pair; P(alive) is each customer's own.
 */
export function* ordersAhead(
  history: CustomerHistory,
  fit: ValueParameters,
  times: Float64Array,
  reduce: (orders: Float64Array) => number,
): Work<Float64Array> {
  const { repeatOrders, lastOrder, age, rows } = history;
  const prediction = transactionModels[fit.model].predict(fit.parameters);
  const used = Int32Array.from(repeatOrders.keys()).filter((row) => repeatOrders[row] >= 0);
  const counts = distinctNumbers(Float64Array.from(used, (row) => repeatOrders[row]));
  const ages = distinctNumbers(Float64Array.from(used, (row) => age[row]));
  const pairs = distinctPairs(counts.index, ages.index);
  const whileAlive = new Float64Array(pairs.left.length);
  for (let pair = 0; pair < whileAlive.length; pair++) {
    const x = counts.distinct[pairs.left[pair]];
    whileAlive[pair] = reduce(prediction.ordersWhileAlive(x, ages.distinct[pairs.right[pair]], times));
    if (pair % perYield === perYield - 1) yield { done: pair, total: whileAlive.length };
  }
  const answers = new Float64Array(rows).fill(NaN);
  for (let i = 0; i < used.length; i++) {
    const row = used[i];
    const alive = prediction.probabilityAlive(repeatOrders[row], lastOrder[row], age[row]);
    answers[row] = alive * whileAlive[pairs.index[i]];
    if (i % 8192 === 8191) yield { done: i, total: used.length };
  }
  return answers;
}
