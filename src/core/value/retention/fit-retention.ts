import { covarianceOf } from '../../optimize/covariance';
import { noFit } from '../../optimize/fit';
import type { Fit, FitReason } from '../../optimize/fit';
import { logParameterBounds, maximise } from '../../optimize/maximise';
import type { Objective } from '../../optimize/objective';
import type { Work } from '../../work';
import type { RenewalCounts } from './renewal-counts';

/** A log-parameter more uncertain than this (a factor of e²⁰) is not determined at all. */
const undetermined = 20;

/**
 * Fits a model whose first two parameters are α and β of the chance of leaving. As many renewals as parameters are
 * needed, some of them made and some not.
 */
export function* fitRetention(
  counts: RenewalCounts,
  likelihood: Objective,
  starts: readonly (readonly number[])[],
): Work<Fit> {
  const { dimension } = likelihood;
  const all = (column: Float64Array): number => column.reduce((sum, each) => sum + each, 0);
  if (counts.stayed.length < dimension) return noFit(dimension, 'too-few');
  if (all(counts.left) === 0 || all(counts.stayed) === 0) return noFit(dimension, 'all-alike');
  const points = starts.map((start) => Float64Array.from(start, Math.log));
  const summit = yield* maximise(likelihood, likelihood, points);
  const parameters = summit.point.map(Math.exp);
  const reason = reasonOf(parameters, counts.customers, summit);
  const loose = reason === 'same-dropout' ? [0, 1] : [];
  return {
    parameters,
    ...covarianceOf(parameters, summit.hessian, loose),
    logLikelihood: summit.value,
    iterations: summit.iterations,
    converged: reason !== 'iterations' && reason !== 'boundary',
    reason,
  };
}

function reasonOf(
  parameters: Float64Array,
  customers: number,
  summit: { readonly converged: boolean; readonly point: Float64Array; readonly hessian: Float64Array },
): FitReason {
  const { least, greatest } = logParameterBounds;
  const [alpha, beta] = parameters;
  const atBound = (at: number): boolean => at <= least || at >= greatest;
  if (alpha > 1e4 && beta > 1e4) return 'same-dropout';
  // With a small chance of leaving β reaches the bound first.
  if (alpha > 100 && atBound(summit.point[1]) && beta > alpha) return 'same-dropout';
  if (beta > 100 && atBound(summit.point[0]) && alpha > beta) return 'same-dropout';
  if (summit.point.some(atBound)) return 'boundary';
  if (!summit.converged) return 'iterations';
  const { standardErrors } = covarianceOf(new Float64Array(parameters.length).fill(1), summit.hessian, []);
  // Survivors may be shares of one customer: what counts is the error that a thousand customers would leave.
  const fewness = Math.sqrt(Math.min(1, customers / 1000));
  if (standardErrors.every((error) => error * fewness < undetermined)) return 'converged';
  return alpha > 100 && beta > 100 ? 'same-dropout' : 'ridge';
}
