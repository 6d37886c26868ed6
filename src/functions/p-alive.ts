import { probabilitiesAlive } from '../core/value/probabilities-alive';
import { finish } from '../core/work';
import { asOfPerRow } from './arguments/as-of-per-row';
import { firstOrder } from './arguments/first-order';
import { fit } from './arguments/fit';
import { fittedModel } from './arguments/fitted-model';
import { lastOrder } from './arguments/last-order';
import { orders } from './arguments/orders';
import { cdnowParetoFit } from './examples/cdnow-pareto-fit';
import { cdnowFit, fourCustomers } from './examples/four-customers';
import { defineFunction } from './spec';
import { valueColumn, valueRows } from './value-rows';

export const pAlive = defineFunction({
  id: 'P_ALIVE',
  category: 'value',
  summary: {
    en: 'Probability that each customer is still a customer on the as-of date, and has not left for good.',
    'zh-CN': '每位客户在分析日期仍是客户、并未永久流失的概率。',
  },
  arguments: { first_order: firstOrder, last_order: lastOrder, orders, as_of: asOfPerRow, fit, model: fittedModel },
  result: {
    en: 'A probability from 0 to 1 per row; blank for blank rows and for prospects without orders.',
    'zh-CN': '每行一个 0 到 1 的概率；空行和没有订单的潜在客户留空。',
  },
  source: {
    en: 'MBG/NBD: 1/[1 + a/(b+x)·((α+T)/(α+t_x))^(r+x)], x = orders − 1 (Batislam et al. 2007). Under BG/NBD everyone with one order counts as alive (Hardie, note 021).',
    'zh-CN':
      'MBG/NBD：1/[1 + a/(b+x)·((α+T)/(α+t_x))^(r+x)]，x = 订单数 − 1（Batislam 等 2007）。BG/NBD 下只有一单的客户都视为存活（Hardie，note 021）。',
  },
  examples: [
    {
      arguments: [fourCustomers.first, fourCustomers.last, fourCustomers.orders, fourCustomers.asOf, cdnowFit],
      formula: '=CRM.P_ALIVE(A2:A5,B2:B5,C2:C5,DATE(1997,9,30),H2:I10)',
      says: {
        en: 'Of two customers with three orders, the one silent for longer is likelier gone; the last row is blank.',
        'zh-CN': '同为三单的两位客户，沉默更久者更可能已流失；末行为空行。',
      },
      result: [[0.706130792], [0.206586851], [0.389732451], ['']],
    },
    {
      arguments: [fourCustomers.first, fourCustomers.last, fourCustomers.orders, fourCustomers.asOf, cdnowParetoFit],
      formula: '=CRM.P_ALIVE(A2:A5,B2:B5,C2:C5,DATE(1997,9,30),H2:I7)',
      says: {
        en: 'The same customers under Pareto/NBD, which lets them leave at any time, not only after an order.',
        'zh-CN': '同样的客户采用 Pareto/NBD：随时可能流失，而不只是在下单之后。',
      },
      result: [[0.869141872], [0.23774851], [0.295128943], ['']],
    },
  ],
  compute(received, surroundings) {
    const { history, fit: parameters } = valueRows(received, null, surroundings);
    return valueColumn({ values: finish(probabilitiesAlive(history, parameters)), problems: history.problems });
  },
});
