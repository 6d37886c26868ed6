import type { FitReason } from '../../optimize/fit';
import { AnyTimeDropoutPrediction } from '../any-time-dropout/prediction';
import { simulateUntilDropout } from '../any-time-dropout/simulate';
import { checkParameters, isInDomain } from '../check-parameters';
import { fitByLikelihood } from '../fit-by-likelihood';
import type { TransactionModel } from '../transaction-model';
import { valueAt } from '../value-at';
import { ParetoNbdLikelihood } from './likelihood';
import { paretoLifetime } from './pareto-lifetime';

const parameterNames = ['r', 'alpha', 's', 'beta'];

/**
 * Pareto/NBD (Schmittlein, Morrison & Colombo 1987). A customer may drop out at any time, whether ordering or not:
 * rates of ordering and of dropping out are Gamma(r, α) and Gamma(s, β) over customers.
 */
export const paretoNbd: TransactionModel = {
  id: 'pareto-nbd',
  parameterNames,
  fit: (cells) =>
    fitByLikelihood(cells, {
      timePowers: [0, 1, 0, 1],
      objective: (of) => new ParetoNbdLikelihood(of),
      starts: (rate) => [
        [0.5, 0.5 / rate / 2, 0.6, 0.4],
        [1, 1 / rate, 0.3, 2],
        [3, 3 / rate / 2, 2, 1],
      ],
      limit,
      loose,
    }),
  logLikelihood: (parameters, cells) =>
    isInDomain(parameters) ? valueAt(new ParetoNbdLikelihood(cells), parameters.map(Math.log)) : -Infinity,
  predict(parameters) {
    checkParameters(parameters, parameterNames);
    const [r, alpha, s, beta] = parameters;
    return new AnyTimeDropoutPrediction(r, alpha, paretoLifetime(s, beta));
  },
  simulate(parameters, age, random) {
    const [r, alpha, s, beta] = parameters;
    return simulateUntilDropout(r, alpha, paretoLifetime(s, beta), age, random);
  },
};

function limit([r, alpha, s, beta]: Float64Array): FitReason | null {
  if (s * Math.log1p(1 / beta) < 1e-5) return 'no-dropout';
  if (r > 1e4 && alpha > 1e4) return 'same-rate';
  return s > 1e4 && beta > 1e4 ? 'same-dropout' : null;
}

function loose(reason: FitReason): readonly number[] {
  if (reason === 'no-dropout' || reason === 'same-dropout') return [2, 3];
  return reason === 'same-rate' ? [0, 1] : [];
}
