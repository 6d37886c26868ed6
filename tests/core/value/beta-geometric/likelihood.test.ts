import fc from 'fast-check';
import { BetaGeometricLikelihood } from '../../../../src/core/value/beta-geometric/likelihood';
import { customerCells } from '../../../../src/core/value/cells/customer-cells';

const cells = customerCells(
  Float64Array.of(0, 0, 1, 2, 5, 12, 2),
  Float64Array.of(0, 0, 3, 9, 10, 19, 9),
  Float64Array.of(10, 20, 12, 11, 30, 20, 11),
);

function at(objective: BetaGeometricLikelihood, point: Float64Array) {
  const gradient = new Float64Array(4);
  const hessian = new Float64Array(16);
  return { value: objective.evaluate(point, gradient, hessian), gradient, hessian };
}

describe.each([0, 1] as const)('the likelihood with %p chances of dropping out at the start', (chances) => {
  const objective = new BetaGeometricLikelihood(cells, chances);
  const coordinate = fc.double({ min: -3, max: 4, noNaN: true });
  const step = 1e-4;
  const differences = { relative: 2e-6, absolute: 2e-6, because: 'central differences are good to step²' };

  test('has the gradient and the Hessian of its values', () => {
    fc.assert(
      fc.property(fc.tuple(coordinate, coordinate, coordinate, coordinate), (coordinates) => {
        const point = Float64Array.from(coordinates);
        const { gradient, hessian } = at(objective, point);
        for (let i = 0; i < 4; i++) {
          const moved = (by: number) =>
            at(
              objective,
              point.map((each, j) => (i === j ? each + by : each)),
            );
          const [up, down] = [moved(step), moved(-step)];
          expect((up.value - down.value) / (2 * step)).toBeCloseWithin(gradient[i], differences);
          for (let j = 0; j < 4; j++)
            expect((up.gradient[j] - down.gradient[j]) / (2 * step)).toBeCloseWithin(hessian[i * 4 + j], differences);
        }
      }),
      { numRuns: 40 },
    );
  });

  test('has no false maximum at infinity: at b = e³⁰ with a bounded it is that of customers who never drop out', () => {
    const values = [20, 25, 30].map((b) => at(objective, Float64Array.of(0, 1, 0, b)).value);
    expect(values[2]).toBeCloseWithin(values[1], { absolute: 1e-8, because: 'of order 1/b' });
    expect(values[1]).toBeCloseWithin(values[0], { absolute: 1e-6, because: 'of order 1/b' });
  });

  test('is finite to the corners of the range searched', () => {
    for (const r of [-14, 14])
      for (const alpha of [-14, 14])
        for (const a of [-14, 14])
          for (const b of [-14, 14]) {
            const { value, gradient, hessian } = at(objective, Float64Array.of(r, alpha, a, b));
            expect([value, ...gradient, ...hessian].every(Number.isFinite)).toBe(true);
          }
  });
});
