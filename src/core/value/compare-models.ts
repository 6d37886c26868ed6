import type { Fit } from '../optimize/fit';
import type { Work } from '../work';
import type { CustomerHistory } from './customer-history';
import { fitOrders } from './fit-orders';
import type { TransactionModelId } from './transaction-model';
import { transactionModelIds } from './transaction-model';
import { transactionModels } from './transaction-models';

/** One model fitted, with what it takes to weigh fit against parameters: smaller AIC and BIC are better. */
export interface ModelComparison {
  readonly model: TransactionModelId;
  readonly fit: Fit;
  readonly parameters: number;
  readonly aic: number;
  readonly bic: number;
}

/**
 * Fits every model to the same customers, the lowest AIC first, models that cannot be fitted last. Their likelihoods are
 * all of the times of the orders, so that they compare.
 */
export function* compareModels(history: CustomerHistory): Work<readonly ModelComparison[]> {
  const compared: ModelComparison[] = [];
  for (const model of transactionModelIds) {
    const { fit, customers } = yield* fitOrders(history, model);
    const parameters = transactionModels[model].parameterNames.length;
    const deviance = fit.converged ? -2 * fit.logLikelihood : NaN;
    compared.push({
      model,
      fit,
      parameters,
      aic: deviance + 2 * parameters,
      bic: deviance + parameters * Math.log(customers),
    });
  }
  return compared.sort((left, right) => last(left.aic) - last(right.aic) || 0);
}

/** Not Infinity: the difference of two would be NaN. */
function last(aic: number): number {
  return Number.isNaN(aic) ? Number.MAX_VALUE : aic;
}
