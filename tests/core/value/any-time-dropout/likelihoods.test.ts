import fc from 'fast-check';
import { customerCells } from '../../../../src/core/value/cells/customer-cells';
import { GgompertzNbdLikelihood } from '../../../../src/core/value/ggompertz-nbd/likelihood';
import { NbdLikelihood } from '../../../../src/core/value/nbd/likelihood';
import { ParetoNbdLikelihood } from '../../../../src/core/value/pareto-nbd/likelihood';
import { RegularBetaGeometricLikelihood } from '../../../../src/core/value/regular-beta-geometric/likelihood';
import { BetaGeometricLikelihood } from '../../../../src/core/value/beta-geometric/likelihood';
import { valueAt } from '../../../../src/core/value/value-at';
import { expectDerivatives } from '../derivatives';

const cells = customerCells(
  Float64Array.of(0, 0, 1, 2, 5, 12, 2, 3),
  Float64Array.of(0, 0, 0.3, 0.9, 1, 1.9, 0.9, 0.001),
  Float64Array.of(1, 2, 1.2, 1.1, 3, 2, 1.1, 3),
);

const likelihoods = [
  ['Pareto/NBD', new ParetoNbdLikelihood(cells)],
  ['GGompertz/NBD', new GgompertzNbdLikelihood(cells)],
  ['NBD', new NbdLikelihood(cells)],
  ['BG/CNBD-2', new RegularBetaGeometricLikelihood(cells, 0, 2)],
  ['MBG/CNBD-5', new RegularBetaGeometricLikelihood(cells, 1, 5)],
] as const;

describe.each(likelihoods)('the likelihood of %s', (_, objective) => {
  const coordinate = fc.double({ min: -3, max: 3, noNaN: true });

  test('has the gradient and the Hessian of its values', () => {
    fc.assert(
      fc.property(fc.array(coordinate, { minLength: objective.dimension, maxLength: objective.dimension }), (at) =>
        // Third derivatives reach thousands here: step² of them is what central differences miss.
        expectDerivatives(objective, Float64Array.from(at), 5e-5),
      ),
      { numRuns: 40 },
    );
  });

  test('is finite to the corners of the range searched', () => {
    const size = objective.dimension;
    for (let corner = 0; corner < 2 ** size; corner++) {
      const point = Float64Array.from({ length: size }, (_, i) => ((corner >> i) & 1 ? 14 : -14));
      const gradient = new Float64Array(size);
      const hessian = new Float64Array(size * size);
      const value = objective.evaluate(point, gradient, hessian);
      expect([value, ...gradient, ...hessian].filter((each) => !Number.isFinite(each))).toEqual([]);
    }
  });
});

const rounding = { relative: 1e-12, because: 'the same quantity by another way' };

test('α = β and s = 1 are ordinary points of Pareto/NBD', () => {
  const objective = new ParetoNbdLikelihood(cells);
  const at = (alpha: number, s: number, beta: number) =>
    valueAt(objective, Float64Array.of(0.6, alpha, s, beta).map(Math.log));
  const near = { relative: 1e-8, because: 'the function is smooth' };
  expect(at(1, 1, 1)).toBeCloseWithin(at(1, 1, 1 + 1e-9), near);
  expect(at(1, 1, 1)).toBeCloseWithin(at(1 + 1e-9, 1 - 1e-9, 1), near);
});

test('GGompertz/NBD with b → 0 is Pareto/NBD', () => {
  const gompertz = valueAt(new GgompertzNbdLikelihood(cells), Float64Array.of(-0.5, 0.2, -14, -0.4, 0.3));
  const pareto = valueAt(new ParetoNbdLikelihood(cells), Float64Array.of(-0.5, 0.2, -0.4, 0.3));
  expect(gompertz).toBeCloseWithin(pareto, { relative: 1e-5, because: 'b is e⁻¹⁴' });
});

test('Pareto/NBD with s → 0 is NBD', () => {
  const pareto = valueAt(new ParetoNbdLikelihood(cells), Float64Array.of(-0.5, 0.2, -40, 0.3));
  expect(pareto).toBeCloseWithin(valueAt(new NbdLikelihood(cells), Float64Array.of(-0.5, 0.2)), rounding);
});

test.each([0, 1] as const)('(M)BG/CNBD-1 is (M)BG/NBD, with %p chances at the start', (chances) => {
  const point = Float64Array.of(-0.5, 0.2, 0.1, 0.9);
  expect(valueAt(new RegularBetaGeometricLikelihood(cells, chances, 1), point)).toBeCloseWithin(
    valueAt(new BetaGeometricLikelihood(cells, chances), point),
    rounding,
  );
});
