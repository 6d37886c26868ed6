/** A twice differentiable function to be maximised. */
export interface Objective {
  readonly dimension: number;
  /**
   * Returns the value at `point` and writes the gradient and the Hessian (row after row) there. A value of −∞ or NaN
   * means that the point lies outside the domain.
   */
  evaluate(point: Float64Array, gradient: Float64Array, hessian: Float64Array): number;
}
