import type { Work } from '../work';
import type { ValueParameters } from './customer-fit';
import type { CustomerHistory } from './customer-history';
import { transactionModels } from './transaction-models';

/** Ages of one-time buyers that are remembered at a time; a power of two. */
const remembered = 2048;

/** Rows between two yields: a few milliseconds of the models that integrate, microseconds of the others. */
const rowsPerYield = 1024;

/**
 * P(alive) of each row; NaN where a row holds no customer. One-time buyers, more than half of most lists, differ in their
 * age alone, so that what was worked out for one serves the next of that age. Yields every thousand rows.
 */
export function* probabilitiesAlive(history: CustomerHistory, fit: ValueParameters): Work<Float64Array> {
  const { repeatOrders, lastOrder, age, rows } = history;
  const prediction = transactionModels[fit.model].predict(fit.parameters);
  const ages = new Float64Array(remembered).fill(NaN);
  const known = new Float64Array(remembered);
  const answers = new Float64Array(rows);
  for (let row = 0; row < rows; row++) {
    if (row % rowsPerYield === rowsPerYield - 1) yield { done: row, total: rows };
    const x = repeatOrders[row];
    const own = age[row];
    if (x === 0 && lastOrder[row] === 0) {
      const place = (own * 1021) & (remembered - 1);
      if (ages[place] !== own) {
        ages[place] = own;
        known[place] = prediction.probabilityAlive(0, 0, own);
      }
      answers[row] = known[place];
    } else answers[row] = x >= 0 ? prediction.probabilityAlive(x, lastOrder[row], own) : NaN;
  }
  return answers;
}
