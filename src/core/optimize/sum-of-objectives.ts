import { finish } from '../work';
import { evaluateInParts } from './objective';
import type { Objective } from './objective';

/** The sum of objectives of one dimension, as an objective. */
export function sumOfObjectives(parts: readonly [Objective, ...Objective[]]): Objective {
  if (parts.length === 1) return parts[0];
  const sum: Objective = {
    dimension: parts[0].dimension,
    parts,
    evaluate: (point, gradient, hessian) => finish(evaluateInParts(sum, point, gradient, hessian)),
  };
  return sum;
}
