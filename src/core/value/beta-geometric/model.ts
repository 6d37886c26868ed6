import type { TransactionModel, TransactionModelId } from '../transaction-model';
import { fitBetaGeometric } from './fit';
import type { ChancesAtStart } from './likelihood';
import { BetaGeometricLikelihood } from './likelihood';
import { BetaGeometricPrediction } from './prediction';

/** What BG/NBD and MBG/NBD share: all but whether one may drop out right after the first order. */
export function betaGeometricModel(id: TransactionModelId, chancesAtStart: ChancesAtStart): TransactionModel {
  return {
    id,
    parameterNames: ['r', 'alpha', 'a', 'b'],
    timeParameter: 1,
    fit: (cells) => fitBetaGeometric(cells, chancesAtStart),
    logLikelihood(parameters, cells) {
      if (!parameters.every((each) => each > 0 && each < Infinity)) return -Infinity;
      const likelihood = new BetaGeometricLikelihood(cells, chancesAtStart);
      return likelihood.evaluate(parameters.map(Math.log), new Float64Array(4), new Float64Array(16));
    },
    predict: (parameters) => new BetaGeometricPrediction(parameters, chancesAtStart),
  };
}
