import type { Fit, FitReason } from '../../optimize/fit';
import type { Work } from '../../work';
import { AnyTimeDropoutPrediction } from '../any-time-dropout/prediction';
import { simulateUntilDropout } from '../any-time-dropout/simulate';
import type { CustomerCells } from '../cells/customer-cells';
import { checkParameters, isInDomain } from '../check-parameters';
import { fitByLikelihood } from '../fit-by-likelihood';
import type { TransactionModel } from '../transaction-model';
import { valueAt } from '../value-at';
import { gompertzLifetime } from './gompertz-lifetime';
import { GgompertzNbdLikelihood } from './likelihood';

const parameterNames = ['r', 'alpha', 'b', 's', 'beta'];

/**
 * GGompertz/NBD (Bemmaor & Glady 2012). As Pareto/NBD, but the hazard of dropping out grows with age by a factor e^b per
 * period; b → 0 with β/b fixed is Pareto/NBD.
 */
export const ggompertzNbd: TransactionModel = {
  id: 'ggompertz-nbd',
  parameterNames,
  fit: fitGgompertz,
  logLikelihood(parameters, cells) {
    if (!isInDomain(parameters)) return -Infinity;
    const [r, alpha, b, s, beta] = parameters;
    return valueAt(new GgompertzNbdLikelihood(cells), Float64Array.of(r, alpha, b, s, beta / b).map(Math.log));
  },
  predict(parameters) {
    checkParameters(parameters, parameterNames);
    const [r, alpha, b, s, beta] = parameters;
    return new AnyTimeDropoutPrediction(r, alpha, gompertzLifetime(b, s, beta));
  },
  simulate(parameters, age, random) {
    const [r, alpha, b, s, beta] = parameters;
    return simulateUntilDropout(r, alpha, gompertzLifetime(b, s, beta), age, random);
  },
};

/** Fitted in κ = β/b, reported in β = κb: ln β = ln κ + ln b carries the covariance over. */
function* fitGgompertz(cells: CustomerCells): Work<Fit> {
  const fit = yield* fitByLikelihood(cells, {
    timePowers: [0, 1, -1, 0, 1],
    objective: (of) => new GgompertzNbdLikelihood(of),
    starts: (rate) => [
      [0.5, 0.5 / rate / 2, 0.01, 0.6, 0.4],
      [1, 1 / rate, 1, 0.5, 1],
      [3, 3 / rate / 2, 3, 1, 2],
    ],
    limit,
    loose,
  });
  const parameters = fit.parameters.slice();
  const b = parameters[2];
  const kappa = parameters[4];
  parameters[4] = kappa * b;
  const covariance = fit.covariance.slice();
  const of = (i: number, j: number): number => fit.covariance[i * 5 + j];
  // At b → 0 neither b nor β has an error.
  for (let i = 0; i < 4; i++) covariance[i * 5 + 4] = covariance[20 + i] = b * of(i, 4) + kappa * of(i, 2);
  covariance[24] = b * b * of(4, 4) + 2 * b * kappa * of(2, 4) + kappa * kappa * of(2, 2);
  const standardErrors = parameters.map((_, i) => Math.sqrt(covariance[i * 6]));
  return { ...fit, parameters, standardErrors, covariance };
}

function limit([r, alpha, b, s, kappa]: Float64Array): FitReason | null {
  if (s * Math.log1p(Math.expm1(b) / (b * kappa)) < 1e-5) return 'no-dropout';
  if (r > 1e4 && alpha > 1e4) return 'same-rate';
  if (b < 1e-4) return 'no-ageing';
  return s > 1e4 && kappa > 1e4 ? 'same-dropout' : null;
}

function loose(reason: FitReason): readonly number[] {
  if (reason === 'no-ageing') return [2];
  if (reason === 'no-dropout') return [2, 3, 4];
  if (reason === 'same-dropout') return [3, 4];
  return reason === 'same-rate' ? [0, 1] : [];
}
