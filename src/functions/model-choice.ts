import type { ModelChoice } from '../core/value/fit-once';
import { transactionModelIds } from '../core/value/transaction-model';

/** A choice of the vocabulary `value-model` as core takes it; the default where none was made. */
export function modelChoice(id: string | null | undefined): ModelChoice {
  if (id === 'auto') return id;
  return transactionModelIds.find((each) => each === id) ?? transactionModelIds[0];
}
