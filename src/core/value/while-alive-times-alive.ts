import type { Work } from '../work';
import { mergeHistories } from './cells/merge-histories';
import type { CustomerHistory } from './customer-history';
import type { TransactionPrediction } from './transaction-model';

/** Distinct histories between two yields: a few milliseconds where each takes an integral. */
const perYield = 16;

/** Rows between two yields. */
const rowsPerYield = 1024;

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
  const lasts = prediction.lastOrderMatters ? lastOrder : null;
  const { index, ...distinct } = yield* mergeHistories(repeatOrders, lasts, age);
  const whileAlive = new Float64Array(distinct.repeats.length);
  for (let i = 0; i < whileAlive.length; i++) {
    whileAlive[i] = whileAliveOf(distinct.repeats[i], distinct.last[i], distinct.age[i]);
    if (i % perYield === perYield - 1) yield { done: i, total: whileAlive.length };
  }
  const answers = new Float64Array(rows).fill(NaN);
  for (let row = 0; row < rows; row++) {
    if (index[row] >= 0)
      answers[row] = prediction.probabilityAlive(repeatOrders[row], lastOrder[row], age[row]) * whileAlive[index[row]];
    if (row % rowsPerYield === rowsPerYield - 1) yield { done: row, total: rows };
  }
  return answers;
}
