import type { Objective } from '../../../../src/core/optimize/objective';

const step = 1e-4;

/** Central differences of the values and of the gradient, beside what the objective says they are. */
export function expectDerivatives(objective: Objective, point: Float64Array): void {
  const { dimension } = objective;
  const at = (where: Float64Array) => {
    const gradient = new Float64Array(dimension);
    const hessian = new Float64Array(dimension * dimension);
    return { value: objective.evaluate(where, gradient, hessian), gradient, hessian };
  };
  const { gradient, hessian } = at(point);
  const size = Math.max(...hessian.map(Math.abs), ...gradient.map(Math.abs));
  const differences = { absolute: 2e-6 * (1 + size), because: 'central differences are good to step²' };
  for (let i = 0; i < dimension; i++) {
    const moved = (by: number) => at(point.map((each, j) => (i === j ? each + by : each)));
    const [up, down] = [moved(step), moved(-step)];
    expect((up.value - down.value) / (2 * step)).toBeCloseWithin(gradient[i], differences);
    for (let j = 0; j < dimension; j++)
      expect((up.gradient[j] - down.gradient[j]) / (2 * step)).toBeCloseWithin(hessian[i * dimension + j], differences);
  }
}
