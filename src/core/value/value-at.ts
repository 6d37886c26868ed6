import type { Objective } from '../optimize/objective';

/** The value alone of an objective at a point. */
export function valueAt(objective: Objective, point: Float64Array): number {
  const size = objective.dimension;
  return objective.evaluate(point, new Float64Array(size), new Float64Array(size * size));
}
