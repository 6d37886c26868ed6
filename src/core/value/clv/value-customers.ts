import type { NumberColumn } from '../../columns';
import type { Problem } from '../../problem';
import { ProblemError } from '../../problem';
import type { Work } from '../../work';
import type { ValueParameters } from '../customer-fit';
import type { CustomerHistory } from '../customer-history';
import { ordersAhead } from '../orders-ahead';
import { expectedSpend } from '../gamma-gamma/expected-spend';
import type { Horizon } from './horizon';
import { monthEnds } from './horizon';

/**
 * Customer lifetime value over a horizon, one number per row of `history`:
 *   Σ_{m=1..h} [E(orders by month m) − E(orders by month m−1)] · E(spend per order) · margin / (1+d)^{m/12}.
 * `amounts` is the mean amount per repeat order; not looked at for customers with one order, 0 where ≤ 0, and where it
 * is missing for a customer with more, that row's problem. Rows without a customer are NaN. `margin` is the share of
 * revenue kept. Throws `bad-table` where the fit carries no spend. Yields every few hundred distinct histories.
 */
export function* valueCustomers(
  history: CustomerHistory,
  amounts: NumberColumn,
  fit: ValueParameters,
  horizon: Horizon,
  margin = 1,
): Work<NumberColumn> {
  const { spend } = fit;
  if (spend === null) throw new ProblemError({ code: 'bad-table', argument: 'fit', expected: ['p', 'q', 'gamma'] });
  const { times, discounts } = monthEnds(horizon, fit.daysPerPeriod);
  const discounted = (orders: Float64Array): number => {
    let sum = 0;
    for (let m = 0; m < orders.length; m++) sum += (orders[m] - (m > 0 ? orders[m - 1] : 0)) * discounts[m];
    return sum;
  };
  const values = yield* ordersAhead(history, fit, times, discounted);
  const problems = new Map<number, Problem>(history.problems);
  const single = amounts.values.length === 1;
  for (let row = 0; row < history.rows; row++) {
    const x = history.repeatOrders[row];
    if (Number.isNaN(values[row])) continue;
    const amount = amounts.values[single ? 0 : row];
    const problem = x > 0 ? amountProblem(amounts.problems.get(single ? 0 : row), amount, row) : null;
    if (problem === null) values[row] *= expectedSpend(spend, x, amount) * margin;
    if (problem === null && Number.isFinite(values[row])) continue;
    values[row] = NaN;
    problems.set(row, problem ?? { code: 'too-large', argument: 'amount', row: row + 1 });
  }
  return { values, problems };
}

function amountProblem(given: Problem | undefined, amount: number, row: number): Problem | null {
  if (given) return given;
  return Number.isNaN(amount) ? { code: 'missing', argument: 'amount', row: row + 1 } : null;
}
