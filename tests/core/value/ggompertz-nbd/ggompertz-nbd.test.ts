import { randomFrom } from '../../../../src/core/random';
import { customerCells } from '../../../../src/core/value/cells/customer-cells';
import { ggompertzNbd } from '../../../../src/core/value/ggompertz-nbd/ggompertz-nbd';
import { paretoNbd } from '../../../../src/core/value/pareto-nbd/pareto-nbd';
import { finish } from '../../../../src/core/work';
import { meansOverRates } from '../any-time-dropout/by-integration';

/** ∫ from `from` to `to` by the trapezoidal rule after t → tanh sinh; the integrand is smooth. */
function integral(f: (t: number) => number, from: number, to: number): number {
  const [centre, half] = [(from + to) / 2, (to - from) / 2];
  let sum = 0;
  for (let i = -24; i <= 24; i++) {
    const inner = (Math.PI / 2) * Math.sinh(i * 0.14);
    sum += (f(centre + half * Math.tanh(inner)) * ((Math.PI / 2) * Math.cosh(i * 0.14))) / Math.cosh(inner) ** 2;
  }
  return sum * 0.14 * half;
}

const slow = { relative: 1e-8, absolute: 1e-12, because: 'the oracle integrates to about 1e-10' };

describe('GGompertz/NBD agrees with integration over individuals', () => {
  test.each([[1.6, 5, 0.05, 1.4, 0.7]])('at (%p, %p, %p, %p, %p)', (r, alpha, b, s, beta) => {
    const prediction = ggompertzNbd.predict(Float64Array.of(r, alpha, b, s, beta));
    const stays = (eta: number, time: number): number => Math.exp(-eta * Math.expm1(b * time));
    for (const [x, last, age] of [[3, 9, 15]]) {
      const t = 6;
      const [alive, gone, orders, silent] = meansOverRates([r, alpha, s, beta], (rate, eta) => {
        const ends = (time: number): number => eta * b * Math.exp(b * time) * stays(eta, time) * Math.exp(-rate * time);
        const lives = rate ** x * stays(eta, age) * Math.exp(-rate * age);
        const ahead = rate * integral((time) => stays(eta, time), age, age + t);
        const quiet = stays(eta, age + t) * Math.exp(-rate * (age + t)) + integral(ends, age, age + t);
        return [
          lives,
          rate ** x * integral(ends, last, age),
          rate ** x * Math.exp(-rate * age) * ahead,
          rate ** x * quiet,
        ];
      });
      const total = alive + gone;
      expect(prediction.probabilityAlive(x, last, age)).toBeCloseWithin(alive / total, slow);
      expect(prediction.conditionalOrders(x, last, age, t)).toBeCloseWithin(orders / total, slow);
      expect(prediction.probabilityOfNoOrder(x, last, age, t)).toBeCloseWithin((silent + gone) / total, slow);
      const cells = customerCells(Float64Array.of(x), Float64Array.of(last), Float64Array.of(age));
      const likelihood = Math.exp(ggompertzNbd.logLikelihood(Float64Array.of(r, alpha, b, s, beta), cells));
      expect(likelihood).toBeCloseWithin(total, slow);
    }
  });
});

test('b → 0 with β/b fixed is Pareto/NBD in every answer', () => {
  const gompertz = ggompertzNbd.predict(Float64Array.of(0.55, 10.6, 1e-10, 0.6, 11.7e-10));
  const pareto = paretoNbd.predict(Float64Array.of(0.55, 10.6, 0.6, 11.7));
  const close = { relative: 1e-7, because: 'b is 1e-10' };
  expect(gompertz.probabilityAlive(3, 20, 38)).toBeCloseWithin(pareto.probabilityAlive(3, 20, 38), close);
  expect(gompertz.conditionalOrders(3, 20, 38, 52)).toBeCloseWithin(pareto.conditionalOrders(3, 20, 38, 52), close);
  expect(gompertz.probabilityOfNoOrder(3, 20, 38, 52)).toBeCloseWithin(
    pareto.probabilityOfNoOrder(3, 20, 38, 52),
    close,
  );
  expect(gompertz.discountedOrdersWhileAlive(3, 20, 38, 0.002)).toBeCloseWithin(
    pareto.discountedOrdersWhileAlive(3, 20, 38, 0.002),
    close,
  );
  expect(gompertz.countProbability(3, 38)).toBeCloseWithin(pareto.countProbability(3, 38), close);
});

test('the fit of simulated customers is at least as likely as the truth', () => {
  const random = randomFrom(11);
  const truth = Float64Array.of(1.2, 2, 0.08, 0.8, 1.5);
  const people = Array.from({ length: 800 }, () => ggompertzNbd.simulate(truth, 40, random));
  const of = (name: 'repeats' | 'last'): Float64Array =>
    Float64Array.from(people, (each) => Math.ceil(each[name] * 10) / 10);
  const cells = customerCells(of('repeats'), of('last'), new Float64Array(800).fill(40));
  const fit = finish(ggompertzNbd.fit(cells));
  expect(fit.converged).toBe(true);
  expect(fit.logLikelihood).toBeGreaterThanOrEqual(ggompertzNbd.logLikelihood(truth, cells));
});
