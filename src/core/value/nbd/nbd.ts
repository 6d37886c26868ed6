import type { FitReason } from '../../optimize/fit';
import { AnyTimeDropoutPrediction } from '../any-time-dropout/prediction';
import { simulateUntilDropout } from '../any-time-dropout/simulate';
import { checkParameters, isInDomain } from '../check-parameters';
import { fitByLikelihood } from '../fit-by-likelihood';
import type { TransactionModel } from '../transaction-model';
import { valueAt } from '../value-at';
import { endlessLifetime } from './endless-lifetime';
import { NbdLikelihood } from './likelihood';

const parameterNames = ['r', 'alpha'];

/** NBD (Ehrenberg 1959): nobody ever drops out. The baseline that shows what dropout explains. */
export const nbd: TransactionModel = {
  id: 'nbd',
  parameterNames,
  fit: (cells) =>
    fitByLikelihood(cells, {
      timePowers: [0, 1],
      objective: (of) => new NbdLikelihood(of),
      starts: (rate) => [
        [0.4, 0.4 / rate],
        [3, 3 / rate],
      ],
      limit: ([r, alpha]): FitReason | null => (r > 1e4 && alpha > 1e4 ? 'same-rate' : null),
      loose: (reason) => (reason === 'same-rate' ? [0, 1] : []),
    }),
  logLikelihood: (parameters, cells) =>
    isInDomain(parameters) ? valueAt(new NbdLikelihood(cells), parameters.map(Math.log)) : -Infinity,
  predict(parameters) {
    checkParameters(parameters, parameterNames);
    return new AnyTimeDropoutPrediction(parameters[0], parameters[1], endlessLifetime);
  },
  simulate: ([r, alpha], age, random) => simulateUntilDropout(r, alpha, endlessLifetime, age, random),
};
