import fc from 'fast-check';
import { bgBb } from '../../../../src/core/value/bg-bb/bg-bb';
import { BgBbLikelihood } from '../../../../src/core/value/bg-bb/likelihood';
import { finish } from '../../../../src/core/work';
import { expectDerivatives } from '../retention/derivatives';
import { individualChances, meansOverIndividuals } from './by-integration';
import { cellsOf, donations } from './donations';

const printed = (digits: number) => ({ absolute: 0.5000001 * 10 ** -digits, because: 'it is the printed figure' });

describe('BG/BB as published (Fader, Hardie & Shang 2010)', () => {
  const fit = finish(bgBb.fit(donations));
  const prediction = bgBb.predict(fit.parameters);

  test('α 1.204, β .750, γ .657, δ 2.783, log-likelihood −33225.58', () => {
    expect(donations.customers).toBe(11104);
    expect(fit).toMatchObject({ converged: true, reason: 'converged' });
    [1.204, 0.75, 0.657, 2.783].forEach((each, i) => expect(fit.parameters[i]).toBeCloseWithin(each, printed(3)));
    expect(fit.logLikelihood).toBeCloseWithin(-33225.58, printed(2));
    expect([...fit.standardErrors].every((error) => error > 0 && error < 1)).toBe(true);
  });

  test.each([
    [0, 0, 0.108],
    [2, 4, 0.59],
    [6, 6, 0.93],
    [1, 1, 0.069],
    [1, 2, 0.255],
    [1, 3, 0.481],
    [1, 4, 0.68],
    [1, 5, 0.828],
    [1, 6, 0.93],
  ])('P(alive) in 2002 of a donor with x = %p, t_x = %p is %p (table 6)', (x, last, alive) => {
    expect(prediction.probabilityAlive(x, last, 6)).toBeCloseWithin(alive, printed(3));
  });

  test('gifts of a new donor in 1 to 11 years (Hardie, note 010)', () => {
    const years = [0.4985, 0.9233, 1.2969, 1.6323, 1.9381, 2.2202, 2.4826, 2.7285, 2.9603, 3.1798, 3.3887];
    years.forEach((gifts, i) => expect(prediction.expectedOrders(i + 1)).toBeCloseWithin(gifts, printed(4)));
  });

  test('12,884.2 gifts are expected of all donors in the next five years', () => {
    const { x, last, n, weight } = donations;
    let gifts = 0;
    x.forEach((bought, i) => (gifts += weight[i] * prediction.conditionalOrders(bought, last[i], n[i], 5)));
    expect(gifts).toBeCloseWithin(12884.2, printed(1));
  });

  test('3,454.9 donors are expected with no gift in six years, 1,253.1 with six', () => {
    expect(11104 * prediction.countProbability(0, 6)).toBeCloseWithin(3454.9, printed(1));
    expect(11104 * prediction.countProbability(6, 6)).toBeCloseWithin(1253.1, printed(1));
  });

  test('discounted residual gifts (BTYD’s example)', () => {
    const rounded = bgBb.predict(Float64Array.of(1.2, 0.75, 0.66, 2.78));
    expect(rounded.dert(3, 4, 6, 0.1)).toBeCloseWithin(1.621379, printed(6));
    [1.802, 2.6212, 3.4403, 4.2594, 5.0785, 5.8976].forEach((gifts, i) =>
      expect(rounded.dert(i + 1, 6, 6, 0.1)).toBeCloseWithin(gifts, printed(4)),
    );
  });
});

describe('BG/BB agrees with integration over individuals', () => {
  const slow = { relative: 1e-9, because: 'the oracle integrates to about 1e-11' };
  test.each([
    [1.2, 0.75, 0.66, 2.78],
    [3, 5, 1, 8],
    [0.6, 2, 2.5, 4],
  ])('at (%p, %p, %p, %p)', (...parameters) => {
    const prediction = bgBb.predict(Float64Array.from(parameters));
    for (const [x, last, n] of [
      [0, 0, 6],
      [3, 4, 6],
      [2, 9, 12],
      [5, 5, 5],
    ]) {
      const of = individualChances(x, last, n);
      const [alive, gone, next, orders, silent, discounted] = meansOverIndividuals(parameters, (p, theta) => {
        const { alive, gone } = of(p, theta);
        let orders = 0;
        let silent = 0;
        for (let k = 1; k <= 4; k++) {
          orders += p * (1 - theta) ** k;
          silent += theta * (1 - theta) ** (k - 1) * (1 - p) ** (k - 1);
        }
        silent += ((1 - p) * (1 - theta)) ** 4;
        const discounted = (p * (1 - theta)) / (1.07 - (1 - theta));
        return [alive, gone, alive * (1 - theta), alive * orders, alive * silent, alive * discounted];
      });
      const cells = cellsOf([[x, last, n, 1]]);
      const likelihood = alive + gone;
      expect(Math.exp(bgBb.logLikelihood(Float64Array.from(parameters), cells))).toBeCloseWithin(likelihood, slow);
      expect(prediction.probabilityAlive(x, last, n)).toBeCloseWithin(next / likelihood, slow);
      expect(prediction.conditionalOrders(x, last, n, 4)).toBeCloseWithin(orders / likelihood, slow);
      expect(prediction.probabilityOfNoOrder(x, last, n, 4)).toBeCloseWithin((silent + gone) / likelihood, slow);
      expect(prediction.dert(x, last, n, 0.07)).toBeCloseWithin(discounted / likelihood, slow);
    }
  });
});

describe('BG/BB', () => {
  const shape = fc.double({ min: 0.02, max: 50, noNaN: true });
  const shapes = fc.tuple(shape, shape, shape, shape).map((each) => Float64Array.from(each));
  const rounding = { relative: 1e-10, absolute: 1e-13, because: 'both sides are good to rounding' };

  test('has the gradient and the Hessian of its values', () => {
    const likelihood = new BgBbLikelihood(
      cellsOf([
        [0, 0, 6, 3],
        [2, 4, 9, 2],
        [5, 5, 5, 1],
        [1, 3, 3, 4],
      ]),
    );
    const coordinate = fc.double({ min: -3, max: 4, noNaN: true });
    fc.assert(
      fc.property(fc.tuple(coordinate, coordinate, coordinate, coordinate), (point) =>
        expectDerivatives(likelihood, Float64Array.from(point)),
      ),
      { numRuns: 40 },
    );
  });

  test('the chances of all counts add up to 1, and their mean is the expected orders', () => {
    fc.assert(
      fc.property(shapes, fc.integer({ min: 1, max: 40 }), (parameters, n) => {
        const prediction = bgBb.predict(parameters);
        let [all, mean] = [0, 0];
        for (let x = 0; x <= n; x++) {
          all += prediction.countProbability(x, n);
          mean += x * prediction.countProbability(x, n);
        }
        expect(all).toBeCloseWithin(1, rounding);
        expect(mean).toBeCloseWithin(prediction.expectedOrders(n), rounding);
      }),
    );
  });

  test('what a new customer will do is the mean of what the histories to come say', () => {
    fc.assert(
      fc.property(shapes, (parameters) => {
        const prediction = bgBb.predict(parameters);
        // All 2⁵ histories of five opportunities.
        let [all, ahead] = [0, 0];
        for (let bits = 0; bits < 32; bits++) {
          const bought = [1, 2, 3, 4, 5].filter((at) => bits & (1 << (at - 1)));
          const last = bought.at(-1) ?? 0;
          const chance = Math.exp(bgBb.logLikelihood(parameters, cellsOf([[bought.length, last, 5, 1]])));
          all += chance;
          ahead += chance * prediction.conditionalOrders(bought.length, last, 5, 7);
        }
        expect(all).toBeCloseWithin(1, rounding);
        expect(ahead).toBeCloseWithin(prediction.expectedOrders(12) - prediction.expectedOrders(5), {
          relative: 1e-8,
          absolute: 1e-12,
          because: 'the right side is a difference',
        });
      }),
      { numRuns: 40 },
    );
  });

  test('P(alive) falls with silence, orders ahead rise with time and with orders', () => {
    fc.assert(
      fc.property(
        shapes,
        fc.integer({ min: 1, max: 20 }),
        fc.integer({ min: 0, max: 20 }),
        (parameters, last, silence) => {
          const prediction = bgBb.predict(parameters);
          const alive = prediction.probabilityAlive(1, last, last + silence);
          expect(alive).toBeGreaterThanOrEqual(0);
          expect(alive).toBeLessThanOrEqual(1);
          expect(prediction.probabilityAlive(1, last, last + silence + 1)).toBeLessThanOrEqual(alive * (1 + 1e-12));
          const ahead = (x: number, t: number) => prediction.conditionalOrders(x, last, last + silence, t);
          expect(ahead(1, 5)).toBeGreaterThanOrEqual(ahead(1, 4));
          expect(prediction.probabilityOfNoOrder(1, last, last + silence, 3)).toBeLessThanOrEqual(1 + 1e-12);
        },
      ),
    );
  });

  test('γ = 1 is an ordinary value', () => {
    const at = (gamma: number) => bgBb.predict(Float64Array.of(1.2, 0.75, gamma, 2.8)).conditionalOrders(3, 4, 6, 10);
    expect(at(1)).toBeCloseWithin(at(1 + 1e-9), { relative: 1e-8, because: 'the function is smooth' });
    expect(at(1)).toBeCloseWithin(at(1 - 1e-9), { relative: 1e-8, because: 'the function is smooth' });
  });

  test('without a discount the residual orders end only where γ > 1', () => {
    expect(bgBb.predict(Float64Array.of(1, 1, 0.9, 3)).dert(1, 1, 2, 0)).toBe(Infinity);
    expect(bgBb.predict(Float64Array.of(1, 1, 2, 3)).dert(1, 1, 2, 0)).toBeCloseWithin(
      bgBb.predict(Float64Array.of(1, 1, 2, 3)).dert(1, 1, 2, 1e-9),
      { relative: 1e-6, because: 'of order d·ln d' },
    );
  });

  test('recovers the parameters of made-up customers within three standard errors', () => {
    for (const [seed, ...truth] of [
      [1, 1.2, 0.75, 0.66, 2.78],
      [2, 2, 3, 1.5, 6],
      [3, 0.8, 2, 0.9, 9],
    ]) {
      const fit = finish(bgBb.fit(simulated(seed, truth, 6000, 9)));
      expect(fit.converged).toBe(true);
      truth.forEach((each, i) => expect(Math.abs(fit.parameters[i] - each)).toBeLessThan(3 * fit.standardErrors[i]));
    }
  });

  test('hard lists give a fit or a reason, never NaN with a claim to have converged', () => {
    expect(finish(bgBb.fit(cellsOf([[0, 0, 6, 50]])))).toMatchObject({ converged: false, reason: 'no-repeat-orders' });
    expect(finish(bgBb.fit(cellsOf([[2, 4, 6, 50]])))).toMatchObject({ converged: false, reason: 'all-alike' });
    for (const rows of [
      [
        [0, 0, 6, 9999],
        [6, 6, 6, 1],
      ],
      [
        [6, 6, 6, 500],
        [5, 6, 6, 500],
      ],
      [
        [300, 365, 365, 10],
        [0, 0, 365, 900],
      ],
      [
        [1, 1, 1, 3],
        [0, 0, 1, 4],
      ],
    ]) {
      const fit = finish(bgBb.fit(cellsOf(rows)));
      expect([...fit.parameters, fit.logLikelihood].every(Number.isFinite)).toBe(true);
      const prediction = bgBb.predict(fit.parameters);
      for (const [x, last, n] of rows) {
        const said = [prediction.probabilityAlive(x, last, n), prediction.conditionalOrders(x, last, n, 12)];
        expect([...said, prediction.dert(x, last, n, 0.01)].every(Number.isFinite)).toBe(true);
      }
    }
  });

  test('customers who never leave are named so', () => {
    expect(finish(bgBb.fit(cellsOf([1, 2, 3, 4, 5, 6].map((x) => [x, 6, 6, 30 + 7 * x])))).reason).toBe('no-dropout');
  });

  test('histories that cannot be are told by what is wrong', () => {
    const prediction = bgBb.predict(Float64Array.of(1, 1, 1, 1));
    for (const [history, code] of [
      [[2, 7, 6], 'above'],
      [[3, 2, 6], 'above'],
      [[0, 2, 6], 'above'],
      [[1.5, 2, 6], 'not-whole'],
      [[-1, 2, 6], 'below'],
      [[1, 2, 1e6], 'above'],
    ] as const)
      expect(() => prediction.probabilityAlive(history[0], history[1], history[2])).toThrow(
        expect.objectContaining({ problem: expect.objectContaining({ code }) }),
      );
    expect(() => bgBb.predict(Float64Array.of(1, 0, 1, Infinity))).toThrow(
      expect.objectContaining({ problem: { code: 'bad-table', expected: ['beta', 'delta'] } }),
    );
    expect(bgBb.logLikelihood(Float64Array.of(1, 1, 1, NaN), donations)).toBe(-Infinity);
  });
});

/** Customers made by the model's own story (uniforms by Park & Miller 1988, Gammas by Marsaglia & Tsang 2000). */
function simulated(seed: number, [alpha, beta, gamma, delta]: number[], customers: number, n: number) {
  let state = seed;
  const uniform = () => (state = (state * 16807) % 2147483647) / 2147483647;
  const gammaOf = (shape: number): number => {
    if (shape < 1) return gammaOf(shape + 1) * uniform() ** (1 / shape);
    const d = shape - 1 / 3;
    for (;;) {
      const normal = Math.sqrt(-2 * Math.log(uniform())) * Math.cos(2 * Math.PI * uniform());
      const v = (1 + normal / Math.sqrt(9 * d)) ** 3;
      if (v > 0 && Math.log(uniform()) < 0.5 * normal * normal + d * (1 - v + Math.log(v))) return d * v;
    }
  };
  const betaOf = (a: number, b: number) => {
    const one = gammaOf(a);
    return one / (one + gammaOf(b));
  };
  const rows = Array.from({ length: customers }, () => {
    const [buying, leaving] = [betaOf(alpha, beta), betaOf(gamma, delta)];
    let [x, last] = [0, 0];
    for (let at = 1; at <= n && uniform() >= leaving; at++)
      if (uniform() < buying) {
        x++;
        last = at;
      }
    return [x, last, n, 1];
  });
  return cellsOf(rows);
}
