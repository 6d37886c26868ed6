import { customerCells } from '../../../../src/core/value/cells/customer-cells';
import { fitRegularBetaGeometric } from '../../../../src/core/value/regular-beta-geometric/fit';
import { transactionModels } from '../../../../src/core/value/transaction-models';
import { randomFrom } from '../../../../src/core/random';
import { finish } from '../../../../src/core/work';
import { meansOverIndividuals } from '../beta-geometric/by-integration';

const factorial = (n: number): number => (n < 2 ? 1 : n * factorial(n - 1));

/** P(Poisson(mean) ≥ n) */
function atLeast(n: number, mean: number): number {
  let term = Math.exp(-mean);
  let fewer = 0;
  for (let i = 0; i < n; i++) {
    fewer += term;
    term *= mean / (i + 1);
  }
  return 1 - fewer;
}

const slow = { relative: 1e-8, absolute: 1e-12, because: 'the oracle integrates to about 1e-10' };

describe.each([
  ['bg-cnbd-k', 0],
  ['mbg-cnbd-k', 1],
] as const)('%s agrees with integration over individuals', (id, m) => {
  test.each([[2, 1.5, 3, 1.2, 2.2]])('at k = %p (%p, %p, %p, %p)', (k, ...parameters) => {
    const model = transactionModels[id];
    const own = Float64Array.of(k, ...parameters);
    const prediction = model.predict(own);
    for (const [x, last, age] of [
      [0, 0, 12],
      [2, 9, 15],
    ]) {
      const n = x + m;
      const t = 2;
      const begun = Array.from({ length: k }, (_, j) => j);
      const [alive, gone, orders, silent, residual] = meansOverIndividuals(parameters, ({ rate, chance }) => {
        const weights = begun.map((j) => (rate * (age - last)) ** j / factorial(j));
        const lives = rate ** (k * x) * (1 - chance) ** n * Math.exp(-rate * age);
        const left = n > 0 ? rate ** (k * x) * chance * (1 - chance) ** (n - 1) * Math.exp(-rate * last) : 0;
        const share = rate / (rate + 0.01);
        const mean = (of: (j: number) => number): number => weights.reduce((sum, each, j) => sum + each * of(j), 0);
        const ahead = (j: number): number => {
          let sum = 0;
          for (let order = 1; order < 16 && k * order < 10 + 8 * rate * t; order++)
            sum += (1 - chance) ** (order - 1) * atLeast(k * order - j, rate * t);
          return sum;
        };
        return [
          lives * mean(() => 1),
          left,
          lives * mean(ahead),
          lives * mean((j) => 1 - atLeast(k - j, rate * t)),
          lives * mean((j) => share ** (k - j) / (1 - (1 - chance) * share ** k)),
        ];
      });
      const total = alive + gone;
      expect(prediction.probabilityAlive(x, last, age)).toBeCloseWithin(alive / total, slow);
      expect(prediction.conditionalOrders(x, last, age, t)).toBeCloseWithin(orders / total, {
        ...slow,
        relative: 1e-6,
      });
      expect(prediction.probabilityOfNoOrder(x, last, age, t)).toBeCloseWithin((silent + gone) / total, slow);
      expect(prediction.discountedOrdersWhileAlive(x, last, age, 0.01)).toBeCloseWithin(residual / alive, slow);
      const cells = customerCells(Float64Array.of(x), Float64Array.of(last), Float64Array.of(age));
      const density = x > 0 ? (last ** ((k - 1) * x) * factorial(x - 1)) / factorial(k * x - 1) : 1;
      expect(Math.exp(model.logLikelihood(own, cells))).toBeCloseWithin(total * density, slow);
    }
  });
});

test('the chances of all counts of orders add up to one, and their mean is the expected count', () => {
  const prediction = transactionModels['mbg-cnbd-k'].predict(Float64Array.of(3, 0.9, 2, 0.8, 2.4));
  const chances = Array.from({ length: 300 }, (_, x) => prediction.countProbability(x, 30));
  expect(chances.reduce((sum, each) => sum + each, 0)).toBeCloseWithin(1, { absolute: 1e-10, because: 'rounding' });
  const mean = chances.reduce((sum, each, x) => sum + x * each, 0);
  expect(mean).toBeCloseWithin(prediction.expectedOrders(30), { relative: 1e-8, because: 'the tail beyond 300' });
});

test('regular customers are found to be regular, and k is a whole number without a standard error', () => {
  const random = randomFrom(4);
  const truth = Float64Array.of(3, 1.2, 0.8, 0.9, 4);
  const people = Array.from({ length: 3000 }, () => transactionModels['mbg-cnbd-k'].simulate(truth, 30, random));
  const of = (name: 'repeats' | 'last'): Float64Array => Float64Array.from(people, (each) => each[name]);
  const cells = customerCells(of('repeats'), of('last'), new Float64Array(3000).fill(30));
  const fit = finish(fitRegularBetaGeometric(cells, 1));
  expect(fit).toMatchObject({ converged: true });
  expect(fit.parameters[0]).toBe(3);
  expect(fit.standardErrors[0]).toBe(NaN);
  for (let i = 1; i < 5; i++) expect(Math.abs(fit.parameters[i] - truth[i])).toBeLessThan(3 * fit.standardErrors[i]);
});

test('k must be a whole number from 1 to 12', () => {
  const cells = customerCells(Float64Array.of(1), Float64Array.of(1), Float64Array.of(2));
  for (const k of [1.5, 13]) {
    const parameters = Float64Array.of(k, 1, 1, 1, 1);
    expect(transactionModels['bg-cnbd-k'].logLikelihood(parameters, cells)).toBe(-Infinity);
    expect(() => transactionModels['bg-cnbd-k'].predict(parameters)).toThrow(
      expect.objectContaining({ problem: { code: 'bad-table', expected: ['k'] } }),
    );
  }
});
