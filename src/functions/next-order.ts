import { timesToNextOrder } from '../core/value/times-to-next-order';
import { finish } from '../core/work';
import { asOfPerRow } from './arguments/as-of-per-row';
import { firstOrder } from './arguments/first-order';
import { fit } from './arguments/fit';
import { fittedModel } from './arguments/fitted-model';
import { lastOrder } from './arguments/last-order';
import { orders } from './arguments/orders';
import { column } from './column';
import { cdnowParetoFit } from './examples/cdnow-pareto-fit';
import { cdnowFit, fourCustomers } from './examples/four-customers';
import { defineFunction } from './spec';
import { valueRows } from './value-rows';

const defaultProbability = 0.5;
/** The last day Excel can show. */
const lastDay = 2_958_465;
const { first, last, orders: counts, asOf } = fourCustomers;

export const nextOrder = defineFunction({
  id: 'NEXT_ORDER',
  category: 'retention',
  summary: {
    en: 'The day by which each customer has probably ordered again.',
    'zh-CN': '每位客户很可能已再次下单的日期。',
  },
  arguments: {
    first_order: firstOrder,
    last_order: lastOrder,
    orders,
    as_of: asOfPerRow,
    probability: {
      kind: 'number',
      optional: true,
      nameInChinese: '概率',
      meaning: {
        en: 'How likely an order by that day must be, as a share from 0 to 1; 0.5 when omitted.',
        'zh-CN': '到该日已下单的概率至少为多少，0 到 1；省略时为 0.5。',
      },
      share: true,
      least: 0,
      greatest: 1,
    },
    fit,
    model: fittedModel,
  },
  result: {
    en: 'A date per row: the first day by which an order is at least that likely. Blank where it never is, for blank rows and for prospects without orders.',
    'zh-CN': '每行一个日期：到该日下单的概率首次达到要求。永远达不到、空行和没有订单的潜在客户留空。',
  },
  source: {
    en: 'The smallest t with 1 − L(x, t_x, T+t)/L(x, t_x, T) ≥ the probability, up to a hundred years.',
    'zh-CN': '使 1 − L(x, t_x, T+t)/L(x, t_x, T) 不小于该概率的最小 t，至多一百年。',
  },
  examples: [
    {
      arguments: [first, last, counts, asOf, null, cdnowFit],
      formula: '=CRM.NEXT_ORDER(A2:A5,B2:B5,C2:C5,DATE(1997,9,30),,H2:I10)',
      says: {
        en: 'Only the first customer is likelier than not to order again; the others never reach one half.',
        'zh-CN': '只有第一位客户再次下单的可能过半，其余永远达不到一半。',
      },
      result: [[35902], [''], [''], ['']],
    },
    {
      arguments: [first, last, counts, asOf, 0.2, cdnowParetoFit],
      formula: '=CRM.NEXT_ORDER(A2:A5,B2:B5,C2:C5,DATE(1997,9,30),20%,H2:I7)',
      says: {
        en: 'An order with one chance in five, under Pareto/NBD.',
        'zh-CN': '有五分之一可能下单的日期，Pareto/NBD。',
      },
      result: [[35742], [''], [''], ['']],
    },
  ],
  compute(received, surroundings) {
    const { history, fit: parameters } = valueRows(received, null, surroundings);
    const waits = finish(timesToNextOrder(history, parameters, received.probability ?? defaultProbability));
    const days = received.as_of.values;
    return column(history.rows, (row) => {
      const problem = history.problems.get(row);
      if (problem) return { problem };
      const today = days[days.length === 1 ? 0 : row];
      // A hair below a whole day is that day: the wait is found to nine digits.
      const date = today + Math.ceil(waits[row] * parameters.daysPerPeriod - 1e-6);
      return date <= lastDay ? { date } : null;
    });
  },
});
