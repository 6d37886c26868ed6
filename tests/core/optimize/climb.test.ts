import { climb } from '../../../src/core/optimize/climb';
import type { Objective } from '../../../src/core/optimize/objective';
import { finish } from '../../../src/core/work';

const limits = { bounds: { least: -10, greatest: 10 }, iterations: 200, gain: 1e-14 };

/** −(1 − x)² − 100(y − x²)²: a curved valley, turned upside down (Rosenbrock 1960). */
const valley: Objective = {
  dimension: 2,
  evaluate([x, y], gradient, hessian) {
    const off = y - x * x;
    gradient.set([2 * (1 - x) + 400 * x * off, -200 * off]);
    hessian.set([-2 + 400 * off - 800 * x * x, 400 * x, 400 * x, -200]);
    return -((1 - x) ** 2) - 100 * off * off;
  },
};

describe('climbing', () => {
  test.each([
    [-1.2, 1],
    [9, -9],
    [0, 0],
    [-8, 3],
  ])('finds the top of a curved ridge from (%p, %p)', (x, y) => {
    const summit = finish(climb(valley, Float64Array.of(x, y), limits));
    expect(summit.converged).toBe(true);
    expect(summit.point[0]).toBeCloseWithin(1, { absolute: 1e-6, because: 'the Newton step is down to rounding' });
    expect(summit.point[1]).toBeCloseWithin(1, { absolute: 1e-6, because: 'the Newton step is down to rounding' });
  });

  test('ends on the bound where the slope points outwards', () => {
    const slope: Objective = {
      dimension: 2,
      evaluate([x, y], gradient, hessian) {
        gradient.set([1, -2 * y]);
        hessian.set([0, 0, 0, -2]);
        return x - y * y;
      },
    };
    const summit = finish(climb(slope, Float64Array.of(0, 3), limits));
    expect(summit.point[0]).toBe(10);
    expect(summit.point[1]).toBeCloseWithin(0, { absolute: 1e-12, because: 'a quadratic takes one step' });
    expect(summit.converged).toBe(true);
  });

  test('leaves the domain nowhere: a step to −∞ or NaN is not taken', () => {
    const guarded: Objective = {
      dimension: 1,
      evaluate([x], gradient, hessian) {
        gradient.set([1 / x - 1]);
        hessian.set([-1 / (x * x)]);
        return Math.log(x) - x;
      },
    };
    const summit = finish(climb(guarded, Float64Array.of(5), limits));
    expect(summit.point[0]).toBeCloseWithin(1, { absolute: 1e-7, because: 'the maximum of ln x − x' });
  });

  test('says so when the limit of iterations comes first', () => {
    const summit = finish(climb(valley, Float64Array.of(-1.2, 1), { ...limits, iterations: 3 }));
    expect(summit).toMatchObject({ converged: false, iterations: 3 });
  });
});
