import { isInDomain } from '../check-parameters';
import type { TransactionModel, TransactionModelId } from '../transaction-model';
import { valueAt } from '../value-at';
import { fitBetaGeometric } from './fit';
import type { ChancesAtStart } from './likelihood';
import { BetaGeometricLikelihood } from './likelihood';
import { BetaGeometricPrediction } from './prediction';
import { simulateUntilLeaving } from './simulate';

/** What BG/NBD and MBG/NBD share: all but whether one may drop out right after the first order. */
export function betaGeometricModel(id: TransactionModelId, chancesAtStart: ChancesAtStart): TransactionModel {
  return {
    id,
    parameterNames: ['r', 'alpha', 'a', 'b'],
    fit: (cells) => fitBetaGeometric(cells, chancesAtStart),
    logLikelihood: (parameters, cells) =>
      isInDomain(parameters)
        ? valueAt(new BetaGeometricLikelihood(cells, chancesAtStart), parameters.map(Math.log))
        : -Infinity,
    predict: (parameters) => new BetaGeometricPrediction(parameters, chancesAtStart),
    simulate: (parameters, age, random) => simulateUntilLeaving(parameters, chancesAtStart, 1, age, random),
  };
}
