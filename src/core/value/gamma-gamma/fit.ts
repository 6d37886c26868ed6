import { covarianceOf } from '../../optimize/covariance';
import { noFit } from '../../optimize/fit';
import type { Fit, FitReason } from '../../optimize/fit';
import { logParameterBounds, maximise } from '../../optimize/maximise';
import { sumOfObjectives } from '../../optimize/sum-of-objectives';
import type { Objective } from '../../optimize/objective';
import type { Work } from '../../work';
import { GammaGammaLikelihood } from './likelihood';
import type { SpendCells } from './spend-cells';

/** Fewer customers than this do not carry three parameters (domain: the mean repeat order then stands for all). */
const spendersNeeded = 50;

/** Customers on which all starts are tried. */
const roughCustomers = 4000;

/** Customers in between, where there are many more. */
const moreCustomers = 40_000;

/** Customers evaluated between two yields: a few milliseconds. */
const slice = 65_536;

/** (p, q) to start from; γ follows from the mean, which is pγ/(q − 1). */
const startingShapes = [
  [6, 4],
  [1, 2],
  [40, 12],
] as const;

/**
 * Fits (p, q, γ). Amounts are measured in their own mean while fitting, so that the currency does not matter. With
 * q ≤ 1 the fit stands, converged, but its reason says that it has no population mean. Yields once an iteration, and every few ten
 * thousand customers.
 */
export function* fitGammaGamma(cells: SpendCells): Work<Fit> {
  const { mean, repeats } = cells;
  if (mean.length < spendersNeeded) return noFit(3, 'too-few');
  let unit = 0;
  mean.forEach((amount, i) => (unit += (amount - unit) / (i + 1)));
  if (mean.every((amount) => Math.abs(amount - mean[0]) <= 1e-12 * mean[0])) return noFit(3, 'all-alike');
  const scaled = { repeats, mean: mean.map((amount) => amount / unit) };
  yield { done: 0, total: mean.length };
  const full = yield* likelihoodOf(scaled);
  const rough = yield* sampleOf(scaled, full, roughCustomers);
  const between = mean.length > 2 * moreCustomers ? [yield* sampleOf(scaled, full, moreCustomers)] : [];
  const starts = startingShapes.map(([p, q]) => Float64Array.of(p, q, (q - 1) / p).map(Math.log));
  const summit = yield* maximise(rough, full, starts, between);
  const parameters = summit.point.map(Math.exp);
  const reason = reasonOf(parameters, summit.point, summit.converged);
  const { covariance, standardErrors } = covarianceOf(parameters, summit.hessian, []);
  parameters[2] *= unit;
  standardErrors[2] *= unit;
  for (let i = 0; i < 3; i++) {
    covariance[i * 3 + 2] *= unit;
    covariance[6 + i] *= unit;
  }
  return {
    parameters,
    standardErrors,
    covariance,
    // A density per unit of money.
    logLikelihood: summit.value - mean.length * Math.log(unit),
    iterations: summit.iterations,
    converged: reason !== 'iterations' && reason !== 'boundary',
    reason,
  };
}

function* likelihoodOf({ repeats, mean }: SpendCells): Work<Objective> {
  const of = (from: number): Objective =>
    new GammaGammaLikelihood({
      repeats: repeats.subarray(from, from + slice),
      mean: mean.subarray(from, from + slice),
    });
  const parts: [Objective, ...Objective[]] = [of(0)];
  for (let from = slice; from < mean.length; from += slice) {
    yield { done: from, total: mean.length };
    parts.push(of(from));
  }
  return sumOfObjectives(parts);
}

/** The likelihood of every n-th customer; the `full` one where that would be every customer. */
function* sampleOf({ repeats, mean }: SpendCells, full: Objective, customers: number): Work<Objective> {
  const stride = Math.floor(mean.length / customers);
  if (stride < 2) return full;
  const length = Math.ceil(mean.length / stride);
  const every = (column: Float64Array): Float64Array => Float64Array.from({ length }, (_, i) => column[i * stride]);
  return yield* likelihoodOf({ repeats: every(repeats), mean: every(mean) });
}

function reasonOf([p, q]: Float64Array, point: Float64Array, converged: boolean): FitReason {
  const { least, greatest } = logParameterBounds;
  if (q <= 1) return 'no-population-mean';
  if (p > 1e4 || q > 1e4) return 'same-spend';
  if (point.some((at) => at <= least || at >= greatest)) return 'boundary';
  return converged ? 'converged' : 'iterations';
}
