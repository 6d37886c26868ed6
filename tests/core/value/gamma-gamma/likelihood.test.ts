import gammaln from '@stdlib/math-base-special-gammaln';
import fc from 'fast-check';
import { GammaGammaLikelihood } from '../../../../src/core/value/gamma-gamma/likelihood';

const cells = { repeats: Float64Array.of(1, 2, 2, 7, 30), mean: Float64Array.of(0.2, 1, 3.5, 0.9, 1.4) };
const objective = new GammaGammaLikelihood(cells);

function at(point: Float64Array) {
  const gradient = new Float64Array(3);
  const hessian = new Float64Array(9);
  return { value: objective.evaluate(point, gradient, hessian), gradient, hessian };
}

const point3 = fc.tuple(...[0, 1, 2].map(() => fc.double({ min: -2, max: 4, noNaN: true })));

describe('the likelihood of Gamma-Gamma spend', () => {
  test('is the published sum (Fader & Hardie, note 025, eq. 1a)', () => {
    fc.assert(
      fc.property(point3, (coordinates) => {
        const [p, q, gamma] = coordinates.map(Math.exp);
        let sum = 0;
        cells.repeats.forEach((x, i) => {
          const mean = cells.mean[i];
          sum += gammaln(p * x + q) - gammaln(p * x) - gammaln(q) + q * Math.log(gamma);
          sum += (p * x - 1) * Math.log(mean) + p * x * Math.log(x) - (p * x + q) * Math.log(gamma + x * mean);
        });
        const cancelling = { relative: 1e-11, absolute: 1e-8, because: 'the published form cancels' };
        expect(at(Float64Array.from(coordinates)).value).toBeCloseWithin(sum, cancelling);
      }),
    );
  });

  test('has the gradient and the Hessian of its values', () => {
    const step = 1e-4;
    const differences = { relative: 3e-6, absolute: 3e-6, because: 'central differences are good to step²' };
    fc.assert(
      fc.property(point3, (coordinates) => {
        const point = Float64Array.from(coordinates);
        const { gradient, hessian } = at(point);
        for (let i = 0; i < 3; i++) {
          const moved = (by: number) => at(point.map((each, j) => (i === j ? each + by : each)));
          const [up, down] = [moved(step), moved(-step)];
          expect((up.value - down.value) / (2 * step)).toBeCloseWithin(gradient[i], differences);
          for (let j = 0; j < 3; j++)
            expect((up.gradient[j] - down.gradient[j]) / (2 * step)).toBeCloseWithin(hessian[i * 3 + j], differences);
        }
      }),
      { numRuns: 40 },
    );
  });
});
