import fc from 'fast-check';
import { SbgLikelihood } from '../../../../src/core/value/sbg/likelihood';
import { sbg } from '../../../../src/core/value/sbg/sbg';
import { finish } from '../../../../src/core/work';
import { expectDerivatives } from '../retention/derivatives';
import { countsOf, highEnd, regular } from '../retention/survivors';

const printed = (digits: number) => ({ absolute: 0.5000001 * 10 ** -digits, because: 'it is the printed figure' });
const fitted = (...cohorts: number[][]) => finish(sbg.fit(countsOf(...cohorts)));

describe('sBG as published', () => {
  const fit = fitted(highEnd);

  test('High End: α .668, β 3.806, log-likelihood −1611.158, years 8 to 12 (Fader & Hardie 2007)', () => {
    expect(fit).toMatchObject({ converged: true, reason: 'converged' });
    expect(fit.parameters[0]).toBeCloseWithin(0.668, printed(3));
    expect(fit.parameters[1]).toBeCloseWithin(3.806, printed(3));
    expect(fit.logLikelihood).toBeCloseWithin(-1611.158, printed(3));
    const curve = sbg.predict(fit.parameters).survivalCurve(12);
    [0.46, 0.436, 0.414, 0.395, 0.378].forEach((share, i) => expect(curve[8 + i]).toBeCloseWithin(share, printed(3)));
  });

  test('Regular: α .704, β 1.182, not the .688 of a reference kept with a tolerance of a tenth', () => {
    const { parameters, logLikelihood } = fitted(regular);
    expect(parameters[0]).toBeCloseWithin(0.704, printed(3));
    expect(parameters[1]).toBeCloseWithin(1.182, printed(3));
    expect(logLikelihood).toBeCloseWithin(-1680.265, printed(3));
    const curve = sbg.predict(parameters).survivalCurve(12);
    [0.22, 0.204, 0.191, 0.18, 0.17].forEach((share, i) => expect(curve[8 + i]).toBeCloseWithin(share, printed(3)));
    [0.627, 0.756, 0.819, 0.856, 0.88].forEach((rate, i) =>
      expect(curve[i + 1] / curve[i]).toBeCloseWithin(rate, printed(3)),
    );
  });

  test('four cohorts: α 3.80, β 15.19', () => {
    const all = [10000, 8000, 6480, 5307, 4391];
    const { parameters } = fitted(all, all.slice(0, 4), all.slice(0, 3), all.slice(0, 2));
    expect(parameters[0]).toBeCloseWithin(3.8, printed(2));
    expect(parameters[1]).toBeCloseWithin(15.19, printed(2));
  });

  test('an introductory cohort: α .7637, β 1.2958, log-likelihood −1401.559', () => {
    const { parameters, logLikelihood } = fitted([1000, 631, 468, 382, 326]);
    expect(parameters[0]).toBeCloseWithin(0.7637, printed(4));
    expect(parameters[1]).toBeCloseWithin(1.2958, printed(4));
    expect(logLikelihood).toBeCloseWithin(-1401.559, printed(3));
  });

  test('the log-likelihood of a customer at α = β = 1 is −2.1155, which the source cuts to −2.115', () => {
    // P(t) = 1/(t(t+1)) and S(7) = 1/8 there.
    const lost = [131, 126, 90, 60, 42, 34, 26];
    const byHand = lost.reduce((sum, n, i) => sum - n * Math.log((i + 1) * (i + 2)), -491 * Math.log(8)) / 1000;
    const value = sbg.logLikelihood(Float64Array.of(1, 1), countsOf(highEnd)) / 1000;
    expect(value).toBeCloseWithin(byHand, { relative: 1e-13, because: 'both are exact' });
    expect(value).toBeCloseWithin(-2.115, { absolute: 1e-3, because: 'it is cut, not rounded' });
  });

  test('residual lifetime of High End at 10 %, after 0 to 8 renewals', () => {
    const prediction = sbg.predict(fit.parameters);
    [5.414, 5.901, 6.294, 6.62, 6.897, 7.136, 7.345, 7.53, 7.695].forEach((periods, n) =>
      expect(prediction.residualLifetime(n, 0.1)).toBeCloseWithin(periods, printed(3)),
    );
  });

  test.each([
    [3.8, 15.2, [0.8, 0.81, 0.819, 0.827], [3.31, 3.451, 3.587]],
    [0.067, 0.267, [0.799, 0.95, 0.971, 0.98], [7.671, 9.455, 9.851]],
  ])('α = %p, β = %p: same first retention, other lifetimes (Fader & Hardie 2010)', (alpha, beta, rates, lifetimes) => {
    const prediction = sbg.predict(Float64Array.of(alpha, beta));
    const curve = prediction.survivalCurve(4);
    rates.forEach((rate, i) => expect(curve[i + 1] / curve[i]).toBeCloseWithin(rate, printed(3)));
    lifetimes.forEach((periods, n) => expect(prediction.residualLifetime(n, 0.1)).toBeCloseWithin(periods, printed(3)));
  });
});

describe('sBG', () => {
  const shape = fc.double({ min: 0.02, max: 60, noNaN: true });

  test('has the gradient and the Hessian of its values', () => {
    const likelihood = new SbgLikelihood(countsOf(highEnd, [500, 300, 200]));
    const coordinate = fc.double({ min: -3, max: 5, noNaN: true });
    fc.assert(
      fc.property(coordinate, coordinate, (a, b) => expectDerivatives(likelihood, Float64Array.of(a, b))),
      { numRuns: 40 },
    );
  });

  test('is finite to the corners of the range searched', () => {
    const likelihood = new SbgLikelihood(countsOf(highEnd));
    for (const alpha of [-14, 14])
      for (const beta of [-14, 14]) {
        const [gradient, hessian] = [new Float64Array(2), new Float64Array(4)];
        const value = likelihood.evaluate(Float64Array.of(alpha, beta), gradient, hessian);
        expect([value, ...gradient, ...hessian].every(Number.isFinite)).toBe(true);
      }
  });

  test('survival falls from 1, retention rises', () => {
    fc.assert(
      fc.property(shape, shape, (alpha, beta) => {
        const curve = sbg.predict(Float64Array.of(alpha, beta)).survivalCurve(30);
        expect(curve[0]).toBe(1);
        for (let t = 2; t <= 30; t++)
          expect(curve[t] / curve[t - 1]).toBeGreaterThanOrEqual((curve[t - 1] / curve[t - 2]) * (1 - 1e-12));
      }),
    );
  });

  test('one more renewal: the residual lifetime is this period and what follows, DERL(n) = r(n)(1 + DERL(n+1)/(1+d))', () => {
    fc.assert(
      fc.property(shape, shape, fc.nat(40), fc.double({ min: 1e-6, max: 3, noNaN: true }), (alpha, beta, n, d) => {
        const prediction = sbg.predict(Float64Array.of(alpha, beta));
        const rate = (beta + n) / (alpha + beta + n);
        expect(prediction.residualLifetime(n, d)).toBeCloseWithin(
          rate * (1 + prediction.residualLifetime(n + 1, d) / (1 + d)),
          { relative: 1e-10, because: 'both sides are good to about 1e-12' },
        );
      }),
      { numRuns: 300 },
    );
  });

  test('undiscounted the lifetime is (β + n)/(α − 1), and without end where α ≤ 1', () => {
    expect(sbg.predict(Float64Array.of(3, 5)).residualLifetime(2, 0)).toBeCloseWithin(7 / 2, {
      relative: 1e-14,
      because: 'it is closed',
    });
    expect(sbg.predict(Float64Array.of(1, 5)).residualLifetime(2, 0)).toBe(Infinity);
  });

  test('recovers the parameters of made-up cohorts within three standard errors', () => {
    for (const [alpha, beta] of [
      [0.7, 3.8],
      [2, 6],
      [4, 1.5],
    ]) {
      // Counts rounded to whole customers stand within half a customer of their expectation: far inside the errors.
      const survivors = Array.from(sbg.predict(Float64Array.of(alpha, beta)).survivalCurve(8), (share) =>
        Math.round(20000 * share),
      );
      const { parameters, standardErrors } = fitted(survivors);
      expect(Math.abs(parameters[0] - alpha)).toBeLessThan(standardErrors[0]);
      expect(Math.abs(parameters[1] - beta)).toBeLessThan(standardErrors[1]);
    }
  });

  test('recovers the parameters of seeded cohorts, customer by customer, within three standard errors', () => {
    let state = 11;
    const uniform = () => (state = (state * 16807) % 2147483647) / 2147483647;
    for (const [alpha, beta] of [
      [1, 4],
      [2, 3],
    ]) {
      // Whole shapes: Beta(α, β) is the α-th smallest of α + β − 1 uniforms.
      const survivors = new Array<number>(9).fill(0);
      for (let customer = 0; customer < 5000; customer++) {
        const drawn = Array.from({ length: alpha + beta - 1 }, uniform).sort((one, other) => one - other);
        for (let t = 0; t < 9; t++) {
          survivors[t]++;
          if (uniform() < drawn[alpha - 1]) break;
        }
      }
      const { parameters, standardErrors } = fitted(survivors);
      expect(Math.abs(parameters[0] - alpha)).toBeLessThan(3 * standardErrors[0]);
      expect(Math.abs(parameters[1] - beta)).toBeLessThan(3 * standardErrors[1]);
    }
  });

  test('shares and customers lead to the same parameters, with other errors', () => {
    const customers = fitted(highEnd);
    const shares = fitted(highEnd.map((each) => each / 1000));
    for (const i of [0, 1]) {
      expect(shares.parameters[i]).toBeCloseWithin(customers.parameters[i], { relative: 1e-6, because: 'rounding' });
      expect(shares.standardErrors[i]).toBeCloseWithin(customers.standardErrors[i] * Math.sqrt(1000), {
        relative: 1e-5,
        because: 'the parameters differ by rounding',
      });
    }
  });

  test('customers who leave at one constant rate are named so', () => {
    const { converged, reason, parameters, standardErrors } = fitted([10000, 8000, 6400, 5120, 4096, 3277]);
    expect({ converged, reason }).toEqual({ converged: true, reason: 'same-dropout' });
    expect(parameters[0] / (parameters[0] + parameters[1])).toBeCloseWithin(0.2, {
      absolute: 1e-3,
      because: 'the last count is rounded',
    });
    expect(standardErrors).toEqual(Float64Array.of(NaN, NaN));
  });

  test('retention that falls ends at the same limit, a small chance of leaving too', () => {
    expect(fitted([1000, 950, 850, 700, 500]).reason).toBe('same-dropout');
    expect(fitted([100000, 99900, 99800, 99700, 99600]).reason).toBe('same-dropout');
  });

  test('what cannot be fitted says why', () => {
    expect(fitted([100, 80])).toMatchObject({ converged: false, reason: 'too-few' });
    expect(fitted([100, 100, 100])).toMatchObject({ converged: false, reason: 'all-alike' });
    expect(fitted([100, 0, 0])).toMatchObject({ converged: false });
    expect(fitted([1, 1, 0])).toMatchObject({ converged: expect.any(Boolean) });
  });

  test('the log-likelihood is −∞ outside the domain, and a table without its parameters is refused', () => {
    expect(sbg.logLikelihood(Float64Array.of(0, 1), countsOf(highEnd))).toBe(-Infinity);
    expect(() => sbg.predict(Float64Array.of(NaN, -1))).toThrow(
      expect.objectContaining({ problem: { code: 'bad-table', expected: ['alpha', 'beta'] } }),
    );
  });
});
