import { classifyWork } from '../../core/lifecycle/classify';
import type { StageVerdicts } from '../../core/lifecycle/classify';
import { defaultRules } from '../../core/lifecycle/default-rules';
import type { Problem } from '../../core/problem';
import { ProblemError } from '../../core/problem';
import type { CutTable } from '../../core/rfm/cut-table';
import type { RfmColumns } from '../../core/rfm/rfm-columns';
import { rfmCuts } from '../../core/rfm/rfm-cuts';
import { scoreByCuts } from '../../core/rfm/rfm-scores';
import { valueCustomers } from '../../core/value/clv/value-customers';
import { fitCustomers, fitProblem } from '../../core/value/customer-fit';
import { customerHistory } from '../../core/value/customer-history';
import { finishInSlices } from '../../core/work';
import type { Work } from '../../core/work';
import { slicing } from '../../excel/host/slicing';
import type { Choices, Run, TaskProgress } from '../intents';
import type { Customers } from '../reading/customers';

/** All that is said of each customer. */
export interface Verdicts {
  readonly stages: StageVerdicts;
  /** Three-digit codes, 0 where a fact is not known; null where not asked for or without amounts. */
  readonly rfm: Uint16Array | null;
  /** NaN where it cannot be said; null where not asked for or not to be had. */
  readonly clv: Float64Array | null;
  /** Why there is no value although it was asked for. */
  readonly valueProblem: Problem | null;
}

/** Scores 1 to 5. */
export const rfmBins = 5;
/** Months the value looks ahead, and the effective annual discount rate (formulas: CLV of a customer over h months). */
export const valueMonths = 12;
const annualDiscount = 0.1;
const scoredPerStep = 8_192;
const daysPerWeek = 7;

/** Stage, RFM and value of every customer, as far as asked for. Throws the problem `cancelled` when told to stop. */
export async function judge(customers: Customers, choices: Choices, run: Run): Promise<Verdicts> {
  const inSlices = <Result>(phase: TaskProgress['phase'], work: Work<Result>): Promise<Result> =>
    finishInSlices(
      work,
      slicing(run.cancelled, ({ done, total }) => run.report({ phase, done: Math.floor(done), total })),
    );

  const rules = defaultRules(choices.model, { segmentGap: null });
  const stages = await inSlices('classifying', classifyWork(customers.facts, rules));
  const rfm = choices.write.rfm && customers.hasAmounts ? await inSlices('classifying', rfmOf(customers)) : null;
  if (!choices.write.clv) return { stages, rfm, clv: null, valueProblem: null };
  if (!customers.hasAmounts) return { stages, rfm, clv: null, valueProblem: missingAmounts(customers) };
  try {
    const clv = await inSlices('fitting', valueOf(customers, choices.margin ?? 1));
    return { stages, rfm, clv, valueProblem: null };
  } catch (error) {
    // Stages stand without a value; only stopping stops all.
    if (!(error instanceof ProblemError) || error.problem.code === 'cancelled') throw error;
    return { stages, rfm, clv: null, valueProblem: error.problem };
  }
}

function* rfmOf({ facts, revenue, asOf, usable }: Customers): Work<Uint16Array | null> {
  const { rows } = facts;
  const column = (): Float64Array => new Float64Array(rows).fill(NaN);
  const columns = { recency: column(), frequency: column(), monetary: column() };
  for (const row of usable) {
    columns.recency[row] = asOf - facts.lastOrder.values[row];
    columns.frequency[row] = facts.orders.values[row];
    columns.monetary[row] = revenue[row];
  }
  yield { done: 0, total: rows };
  const cuts = cutsOf(columns);
  if (!cuts) return null;
  const codes = new Uint16Array(rows);
  for (let first = 0; first < rows; first += scoredPerStep) {
    yield { done: first, total: rows };
    const part = (values: Float64Array): Float64Array => values.subarray(first, first + scoredPerStep);
    const { recency, frequency, monetary } = columns;
    codes.set(
      scoreByCuts({ recency: part(recency), frequency: part(frequency), monetary: part(monetary) }, cuts),
      first,
    );
  }
  return codes;
}

function cutsOf(columns: RfmColumns): CutTable | null {
  try {
    return rfmCuts(columns, rfmBins);
  } catch (error) {
    // Nobody's facts are complete: there are no scores to write.
    if (error instanceof ProblemError) return null;
    throw error;
  }
}

function missingAmounts({ amountRole }: Customers): Problem {
  return { code: 'missing', argument: amountRole };
}

function* valueOf(customers: Customers, margin: number): Work<Float64Array> {
  const { facts, averageRepeatOrder, asOf } = customers;
  const { firstOrder, lastOrder, orders } = facts;
  const asOfColumn = { values: Float64Array.of(asOf), problems: new Map() };
  const history = customerHistory({ firstOrder, lastOrder, orders, asOf: asOfColumn }, daysPerWeek);
  yield { done: 0, total: history.rows };
  const fit = yield* fitCustomers(history, averageRepeatOrder, 'mbg-nbd');
  const problem = fitProblem(fit) ?? (fit.spend === null ? missingAmounts(customers) : null);
  if (problem) throw new ProblemError(problem);
  const amounts = { values: averageRepeatOrder, problems: new Map() };
  const { values } = yield* valueCustomers(history, amounts, fit, { months: valueMonths, annualDiscount }, margin);
  return values;
}
