import { bgCnbdK } from './bg-cnbd-k/bg-cnbd-k';
import { bgNbd } from './bg-nbd/bg-nbd';
import { ggompertzNbd } from './ggompertz-nbd/ggompertz-nbd';
import { mbgCnbdK } from './mbg-cnbd-k/mbg-cnbd-k';
import { mbgNbd } from './mbg-nbd/mbg-nbd';
import { nbd } from './nbd/nbd';
import { paretoNbd } from './pareto-nbd/pareto-nbd';
import type { TransactionModel, TransactionModelId } from './transaction-model';

/** Every model of repeat orders by its id. */
export const transactionModels: Readonly<Record<TransactionModelId, TransactionModel>> = {
  'mbg-nbd': mbgNbd,
  'bg-nbd': bgNbd,
  'pareto-nbd': paretoNbd,
  'mbg-cnbd-k': mbgCnbdK,
  'bg-cnbd-k': bgCnbdK,
  'ggompertz-nbd': ggompertzNbd,
  nbd,
};
