import { daysPerMonth } from '../core/calendar/month';
import { probabilitiesOfNoOrder } from '../core/early-warning/no-order';
import { finish } from '../core/work';
import { asOfPerRow } from './arguments/as-of-per-row';
import { churnMonths } from './arguments/churn-months';
import { firstOrder } from './arguments/first-order';
import { fit } from './arguments/fit';
import { fittedModel } from './arguments/fitted-model';
import { lastOrder } from './arguments/last-order';
import { orders } from './arguments/orders';
import { cdnowParetoFit } from './examples/cdnow-pareto-fit';
import { cdnowFit, fourCustomers } from './examples/four-customers';
import { defineFunction } from './spec';
import { valueColumn, valueRows } from './value-rows';

const defaultMonths = 6;
const { first, last, orders: counts, asOf } = fourCustomers;

export const churnRisk = defineFunction({
  id: 'CHURN_RISK',
  category: 'retention',
  summary: {
    en: 'Probability that each customer places no order in the next months.',
    'zh-CN': '每位客户在未来若干个月内不下单的概率。',
  },
  arguments: {
    first_order: firstOrder,
    last_order: lastOrder,
    orders,
    as_of: asOfPerRow,
    months: churnMonths,
    fit,
    model: fittedModel,
  },
  result: {
    en: 'A probability from 0 to 1 per row, whether the customer has left or only stays silent; blank for blank rows and for prospects without orders.',
    'zh-CN': '每行一个 0 到 1 的概率，包括已流失与仅仅沉默两种情形；空行和没有订单的潜在客户留空。',
  },
  source: {
    en: 'P(no order in (T, T+t]) = L(x, t_x, T+t)/L(x, t_x, T), the ratio of the likelihoods, for every model.',
    'zh-CN': 'P((T, T+t] 内不下单) = L(x, t_x, T+t)/L(x, t_x, T)，即似然之比，适用于各模型。',
  },
  examples: [
    {
      arguments: [first, last, counts, asOf, null, cdnowFit],
      formula: '=CRM.CHURN_RISK(A2:A5,B2:B5,C2:C5,DATE(1997,9,30),,H2:I10)',
      says: { en: 'No order within six months, under MBG/NBD.', 'zh-CN': '六个月内不下单的概率，MBG/NBD。' },
      result: [[0.516630944], [0.858584709], [0.916901631], ['']],
    },
    {
      arguments: [first, last, counts, asOf, 3, cdnowParetoFit],
      formula: '=CRM.CHURN_RISK(A2:A5,B2:B5,C2:C5,DATE(1997,9,30),3,H2:I7)',
      says: { en: 'No order within three months, under Pareto/NBD.', 'zh-CN': '三个月内不下单的概率，Pareto/NBD。' },
      result: [[0.632305921], [0.899419506], [0.966465755], ['']],
    },
  ],
  compute(received, surroundings) {
    const { history, fit: parameters } = valueRows(received, null, surroundings);
    const days = (received.months ?? defaultMonths) * daysPerMonth;
    const values = finish(probabilitiesOfNoOrder(history, parameters, days));
    return valueColumn({ values, problems: history.problems });
  },
});
