import type { Work } from '../work';

/** A twice differentiable function to be maximised. */
export interface Objective {
  readonly dimension: number;
  /** What it is the sum of, where it takes long: each part takes a few milliseconds. */
  readonly parts?: readonly Objective[];
  /**
   * Returns the value at `point` and writes the gradient and the Hessian (row after row) there. A value of −∞ or NaN
   * means that the point lies outside the domain.
   */
  evaluate(point: Float64Array, gradient: Float64Array, hessian: Float64Array): number;
}

/** Evaluates an objective, yielding between its parts. */
export function* evaluateInParts(
  objective: Objective,
  point: Float64Array,
  gradient: Float64Array,
  hessian: Float64Array,
): Work<number> {
  const { parts } = objective;
  if (!parts) return objective.evaluate(point, gradient, hessian);
  const ownGradient = new Float64Array(gradient.length);
  const ownHessian = new Float64Array(hessian.length);
  gradient.fill(0);
  hessian.fill(0);
  let value = 0;
  for (const [i, part] of parts.entries()) {
    value += part.evaluate(point, ownGradient, ownHessian);
    for (let k = 0; k < gradient.length; k++) gradient[k] += ownGradient[k];
    for (let k = 0; k < hessian.length; k++) hessian[k] += ownHessian[k];
    yield { done: i + 1, total: parts.length };
  }
  return value;
}
