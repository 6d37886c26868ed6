import { cholesky, solveFactored } from './cholesky';

/**
 * Covariance of positive parameters from the Hessian of the log-likelihood in their logarithms, at its maximum:
 * the inverse observed information of the logs, carried over by the delta method. Parameters listed in `loose` are not
 * determined by the data; their rows and columns are NaN. Everything is NaN where the information is not positive.
 */
export function covarianceOf(
  parameters: Float64Array,
  hessian: Float64Array,
  loose: readonly number[],
): { readonly covariance: Float64Array; readonly standardErrors: Float64Array } {
  const size = parameters.length;
  const covariance = new Float64Array(size * size).fill(NaN);
  const kept = Array.from(parameters.keys()).filter((index) => !loose.includes(index));
  const count = kept.length;
  const information = new Float64Array(count * count);
  kept.forEach((row, i) => kept.forEach((column, j) => (information[i * count + j] = -hessian[row * size + column])));
  const factor = cholesky(information, count);
  if (factor)
    kept.forEach((column, j) => {
      const unit = new Float64Array(count);
      unit[j] = 1;
      const inverse = solveFactored(factor, count, unit);
      kept.forEach((row, i) => {
        covariance[row * size + column] = inverse[i] * parameters[row] * parameters[column];
      });
    });
  const standardErrors = parameters.map((_, i) => Math.sqrt(covariance[i * size + i]));
  return { covariance, standardErrors };
}
