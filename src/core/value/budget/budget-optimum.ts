import type { EquityModel, Spending } from './customer-equity';
import { lossAt, spendingAt } from './customer-equity';

/**
 * The spending that maximises customer equity. The retention spending R enters through the customer's value V alone, so
 * it is found first. V′(R) has the sign of
 *   N(R) = r′(R)·(m(1 + d) − R) − (1 + d − r(R)),
 * which falls up to R = m(1 + d) and is negative from there on: one root, or none where retaining never pays. Then
 * a′(A)·V = 1 gives A. At the optimum 1/a′(A) = 1/r′(R) = V: the marginal cost of winning a customer, of keeping one,
 * and the value of one are equal (Pfeifer 2005).
 */
export function budgetOptimum(model: EquityModel): Spending {
  const retentionSpend = bestRetentionSpend(model);
  const { customerValue } = spendingAt(model, 0, retentionSpend);
  const { ceiling, speed } = model.acquisition;
  // a′(0)·V: what the first unit of money brings.
  const first = ceiling * speed * customerValue;
  return spendingAt(model, first > 1 ? Math.log(first) / speed : 0, retentionSpend);
}

function bestRetentionSpend(model: EquityModel): number {
  const { ceiling, speed } = model.retention;
  const end = model.margin * (1 + model.discount);
  const slopeSign = (spend: number): number =>
    ceiling * speed * Math.exp(-speed * spend) * (end - spend) - lossAt(model, spend);
  if (!(end > 0) || !(slopeSign(0) > 0)) return 0;
  let low = 0;
  let high = end;
  for (;;) {
    const middle = low + (high - low) / 2;
    if (middle <= low || middle >= high) return middle;
    if (slopeSign(middle) > 0) low = middle;
    else high = middle;
  }
}
