import { covarianceOf } from '../optimize/covariance';
import { noFit } from '../optimize/fit';
import type { Fit, FitReason } from '../optimize/fit';
import type { Summit } from '../optimize/climb';
import { logParameterBounds, maximise } from '../optimize/maximise';
import type { Objective } from '../optimize/objective';
import { sumOfObjectives } from '../optimize/sum-of-objectives';
import type { Work } from '../work';
import type { CustomerCells } from './cells/customer-cells';
import { sampleOfCells } from './cells/sample-of-cells';
import { scaledCells } from './cells/scaled-cells';
import { slicesOfCells } from './cells/slices-of-cells';

/**
 * Customers on which all starts are tried: a quarter of the cells, within these bounds. What they do not decide between is
 * tried on more.
 */
const [fewestRough, mostRough] = [500, 3000];

/** Customers in between, where there are many more cells still. */
const moreCustomers = 40_000;

/** Cells evaluated between two yields: about 15 ms for the slowest of the models. */
const sliceOfCells = 8192;

/** What the fits of the models differ in. Parameters are all > 0 and searched by their logarithms. */
export interface LikelihoodToFit {
  /** The power of time that each parameter carries: 1 for a time, −1 for a rate, 0 for a shape. */
  readonly timePowers: readonly number[];
  objective(cells: CustomerCells): Objective;
  /** Parameters to start from, given the mean rate of orders per mean age. */
  starts(rate: number): readonly (readonly number[])[];
  /** The limit of the model at which the optimum lies, where it lies at one. The last unit of e towards it changes nothing. */
  limit(parameters: Float64Array): FitReason | null;
  /** Parameters that a limit leaves undetermined, by index. */
  loose(reason: FitReason): readonly number[];
}

/**
 * Maximum likelihood by damped Newton steps from several starts. Time is measured in mean ages while fitting, so that
 * days, weeks and months lead to the same optimum. Yields once an iteration, and every few thousand cells.
 */
export function* fitByLikelihood(cells: CustomerCells, model: LikelihoodToFit): Work<Fit> {
  const { timePowers } = model;
  const size = timePowers.length;
  const refused = whyNot(cells);
  if (refused) return noFit(size, refused);
  const { scaled, unit, repeatOrders } = scaledCells(cells);
  const count = cells.weight.length;
  yield { done: 0, total: count };
  const sample = (customers: number): Work<Objective> => sumOf(sampleOfCells(scaled, customers), model);
  const full = yield* sumOf(scaled, model);
  const roughCustomers = Math.min(mostRough, Math.max(fewestRough, Math.ceil(count / 4)));
  const rough = count <= roughCustomers ? full : yield* sample(roughCustomers);
  const between = count <= 2 * moreCustomers ? [] : [yield* sample(moreCustomers)];
  const starts = model.starts(repeatOrders / cells.customers).map((start) => Float64Array.from(start, Math.log));
  const summit = yield* maximise(rough, full, starts, between);
  const parameters = summit.point.map(Math.exp);
  const reason = model.limit(parameters) ?? endOf(summit);
  const { covariance, standardErrors } = covarianceOf(parameters, summit.hessian, model.loose(reason));
  const units = timePowers.map((power) => unit ** power);
  return {
    parameters: parameters.map((each, i) => each * units[i]),
    standardErrors: standardErrors.map((each, i) => each * units[i]),
    covariance: covariance.map((each, at) => each * units[Math.floor(at / size)] * units[at % size]),
    // The density of an order's time is per unit of time.
    logLikelihood: summit.value - repeatOrders * Math.log(unit),
    iterations: summit.iterations,
    converged: reason !== 'iterations' && reason !== 'boundary',
    reason,
  };
}

function* sumOf(cells: CustomerCells, model: LikelihoodToFit): Work<Objective> {
  const [first, ...others] = yield* slicesOfCells(cells, sliceOfCells);
  const parts: [Objective, ...Objective[]] = [model.objective(first)];
  for (const slice of others) {
    yield { done: parts.length, total: others.length };
    parts.push(model.objective(slice));
  }
  return sumOfObjectives(parts);
}

function whyNot(cells: CustomerCells): FitReason | null {
  if (!cells.repeats.some((x) => x > 0)) return 'no-repeat-orders';
  if (cells.weight.length === 1) return 'all-alike';
  return null;
}

function endOf(summit: Summit): FitReason {
  const { least, greatest } = logParameterBounds;
  if (summit.point.some((at) => at <= least || at >= greatest)) return 'boundary';
  if (!summit.converged) return 'iterations';
  const { standardErrors } = covarianceOf(
    summit.point.map(() => 1),
    summit.hessian,
    [],
  );
  // A parameter uncertain by a factor of e²⁰ is not determined at all.
  return standardErrors.every((error) => error < 20) ? 'converged' : 'ridge';
}
