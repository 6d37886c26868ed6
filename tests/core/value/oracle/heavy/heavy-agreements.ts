import type { Random } from '../../../../../src/core/random';
import { bgBb } from '../../../../../src/core/value/bg-bb/bg-bb';
import { customerCells } from '../../../../../src/core/value/cells/customer-cells';
import { expectedSpend } from '../../../../../src/core/value/gamma-gamma/expected-spend';
import { GammaGammaLikelihood } from '../../../../../src/core/value/gamma-gamma/likelihood';
import { retentionModels } from '../../../../../src/core/value/retention/retention-models';
import type { RetentionModelId } from '../../../../../src/core/value/retention/retention-model';
import type { TransactionModelId } from '../../../../../src/core/value/transaction-model';
import { transactionModels } from '../../../../../src/core/value/transaction-models';
import { valueAt } from '../../../../../src/core/value/value-at';
import type { Agreement, Compare } from '../agreement';
import type { Big } from './big.mjs';
import { heavyCases } from './cases.mjs';

/** Names of what is asked of a heavy buyer, with the numbers that say of whom. */
export type HeavyQuestion = Readonly<Record<string, number | readonly number[]>>;

/** What the product says of a heavy buyer, under the names that the references have. */
export type HeavyAnswers = Readonly<Record<string, number>>;

export type HeavyModel = keyof typeof heavyCases;

/** The product's answers to the questions of cases.mjs. */
function answersTo(model: HeavyModel, parameters: readonly number[], question: HeavyQuestion): HeavyAnswers {
  const own = Float64Array.from(parameters);
  if (model === 'gamma-gamma') return spendAnswers(parameters, question as never);
  if (model === 'bg-bb') return opportunityAnswers(own, question as never);
  if (model === 'sbg' || model === 'bdw') return retentionAnswers(model, own, question as never);
  return orderAnswers(model, own, question as never);
}

function orderAnswers(
  id: TransactionModelId,
  own: Float64Array,
  { x, last, age, t, discount, count, span }: Record<string, number>,
): HeavyAnswers {
  const model = transactionModels[id];
  const cells = customerCells(Float64Array.of(x), Float64Array.of(last), Float64Array.of(age));
  const fast = model.predict(own);
  return {
    logLikelihood: model.logLikelihood(own, cells),
    alive: fast.probabilityAlive(x, last, age),
    orders: fast.conditionalOrders(x, last, age, t),
    silence: fast.probabilityOfNoOrder(x, last, age, t),
    residual: fast.discountedOrdersWhileAlive(x, last, age, discount),
    expected: fast.expectedOrders(span),
    count: fast.countProbability(count, span),
  };
}

function opportunityAnswers(own: Float64Array, { x, last, n, t, discount }: Record<string, number>): HeavyAnswers {
  const cells = { customers: 1, x: Int32Array.of(x), last: Int32Array.of(last), n: Int32Array.of(n) };
  const fast = bgBb.predict(own);
  return {
    logLikelihood: bgBb.logLikelihood(own, { ...cells, weight: Float64Array.of(1) }),
    alive: fast.probabilityAlive(x, last, n),
    orders: fast.conditionalOrders(x, last, n, t),
    silence: fast.probabilityOfNoOrder(x, last, n, t),
    residual: fast.dert(x, last, n, discount),
    expected: fast.expectedOrders(n),
    count: fast.countProbability(x, n),
  };
}

function spendAnswers(
  [p, q, gamma]: readonly number[],
  { x, mean }: { readonly x: number; readonly mean: number },
): HeavyAnswers {
  const likelihood = new GammaGammaLikelihood({ repeats: Float64Array.of(x), mean: Float64Array.of(mean) });
  const spend = { kind: 'gamma-gamma', p, q, gamma } as const;
  return {
    logLikelihood: valueAt(likelihood, Float64Array.of(p, q, gamma).map(Math.log)),
    expected: expectedSpend(spend, x, mean),
    population: expectedSpend(spend, 0, 0),
  };
}

interface Renewals {
  readonly periods: number;
  readonly renewals: number;
  readonly discount: number;
  readonly stayed: readonly number[];
  readonly left: readonly number[];
}

function retentionAnswers(id: RetentionModelId, own: Float64Array, question: Renewals): HeavyAnswers {
  const { periods, renewals, discount } = question;
  const [stayed, left] = [question.stayed, question.left].map((counts) => Float64Array.from(counts));
  const fast = retentionModels[id].predict(own);
  return {
    survival: fast.survivalCurve(periods)[periods],
    lifetime: fast.residualLifetime(renewals, discount),
    logLikelihood: retentionModels[id].logLikelihood(own, { customers: stayed[0] + left[0], stayed, left }),
  };
}

/** Compares the product's answers with references. */
export function compareHeavy(
  model: HeavyModel,
  parameters: readonly number[],
  question: HeavyQuestion,
  slow: HeavyAnswers,
  compare: Compare,
): void {
  const fast = answersTo(model, parameters, question);
  const at = `at ${parameters.join(', ')} of ${JSON.stringify(question)}`;
  for (const [name, value] of Object.entries(slow))
    // Of one customer it is the likelihood that is compared, of many its logarithm.
    if (name === 'logLikelihood' && model !== 'sbg' && model !== 'bdw')
      compare(`likelihood ${at}`, Math.exp(fast[name] - value), 1);
    else compare(`${name} ${at}`, fast[name], value);
}

/** Every model against arbitrary precision, for customers with up to 5,000 repeat orders. */
export const heavyAgreements: readonly Agreement[] = (Object.keys(heavyCases) as HeavyModel[]).map((name) => ({
  name,
  compareOne(random: Random, compare: Compare): void {
    const { parameters, question, answers } = heavyCases[name](random.uniform);
    const slow = Object.entries<Big>(answers()).map(([what, value]) => [what, value.toNumber()] as const);
    compareHeavy(name, parameters, question, Object.fromEntries(slow), compare);
  },
}));
