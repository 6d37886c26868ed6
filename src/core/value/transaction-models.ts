import { bgNbd } from './bg-nbd/bg-nbd';
import { mbgNbd } from './mbg-nbd/mbg-nbd';
import type { TransactionModel, TransactionModelId } from './transaction-model';

/** Every model of repeat orders by its id. */
export const transactionModels: Readonly<Record<TransactionModelId, TransactionModel>> = {
  'mbg-nbd': mbgNbd,
  'bg-nbd': bgNbd,
};
