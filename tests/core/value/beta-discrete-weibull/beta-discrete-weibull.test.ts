import betaln from '@stdlib/math-base-special-betaln';
import fc from 'fast-check';
import { betaDiscreteWeibull } from '../../../../src/core/value/beta-discrete-weibull/beta-discrete-weibull';
import { BetaDiscreteWeibullLikelihood } from '../../../../src/core/value/beta-discrete-weibull/likelihood';
import { sbg } from '../../../../src/core/value/sbg/sbg';
import { finish } from '../../../../src/core/work';
import { expectDerivatives } from '../retention/derivatives';
import { countsOf, highEnd, regular } from '../retention/survivors';

const rounding = (relative: number) => ({ relative, because: 'both are good to rounding' });
const fitted = (...cohorts: number[][]) => finish(betaDiscreteWeibull.fit(countsOf(...cohorts)));
const shape = fc.double({ min: 0.05, max: 40, noNaN: true });
const bend = fc.double({ min: 0.2, max: 2.5, noNaN: true });

test('has the gradient and the Hessian of its values', () => {
  const likelihood = new BetaDiscreteWeibullLikelihood(countsOf(highEnd, [500, 300, 200]));
  const coordinate = fc.double({ min: -2, max: 4, noNaN: true });
  fc.assert(
    fc.property(coordinate, coordinate, fc.double({ min: -1.2, max: 0.8, noNaN: true }), (a, b, c) =>
      expectDerivatives(likelihood, Float64Array.of(a, b, c)),
    ),
    { numRuns: 40 },
  );
});

test('is sBG at c = 1, in likelihood, survival and residual lifetime', () => {
  const counts = countsOf(highEnd);
  fc.assert(
    fc.property(shape, shape, fc.nat(12), (alpha, beta, n) => {
      const [own, plain] = [Float64Array.of(alpha, beta, 1), Float64Array.of(alpha, beta)];
      expect(betaDiscreteWeibull.logLikelihood(own, counts)).toBeCloseWithin(
        sbg.logLikelihood(plain, counts),
        rounding(1e-11),
      );
      const [bent, straight] = [betaDiscreteWeibull.predict(own), sbg.predict(plain)];
      const curve = straight.survivalCurve(20);
      bent.survivalCurve(20).forEach((share, t) => expect(share).toBeCloseWithin(curve[t], rounding(1e-11)));
      expect(bent.residualLifetime(n, 0.08)).toBeCloseWithin(straight.residualLifetime(n, 0.08), rounding(1e-11));
    }),
    { numRuns: 60 },
  );
});

test('S(t) is B(α, β + t^c)/B(α, β)', () => {
  fc.assert(
    fc.property(shape, shape, bend, (alpha, beta, c) => {
      const curve = betaDiscreteWeibull.predict(Float64Array.of(alpha, beta, c)).survivalCurve(15);
      for (const t of [1, 4, 15])
        expect(Math.log(curve[t])).toBeCloseWithin(betaln(alpha, beta + t ** c) - betaln(alpha, beta), {
          relative: 1e-9,
          absolute: 1e-11,
          because: 'the oracle is a difference of two log-Beta functions',
        });
    }),
  );
});

test('fits at least as well as sBG, which it contains', () => {
  for (const survivors of [highEnd, regular]) {
    const fit = fitted(survivors);
    expect(fit).toMatchObject({ converged: true });
    expect(fit.logLikelihood).toBeGreaterThanOrEqual(finish(sbg.fit(countsOf(survivors))).logLikelihood - 1e-9);
    expect([...fit.standardErrors].every((error) => error > 0)).toBe(true);
  }
});

test('Regular, years 8 to 12: its projection lies within a hundredth of that of sBG', () => {
  const { parameters } = fitted(regular);
  const curve = betaDiscreteWeibull.predict(parameters).survivalCurve(12);
  const near = sbg.predict(finish(sbg.fit(countsOf(regular))).parameters).survivalCurve(12);
  for (let t = 8; t <= 12; t++) expect(Math.abs(curve[t] - near[t])).toBeLessThan(0.01);
});

test('recovers the parameters of made-up cohorts within their standard errors', () => {
  for (const truth of [
    [0.7, 3, 1.4],
    [2, 5, 0.7],
  ]) {
    const survivors = Array.from(betaDiscreteWeibull.predict(Float64Array.from(truth)).survivalCurve(10), (share) =>
      Math.round(50000 * share),
    );
    const { parameters, standardErrors } = fitted(survivors);
    truth.forEach((each, i) => expect(Math.abs(parameters[i] - each)).toBeLessThan(standardErrors[i]));
  }
});

test('what cannot be fitted says why, whatever the survivors', () => {
  expect(fitted([100, 80, 70])).toMatchObject({ converged: false, reason: 'too-few' });
  expect(fitted([100, 100, 100, 100])).toMatchObject({ converged: false, reason: 'all-alike' });
  const losses = fc.array(fc.nat(60), { minLength: 4, maxLength: 7 });
  fc.assert(
    fc.property(losses, fc.nat(50), (lost, rest) => {
      const survivors = [lost.reduce((sum, each) => sum + each, rest)];
      for (const each of lost) survivors.push(survivors[survivors.length - 1] - each);
      if (survivors[0] === 0) return;
      for (const model of [sbg, betaDiscreteWeibull]) {
        const fit = finish(model.fit(countsOf(survivors)));
        if (fit.converged) expect([...fit.parameters, fit.logLikelihood].every(Number.isFinite)).toBe(true);
      }
    }),
    { numRuns: 60 },
  );
});

test('a discount too small to be summed is refused with the least allowed', () => {
  expect(() => betaDiscreteWeibull.predict(Float64Array.of(1, 2, 0.5)).residualLifetime(0, 0)).toThrow(
    expect.objectContaining({ problem: { code: 'below', received: 0, expected: [1e-4] } }),
  );
});
