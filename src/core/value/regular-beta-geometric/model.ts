import { ProblemError } from '../../problem';
import { BetaGeometricLikelihood } from '../beta-geometric/likelihood';
import type { ChancesAtStart } from '../beta-geometric/likelihood';
import { BetaGeometricPrediction } from '../beta-geometric/prediction';
import { simulateUntilLeaving } from '../beta-geometric/simulate';
import { checkParameters, isInDomain } from '../check-parameters';
import type { TransactionModel, TransactionModelId } from '../transaction-model';
import { valueAt } from '../value-at';
import { fitRegularBetaGeometric, mostSteps } from './fit';
import { RegularBetaGeometricLikelihood } from './likelihood';
import { RegularBetaGeometricPrediction } from './prediction';

const parameterNames = ['k', 'r', 'alpha', 'a', 'b'];

/** What BG/CNBD-k and MBG/CNBD-k share: all but whether one may drop out right after the first order. */
export function regularBetaGeometricModel(id: TransactionModelId, chancesAtStart: ChancesAtStart): TransactionModel {
  const isSteps = (k: number): boolean => Number.isInteger(k) && k >= 1 && k <= mostSteps;
  return {
    id,
    parameterNames,
    fit: (cells) => fitRegularBetaGeometric(cells, chancesAtStart),
    logLikelihood(parameters, cells) {
      const [k] = parameters;
      if (!isInDomain(parameters) || !isSteps(k)) return -Infinity;
      const likelihood =
        k === 1
          ? new BetaGeometricLikelihood(cells, chancesAtStart)
          : new RegularBetaGeometricLikelihood(cells, chancesAtStart, k);
      return valueAt(likelihood, parameters.subarray(1).map(Math.log));
    },
    predict(parameters) {
      const [k] = parameters;
      checkParameters(parameters, parameterNames);
      if (!isSteps(k)) throw new ProblemError({ code: 'bad-table', expected: ['k'] });
      const own = parameters.slice(1);
      return k === 1
        ? new BetaGeometricPrediction(own, chancesAtStart)
        : new RegularBetaGeometricPrediction(own, k, chancesAtStart);
    },
    simulate: (parameters, age, random) =>
      simulateUntilLeaving(parameters.subarray(1), chancesAtStart, parameters[0], age, random),
  };
}
