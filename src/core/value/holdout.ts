import type { NumberColumn } from '../columns';
import { ProblemError } from '../problem';
import { groupByCustomer } from '../transactions/group-by-customer';
import { summariseCustomers } from '../transactions/summarise-customers';
import type { Transactions } from '../transactions/transactions';
import type { Work } from '../work';
import type { CustomerFit } from './customer-fit';
import { daysPerWeek, fitCustomers, fitProblem } from './customer-fit';
import { customerHistory } from './customer-history';
import type { ModelChoice } from './fit-once';
import { expectedSpend } from './gamma-gamma/expected-spend';
import { scoresOf } from './holdout-scores';
import type { Errors, HoldoutScores, Outcome } from './holdout-scores';
import { ordersAhead } from './orders-ahead';
import { purchasesWithin } from './purchases-within';
import type { Regularity } from './regularity';
import { orderRegularity } from './regularity';
import type { TransactionModelId } from './transaction-model';
import { transactionModelIds } from './transaction-model';
import { transactionModels } from './transaction-models';

/** Points of time at which expected and actual orders are set side by side. */
const trackingPoints = 10;

/** How well one model foretold the orders of each customer, beside how well it fits what came before. */
export interface Foretold {
  readonly model: TransactionModelId;
  readonly orders: Errors;
  /** Of the fit on the first part. */
  readonly aic: number;
}

/** A model fitted on the first part of a log and scored on the rest. */
export interface Holdout {
  readonly fit: CustomerFit;
  /** Every model tested that could be fitted, the one with the lowest root mean squared error first: it is `fit`. */
  readonly models: readonly Foretold[];
  /** Customers whose first order came after the split: nothing could be expected of them. */
  readonly laterCustomers: number;
  readonly days: number;
  readonly scores: HoldoutScores;
  /** Of the orders up to the split: what the steps k of a CNBD-k model are to be checked against. */
  readonly regularity: Regularity;
  /** Serial days, with the orders placed and expected from the split to each. */
  readonly tracking: readonly { readonly day: number; readonly actual: number; readonly expected: number }[];
}

/**
 * Fits on the customers with a first order up to the day `split` and scores on the days after it, to the end of the log.
 * `auto` is the model with the lowest root mean squared error of orders. Throws `not-between` where the log does not lie
 * on both sides of the split, and what keeps a single model from being fitted.
 */
export function* holdout(log: Transactions, split: number, choice: ModelChoice): Work<Holdout> {
  const grouped = yield* groupByCustomer(log, null);
  const { starts, days } = grouped;
  let begin = Infinity;
  let end = -Infinity;
  for (const day of days.subarray(0, starts[starts.length - 1])) {
    begin = Math.min(begin, day);
    end = Math.max(end, day);
  }
  if (!(begin < split && split < end))
    throw new ProblemError({ code: 'not-between', argument: 'split', received: split, expected: [begin, end] });
  const groupedBefore = yield* groupByCustomer(log, split);
  const regularity = yield* orderRegularity(groupedBefore);
  const before = yield* summariseCustomers(groupedBefore);
  const known = Array.from(before.orders.keys()).filter((customer) => before.orders[customer] > 0);
  const column = (of: Float64Array): NumberColumn => ({
    values: Float64Array.from(known, (customer) => of[customer]),
    problems: new Map(),
  });
  const history = customerHistory(
    {
      firstOrder: column(before.first),
      lastOrder: column(before.last),
      orders: column(before.orders),
      asOf: { values: Float64Array.of(split), problems: new Map() },
    },
    daysPerWeek,
  );
  const amounts = column(before.averageRepeatOrder).values;
  const length = end - split;
  const window = Math.min(length, split - begin + 1);
  const actual = yield* purchasesWithin(grouped, known, split + 1, end);
  const past = yield* purchasesWithin(grouped, known, split + 1 - window, split);
  const rescaled = (of: Float64Array): Float64Array => of.map((each) => (each * length) / window);
  const days10 = Float64Array.from({ length: trackingPoints }, (_, i) => (length * (i + 1)) / trackingPoints);
  const models: Foretold[] = [];
  let best: Omit<Holdout, 'models'> | null = null;
  let refusal: ProblemError | null = null;
  for (const model of choice === 'auto' ? transactionModelIds : [choice]) {
    const fit: CustomerFit = yield* fitCustomers(history, amounts, model);
    const problem = fitProblem(fit);
    if (problem) {
      refusal ??= new ProblemError(problem);
      continue;
    }
    const expected: Float64Array[] = [];
    for (const ahead of days10)
      expected.push(yield* ordersAhead(history, fit, Float64Array.of(ahead / daysPerWeek), ([orders]) => orders));
    const orders = expected[trackingPoints - 1];
    const { spend } = fit;
    const outcome: Outcome = {
      repeatOrders: history.repeatOrders,
      orders: { actual: actual.orders, expected: orders, naive: rescaled(past.orders) },
      revenue: {
        actual: actual.revenue,
        expected: orders.map((each, i) =>
          spend === null ? NaN : each * expectedSpend(spend, history.repeatOrders[i], amounts[i]),
        ),
        naive: rescaled(past.revenue),
      },
    };
    const scores = scoresOf(outcome);
    const aic = 2 * transactionModels[model].parameterNames.length - 2 * fit.orderFit.logLikelihood;
    models.push({ model, orders: scores.orders.expected, aic });
    if (best !== null && !(scores.orders.expected.rmse < best.scores.orders.expected.rmse)) continue;
    const tracking = [];
    for (let i = 0; i < trackingPoints; i++) {
      const day = split + Math.floor(days10[i]);
      const placed = yield* purchasesWithin(grouped, known, split + 1, day);
      tracking.push({ day, actual: total(placed.orders), expected: total(expected[i]) });
    }
    const firstOrders = grouped.customerCount - known.length;
    best = { fit, laterCustomers: firstOrders, days: length, scores, regularity, tracking };
  }
  if (best === null) throw refusal ?? new ProblemError({ code: 'nothing-to-do' });
  return { ...best, models: models.sort((left, right) => left.orders.rmse - right.orders.rmse) };
}

function total(values: Float64Array): number {
  return values.reduce((sum, each) => sum + each, 0);
}
