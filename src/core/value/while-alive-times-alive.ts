import type { Work } from '../work';
import { distinctNumbers } from './cells/distinct-numbers';
import { distinctPairs } from './cells/distinct-pairs';
import type { CustomerHistory } from './customer-history';
import type { TransactionPrediction } from './transaction-model';

/** Distinct histories between two yields: about a millisecond. */
const perYield = 128;

/**
 * What is expected of each customer: of one known to be alive, times P(alive). What is expected of one alive depends on
 * (x, T) alone, or on (x, t_x, T), so it is worked out once per distinct history; P(alive) is each customer's own. NaN
 * where a row holds no customer.
 */
export function* whileAliveTimesAlive(
  { repeatOrders, lastOrder, age, rows }: CustomerHistory,
  prediction: TransactionPrediction,
  whileAliveOf: (x: number, lastOrder: number, age: number) => number,
): Work<Float64Array> {
  const used = Int32Array.from(repeatOrders.keys()).filter((row) => repeatOrders[row] >= 0);
  const of = (column: Float64Array): Float64Array => Float64Array.from(used, (row) => column[row]);
  const lasts = prediction.lastOrderMatters ? of(lastOrder) : new Float64Array(used.length);
  const counts = distinctNumbers(of(repeatOrders));
  const ages = distinctNumbers(of(age));
  const ends = distinctNumbers(lasts);
  const pairs = distinctPairs(counts.index, ages.index);
  const histories = distinctPairs(pairs.index, ends.index);
  const whileAlive = new Float64Array(histories.left.length);
  for (let i = 0; i < whileAlive.length; i++) {
    const pair = histories.left[i];
    const x = counts.distinct[pairs.left[pair]];
    whileAlive[i] = whileAliveOf(x, ends.distinct[histories.right[i]], ages.distinct[pairs.right[pair]]);
    if (i % perYield === perYield - 1) yield { done: i, total: whileAlive.length };
  }
  const answers = new Float64Array(rows).fill(NaN);
  for (let i = 0; i < used.length; i++) {
    const row = used[i];
    const alive = prediction.probabilityAlive(repeatOrders[row], lastOrder[row], age[row]);
    answers[row] = alive * whileAlive[histories.index[i]];
    if (i % 8192 === 8191) yield { done: i, total: used.length };
  }
  return answers;
}
