import type { Work } from '../work';
import { mergeHistories } from './cells/merge-histories';
import type { ValueParameters } from './customer-fit';
import type { CustomerHistory } from './customer-history';
import type { TransactionPrediction } from './transaction-model';
import { transactionModels } from './transaction-models';

/** Nobody waits longer: a hundred years. */
const daysOfACentury = 36_525;

/** Distinct histories between two yields: each takes some forty steps of bisection. */
const perYield = 8;

/**
 * The time, in periods of the fit, within which an order of each row's customer is at least as likely as `probability`.
 * Infinity where it is not even within a century; NaN where a row holds no customer. Worked out once per distinct history.
 */
export function* timesToNextOrder(
  { repeatOrders, lastOrder, age, rows }: CustomerHistory,
  fit: ValueParameters,
  probability: number,
): Work<Float64Array> {
  const prediction = transactionModels[fit.model].predict(fit.parameters);
  const longest = daysOfACentury / fit.daysPerPeriod;
  const { index, repeats, last, age: ages } = yield* mergeHistories(repeatOrders, lastOrder, age);
  const waits = new Float64Array(repeats.length);
  for (let i = 0; i < waits.length; i++) {
    waits[i] = waitOf(prediction, repeats[i], last[i], ages[i], probability, longest);
    if (i % perYield === perYield - 1) yield { done: i, total: waits.length };
  }
  const answers = new Float64Array(rows).fill(NaN);
  for (let row = 0; row < rows; row++) if (index[row] >= 0) answers[row] = waits[index[row]];
  return answers;
}

/** P(no order in t) falls in t: bisection in ln(1 + t), to 1e-9 of 1 + t. */
function waitOf(
  prediction: TransactionPrediction,
  x: number,
  lastOrder: number,
  age: number,
  probability: number,
  longest: number,
): number {
  const lacking = (t: number): boolean => prediction.probabilityOfNoOrder(x, lastOrder, age, t) > 1 - probability;
  if (!lacking(0)) return 0;
  if (lacking(longest)) return Infinity;
  let low = 0;
  let high = Math.log1p(longest);
  while (high - low > 1e-9) {
    const middle = (low + high) / 2;
    if (lacking(Math.expm1(middle))) low = middle;
    else high = middle;
  }
  return Math.expm1(high);
}
