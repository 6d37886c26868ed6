import type { Random } from '../random';
import { randomFrom } from '../random';
import type { Work } from '../work';
import type { ValueParameters } from './customer-fit';
import { customerCells } from './cells/customer-cells';
import type { CustomerHistory } from './customer-history';
import { fitGammaGamma } from './gamma-gamma/fit';
import { transactionModels } from './transaction-models';

export interface BootstrapPlan {
  /** Made-up lists of customers, each fitted anew. */
  readonly replicates: number;
  readonly seed: number;
  /** Share of the replicates between the ends of an interval: 0.95. */
  readonly level: number;
}

/** Percentile intervals of a prediction, for each row and for the sum of all rows. */
export interface BootstrapIntervals {
  /** NaN in rows without a customer. */
  readonly low: Float64Array;
  readonly high: Float64Array;
  readonly total: { readonly low: number; readonly high: number };
  /** Replicates that could be fitted, on which the intervals rest. */
  readonly used: number;
}

/** Predictions for the rows of `history`, which are the rows from `from` on of the whole list. */
export type Predict = (history: CustomerHistory, parameters: ValueParameters, from: number) => Work<Float64Array>;

/** Rows that are predicted at a time under all replicates: memory stays at so many numbers a replicate. */
const rowsPerBlock = 4096;

/**
 * Parametric bootstrap (Efron & Tibshirani 1993, ch. 6 and 13): customers as old as the list's are made up from the fit,
 * fitted anew, and `predict` is asked of the list's own customers under each of the new fits. The intervals say how much
 * of a prediction hangs on the fit; what a single customer then does scatters more. The same seed gives the same answer.
 * Gamma-Gamma spend is made up for the customers with repeat orders as they are; one mean for all is kept. Replicates
 * whose fit fails are left out and counted. Yields once an iteration of a fit and as `predict` does.
 */
export function* bootstrap(
  history: CustomerHistory,
  fit: ValueParameters,
  plan: BootstrapPlan,
  predict: Predict,
): Work<BootstrapIntervals> {
  const fits: ValueParameters[] = [];
  for (let replicate = 0; replicate < plan.replicates; replicate++) {
    yield { done: replicate, total: plan.replicates * 2 };
    const refitted = yield* refit(history, fit, randomFrom(plan.seed + replicate));
    if (refitted) fits.push(refitted);
  }
  const low = new Float64Array(history.rows).fill(NaN);
  const high = new Float64Array(history.rows).fill(NaN);
  const totals = new Float64Array(fits.length);
  for (let from = 0; from < history.rows && fits.length > 0; from += rowsPerBlock) {
    const block = rowsOf(history, from, Math.min(from + rowsPerBlock, history.rows));
    const predicted: Float64Array[] = [];
    for (const parameters of fits) predicted.push(yield* predict(block, parameters, from));
    for (let row = 0; row < block.rows; row++) {
      const values = Float64Array.from(predicted, (each) => each[row]);
      if (values.some(Number.isNaN)) continue;
      values.forEach((value, i) => (totals[i] += value));
      [low[from + row], high[from + row]] = ends(values, plan.level);
    }
  }
  const [totalLow, totalHigh] = ends(totals, plan.level);
  return { low, high, total: { low: totalLow, high: totalHigh }, used: fits.length };
}

/** The fit of one made-up list; null where it fails. */
function* refit(history: CustomerHistory, fit: ValueParameters, random: Random): Work<ValueParameters | null> {
  const model = transactionModels[fit.model];
  const ages = history.age.filter((age) => age >= 0);
  const repeats = new Float64Array(ages.length);
  const last = new Float64Array(ages.length);
  for (let i = 0; i < ages.length; i++) {
    const made = model.simulate(fit.parameters, ages[i], random);
    repeats[i] = made.repeats;
    last[i] = made.last;
  }
  const { parameters, converged } = yield* model.fit(customerCells(repeats, last, ages));
  if (!converged) return null;
  const { spend } = fit;
  if (spend?.kind !== 'gamma-gamma') return { ...fit, parameters };
  const spenders = history.repeatOrders.filter((x) => x > 0);
  const mean = spenders.map((x) => (random.gamma(spend.p * x) * spend.gamma) / random.gamma(spend.q) / x);
  const spent = yield* fitGammaGamma({ repeats: spenders, mean });
  const [p, q, gamma] = spent.parameters;
  return spent.converged && q > 1 ? { ...fit, parameters, spend: { kind: 'gamma-gamma', p, q, gamma } } : null;
}

function rowsOf(history: CustomerHistory, from: number, to: number): CustomerHistory {
  const { repeatOrders, lastOrder, age } = history;
  const [x, last, ages] = [repeatOrders, lastOrder, age].map((column) => column.subarray(from, to));
  return { rows: to - from, repeatOrders: x, lastOrder: last, age: ages, problems: new Map() };
}

/** The ends between which the middle share `level` lies, interpolated between the values. */
function ends(values: Float64Array, level: number): readonly [number, number] {
  const sorted = values.slice().sort();
  const at = (share: number): number => {
    const place = share * (sorted.length - 1);
    const below = Math.floor(place);
    const above = Math.min(below + 1, sorted.length - 1);
    return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
  };
  return sorted.length === 0 ? [NaN, NaN] : [at((1 - level) / 2), at((1 + level) / 2)];
}
