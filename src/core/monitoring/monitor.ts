import type { NumberColumn } from '../columns';
import { classifyWork } from '../lifecycle/classify';
import { defaultRules } from '../lifecycle/default-rules';
import type { RuleTable } from '../lifecycle/rule';
import type { StageModelId } from '../lifecycle/stage-model';
import { noStage, stagesOf } from '../lifecycle/stage-model';
import type { Problem } from '../problem';
import type { GroupedTransactions } from '../transactions/group-by-customer';
import { groupByCustomer } from '../transactions/group-by-customer';
import { summariseCustomers } from '../transactions/summarise-customers';
import type { Transactions } from '../transactions/transactions';
import type { Horizon } from '../value/clv/horizon';
import { valueCustomers } from '../value/clv/value-customers';
import { daysPerWeek, fitCustomers, fitProblem } from '../value/customer-fit';
import { customerHistory } from '../value/customer-history';
import type { Work } from '../work';
import { retentionBetween } from './retention-between';

/** The customer base as it stood on one day. */
export interface MonitorPoint {
  readonly asOf: number;
  /** Customers with an order by then. */
  readonly customers: number;
  /** Of the customers of the interval before, the share who bought in this one; NaN on the first date. */
  readonly retention: number;
  /** Sum over the customers, or why there is none. */
  readonly value: { readonly total: number } | { readonly problem: Problem };
  /** Share of the customers in each stage, in the order of the model. */
  readonly stages: readonly number[];
}

interface MonitorChoices {
  readonly model: StageModelId;
  readonly horizon: Horizon;
  readonly margin: number;
}

/** The facts of the customers who have ordered by a day, and the transactions they come from. */
interface Base {
  readonly grouped: GroupedTransactions;
  readonly first: NumberColumn;
  readonly last: NumberColumn;
  readonly orders: NumberColumn;
  readonly averageRepeatOrder: NumberColumn;
  readonly asOf: number;
}

/**
 * Stage mix, retention and CLV at successive as-of dates (监控), each from what was known then. The segment gap is that of
 * the last date throughout, so that the mix of one date can be held against that of another; CLV by an MBG/NBD fit of
 * each date.
 *
 * @param dates serial days, rising
 */
export function* monitor(
  log: Transactions,
  dates: readonly number[],
  choices: MonitorChoices,
): Work<readonly MonitorPoint[]> {
  const newest = yield* baseOf(log, dates[dates.length - 1]);
  const open = defaultRules(choices.model, { segmentGap: null });
  const { segmentGap } = yield* classifyWork(factsOf(newest), open);
  const rules = defaultRules(choices.model, { segmentGap: segmentGap.days });
  const points: MonitorPoint[] = [];
  for (const [i, asOf] of dates.entries()) {
    const base = i === dates.length - 1 ? newest : yield* baseOf(log, asOf);
    const retention = i === 0 ? NaN : retentionBetween(base.grouped, dates[i - 1], asOf);
    const customers = base.orders.values.length;
    points.push({
      asOf,
      customers,
      retention,
      value: yield* valueOf(base, choices),
      stages: yield* mixOf(base, rules),
    });
    yield { done: i + 1, total: dates.length };
  }
  return points;
}

function* baseOf(log: Transactions, asOf: number): Work<Base> {
  const grouped = yield* groupByCustomer(log, asOf);
  const summary = yield* summariseCustomers(grouped);
  const kept = (column: Float64Array): NumberColumn => ({
    values: column.filter((_, customer) => summary.orders[customer] > 0),
    problems: new Map(),
  });
  const { first, last, orders, averageRepeatOrder } = summary;
  return {
    grouped,
    first: kept(first),
    last: kept(last),
    orders: kept(orders),
    averageRepeatOrder: kept(averageRepeatOrder),
    asOf,
  };
}

function factsOf({ first, last, orders, asOf }: Base) {
  return { rows: orders.values.length, firstOrder: first, lastOrder: last, orders, asOf };
}

function* mixOf(base: Base, rules: RuleTable): Work<readonly number[]> {
  const { stage, model } = yield* classifyWork(factsOf(base), rules);
  const counts = stagesOf[model].map(() => 0);
  for (const code of stage) if (code !== noStage) counts[code]++;
  return counts.map((count) => count / stage.length);
}

function* valueOf(base: Base, { horizon, margin }: MonitorChoices): Work<MonitorPoint['value']> {
  const { first: firstOrder, last: lastOrder, orders, averageRepeatOrder: amounts } = base;
  const asOf = { values: Float64Array.of(base.asOf), problems: new Map() };
  const history = customerHistory({ firstOrder, lastOrder, orders, asOf }, daysPerWeek);
  const fit = yield* fitCustomers(history, amounts.values, 'mbg-nbd');
  const problem = fitProblem(fit);
  if (problem) return { problem };
  if (fit.spend === null) return { problem: { code: 'no-spread' } };
  const { values, problems } = yield* valueCustomers(history, amounts, fit, horizon, margin);
  const [faulty] = problems.values();
  return faulty ? { problem: faulty } : { total: values.reduce((sum, value) => sum + value, 0) };
}
