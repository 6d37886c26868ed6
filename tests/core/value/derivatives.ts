import type { Objective } from '../../../src/core/optimize/objective';

/** Fails where gradient or Hessian differ from central differences of value and gradient. */
export function expectDerivatives(objective: Objective, point: Float64Array, allowed = 2e-6): void {
  const size = objective.dimension;
  const step = 1e-4;
  const at = (moved: Float64Array) => {
    const gradient = new Float64Array(size);
    const hessian = new Float64Array(size * size);
    return { value: objective.evaluate(moved, gradient, hessian), gradient, hessian };
  };
  const { gradient, hessian } = at(point);
  const differences = { relative: allowed, absolute: allowed, because: 'central differences are good to step²' };
  for (let i = 0; i < size; i++) {
    const moved = (by: number) => at(point.map((each, j) => (i === j ? each + by : each)));
    const [up, down] = [moved(step), moved(-step)];
    expect((up.value - down.value) / (2 * step)).toBeCloseWithin(gradient[i], differences);
    for (let j = 0; j < size; j++)
      expect((up.gradient[j] - down.gradient[j]) / (2 * step)).toBeCloseWithin(hessian[i * size + j], differences);
  }
}
