import { ProblemError } from '../core/problem';
import { internCustomers } from '../core/transactions/intern-customers';
import type { CustomerFit } from '../core/value/customer-fit';
import type { Holdout } from '../core/value/holdout';
import { holdout as holdOut } from '../core/value/holdout';
import type { Errors, Scored } from '../core/value/holdout-scores';
import { transactionModels } from '../core/value/transaction-models';
import { finish } from '../core/work';
import type { ResultCell } from './answer';
import { asOf } from './arguments/as-of';
import { customer } from './arguments/customer';
import { optionalArgument } from './arguments/optional-argument';
import { transactionAmount } from './arguments/transaction-amount';
import { transactionDate } from './arguments/transaction-date';
import { valueModel } from './arguments/value-model';
import { holdoutExamples } from './examples/holdout-examples';
import { headingRow } from './heading-row';
import { findLogFaults } from './log-faults';
import { modelChoice } from './model-choice';
import { defineFunction } from './spec';

const headings = ['measure', 'actual', 'expected', 'naive', 'mean'] as const;
const modelHeadings = ['ranked', 'rmse', 'mae', 'bias', 'aic'] as const;

export const holdout = defineFunction({
  id: 'HOLDOUT',
  category: 'value',
  summary: {
    en: 'Tests a model: fits it on your log up to a day and compares its forecast with what came after.',
    'zh-CN': '检验模型：用某日之前的交易拟合，再将预测与其后的实际对照。',
  },
  arguments: {
    customer,
    date: transactionDate,
    amount: transactionAmount,
    split: {
      ...asOf,
      nameInChinese: '分割日期',
      meaning: {
        en: 'The last day the model may know of; what comes after it, to the end of the log, is to be forecast.',
        'zh-CN': '模型所知的最后一天；其后直到明细末尾的交易为预测对象。',
      },
    },
    model: optionalArgument(valueModel, {
      en: 'Model to test; MBG/NBD when omitted. auto tests all and shows the one with the smallest root mean squared error.',
      'zh-CN': '要检验的模型；省略时为 MBG/NBD。auto 检验所有模型，给出均方根误差最小者。',
    }),
  },
  result: {
    en: 'A table with headings: what was measured, what came, what the model expected, what the equally long period before the split would say, and the mean of all. Errors are per customer; then come mean orders by earlier repeat orders, running totals by day, and how regularly customers order beside what the model takes it for. With auto all models follow, ranked by their errors of orders per customer, with the AIC of the fit.',
    'zh-CN':
      '带标题的表：度量、实际、模型预期、按分割日前等长时期推算、全体均值。误差按每位客户计；其后为按此前复购次数分组的平均订单数，逐日累计，以及下单规律性与模型所用之值的对照。选 auto 时其后列出全部模型，按人均订单数的误差排名，并列拟合的 AIC。',
  },
  source: {
    en: 'MAE = mean |error|, RMSE = √mean error², bias = mean (forecast − actual). Customers who came after the split are left out and counted. Regularity: k̂ = (1 − 4V)/(8V), V the variance of the first gap’s share of the first two (Wheat & Morrison 1990).',
    'zh-CN':
      'MAE = |误差| 均值，RMSE = √误差² 均值，偏差 =（预测 − 实际）均值。分割日之后才出现的客户不参与，另行计数。规律性：k̂ =（1 − 4V）/（8V），V 为前两个间隔中首个所占比例的方差（Wheat 与 Morrison 1990）。',
  },
  examples: holdoutExamples,
  compute(received) {
    const { codes, ids } = finish(internCustomers(received.customer.values));
    const faults = findLogFaults({ ...received, as_of: null }, codes);
    const [fault] = faults.byCustomer.values();
    const problem = faults.withoutCustomer ?? fault;
    // A log that leaves rows out silently would make the model look better or worse than it is.
    if (problem) throw new ProblemError(problem);
    if (ids.length === 0) throw new ProblemError({ code: 'nothing-to-do' });
    const log = {
      customers: codes,
      days: received.date.values,
      amounts: received.amount.values,
      customerCount: ids.length,
    };
    const choice = modelChoice(received.model);
    const tested = finish(holdOut(log, received.split, choice));
    return choice === 'auto' ? [...linesOf(tested), ...rankingOf(tested)] : linesOf(tested);
  },
});

function linesOf({ fit, scores, laterCustomers, days, regularity, tracking }: Holdout): ResultCell[][] {
  const line = (id: string, ...cells: ResultCell[]): ResultCell[] => {
    const known = cells.map((cell) => (typeof cell === 'number' && !Number.isFinite(cell) ? null : cell));
    return [{ vocabulary: 'holdout', id }, ...known, ...Array.from({ length: 4 - cells.length }, () => null)];
  };
  const scored = (of: string, { actual, expected, naive, mean }: Scored): ResultCell[][] => [
    line(of, actual, expected.sum, naive.sum, mean.sum),
    ...(['mae', 'rmse', 'bias'] as const).map((error) =>
      line(`${of}-${error}`, null, ...[expected, naive, mean].map((errors: Errors) => errors[error])),
    ),
  ];
  return [
    [...headingRow('holdout', headings)],
    line('model', { vocabulary: 'value-model', id: fit.model }),
    line('days', days),
    line('customers', scores.customers),
    line('later', laterCustomers),
    ...scored('orders', scores.orders),
    ...scored('revenue', scores.revenue),
    ...scores.classes.map((each) => line(`class-${each.repeatOrders}`, each.actual, each.expected, each.naive)),
    ...tracking.map(({ day, actual, expected }): ResultCell[] => [{ date: day }, actual, expected, null, null]),
    line('regularity', regularity.steps, stepsOf(fit)),
  ];
}

/** Every model by how well it foretold. */
function rankingOf({ models }: Holdout): ResultCell[][] {
  return [
    [...headingRow('holdout', modelHeadings)],
    ...models.map(({ model, orders, aic }): ResultCell[] => [
      { vocabulary: 'value-model', id: model },
      orders.rmse,
      orders.mae,
      orders.bias,
      aic,
    ]),
  ];
}

/** Steps to an order in the model: 1 where orders come by chance, k where it has been fitted. */
function stepsOf({ model, parameters }: CustomerFit): number {
  const at = transactionModels[model].parameterNames.indexOf('k');
  return at < 0 ? 1 : parameters[at];
}
