import { bgBb } from '../../src/core/value/bg-bb/bg-bb';
import { retentionModels } from '../../src/core/value/retention/retention-models';
import { transactionModels } from '../../src/core/value/transaction-models';

/** Names of the parameters of a model by its id, in the order of the fit. */
export function parameterNamesOf(model: string): readonly string[] {
  const { sbg, bdw } = retentionModels;
  const known = [...Object.values(transactionModels), sbg, bdw].find(({ id }) => id === model);
  if (known) return known.parameterNames;
  return model === 'bg-bb' ? bgBb.parameterNames : ['p', 'q', 'gamma'];
}
