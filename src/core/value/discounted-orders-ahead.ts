import type { Work } from '../work';
import type { ValueParameters } from './customer-fit';
import type { CustomerHistory } from './customer-history';
import { transactionModels } from './transaction-models';
import { whileAliveTimesAlive } from './while-alive-times-alive';

/**
 * DERT of each row: all expected future orders, each worth e^−δt when it comes t later, δ = `annualDiscount` as a
 * continuous rate, ln(1 + d) a year of 365.25 days. NaN where a row holds no customer; `annualDiscount` is > 0, because
 * without a discount the sum need not be finite.
 */
export function* discountedOrdersAhead(
  history: CustomerHistory,
  fit: ValueParameters,
  annualDiscount: number,
): Work<Float64Array> {
  const prediction = transactionModels[fit.model].predict(fit.parameters);
  const rate = (Math.log1p(annualDiscount) * fit.daysPerPeriod) / 365.25;
  return yield* whileAliveTimesAlive(history, prediction, (x, lastOrder, age) =>
    prediction.discountedOrdersWhileAlive(x, lastOrder, age, rate),
  );
}
