import type { CustomerFit } from '../core/value/customer-fit';
import type { Trust } from '../core/value/trust';
import type { TransactionModelId } from '../core/value/transaction-model';
import { transactionModels } from '../core/value/transaction-models';
import type { Answer, Named, ResultCell } from './answer';

/** Labels of the spend parameters, in the order of the fit. */
const spendNames = ['p', 'q', 'gamma'] as const;

/** Labels that mean something else in one model than in the others. */
const ownMeanings: Partial<Record<TransactionModelId, Readonly<Record<string, string>>>> = {
  'ggompertz-nbd': { b: 'ageing' },
  'bg-cnbd-k': { alpha: 'steps_alpha' },
  'mbg-cnbd-k': { alpha: 'steps_alpha' },
};

/**
 * A fit as the table that CLV_FIT spills: label (never translated), value, standard error, description in the reader's
 * language. Cells without a value are blank. `readFitTable` reads it back.
 */
export function fitTable(fit: CustomerFit, trust: Trust, asOf: number): Answer {
  const { orderFit, spendFit, customers } = fit;
  const names = transactionModels[fit.model].parameterNames;
  const parameters = (labels: readonly string[], { parameters, standardErrors }: typeof orderFit): ResultCell[][] =>
    labels.map((label, i) =>
      line(label, known(parameters[i]), known(standardErrors[i]), {
        vocabulary: 'fit-label',
        id: ownMeanings[fit.model]?.[label] ?? label,
      }),
    );
  const ofOrders = names.length * 2 - 2 * orderFit.logLikelihood;
  return [
    line('model', fit.model),
    line('time_unit', 'week'),
    line('as_of', { date: asOf }),
    line('customers', customers),
    ...parameters(names, orderFit),
    ...parameters(spendNames, spendFit),
    line('log_likelihood', known(orderFit.logLikelihood)),
    line('log_likelihood_spend', known(spendFit.logLikelihood)),
    line('converged', orderFit.converged, null, { vocabulary: 'fit-reason', id: orderFit.reason }),
    line('reason', orderFit.reason, null, { vocabulary: 'fit-reason', id: orderFit.reason }),
    line('left_out', fit.leftOut),
    line('aic', known(ofOrders)),
    line('bic', known(ofOrders + names.length * (Math.log(customers) - 2))),
    line('spenders', fit.spenders),
    line('converged_spend', spendFit.converged, null, { vocabulary: 'spend-reason', id: spendFit.reason }),
    line('reason_spend', spendFit.reason, null, { vocabulary: 'spend-reason', id: spendFit.reason }),
    line('left_out_spend', fit.spendersLeftOut),
    line('mean_repeat_order', known(fit.meanRepeatOrder)),
    line('trust', trust, null, { vocabulary: 'trust', id: trust }),
  ];
}

function line(label: string, value: ResultCell, error: ResultCell = null, description?: Named): ResultCell[] {
  return [label, value, error, description ?? { vocabulary: 'fit-label', id: label }];
}

function known(number: number): number | null {
  return Number.isFinite(number) ? number : null;
}
