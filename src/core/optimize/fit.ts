/**
 * How a fit ended. Those up to `ridge` are optima that can be used, most of them at a limit of the model that has a
 * name; the others are no fits.
 */
export const fitReasons = [
  'converged',
  'no-dropout', // the chance of dropping out goes to 0: the model without it (NBD) fits as well
  'same-rate', // all customers buy at one rate: r and α go to infinity together
  'same-dropout', // all customers share one chance of dropping out: a and b go to infinity together
  'no-ageing', // the hazard of dropping out does not grow with age (b goes to 0): Pareto/NBD fits as well
  'same-spend', // amounts do not differ, within a customer's orders (p goes to infinity) or between customers (q)
  'no-population-mean', // Gamma-Gamma with q ≤ 1: the mean over all customers does not exist
  'ridge', // the likelihood is flat along a direction: the parameters are not told apart
  'boundary', // a parameter ran to the edge of the range searched
  'iterations', // the limit of iterations came first
  'no-repeat-orders', // nobody ordered twice
  'all-alike', // all customers have the same history, or the same amounts
  'too-few',
] as const;

export type FitReason = (typeof fitReasons)[number];

/** What every maximum-likelihood fit returns. A fit that failed is a result too: `converged` is false, with a reason. */
export interface Fit {
  /** In the model's order; NaN where nothing was fitted. */
  readonly parameters: Float64Array;
  /** From the observed information; NaN where the likelihood does not determine the parameter. */
  readonly standardErrors: Float64Array;
  /** Covariance of the parameters, row after row. */
  readonly covariance: Float64Array;
  readonly logLikelihood: number;
  readonly iterations: number;
  readonly converged: boolean;
  readonly reason: FitReason;
}

/** The record of a fit that could not be made. */
export function noFit(parameters: number, reason: FitReason): Fit {
  return {
    parameters: new Float64Array(parameters).fill(NaN),
    standardErrors: new Float64Array(parameters).fill(NaN),
    covariance: new Float64Array(parameters * parameters).fill(NaN),
    logLikelihood: NaN,
    iterations: 0,
    converged: false,
    reason,
  };
}
