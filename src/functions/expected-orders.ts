import { daysPerMonth } from '../core/calendar/month';
import { ordersAhead } from '../core/value/orders-ahead';
import { finish } from '../core/work';
import { asOfPerRow } from './arguments/as-of-per-row';
import { firstOrder } from './arguments/first-order';
import { fit } from './arguments/fit';
import { fittedModel } from './arguments/fitted-model';
import { lastOrder } from './arguments/last-order';
import { months } from './arguments/months';
import { orders } from './arguments/orders';
import { cdnowParetoFit } from './examples/cdnow-pareto-fit';
import { cdnowFit, fourCustomers } from './examples/four-customers';
import { defineFunction } from './spec';
import { valueColumn, valueRows } from './value-rows';

export const expectedOrders = defineFunction({
  id: 'EXPECTED_ORDERS',
  category: 'value',
  summary: {
    en: 'Orders to be expected from each customer in the next months.',
    'zh-CN': '预计每位客户在未来若干个月内的订单数。',
  },
  arguments: {
    first_order: firstOrder,
    last_order: lastOrder,
    orders,
    as_of: asOfPerRow,
    months,
    fit,
    model: fittedModel,
  },
  result: {
    en: 'A number of orders per row, chance of having left included; blank for blank rows and for prospects without orders. A month is 365.25/12 days.',
    'zh-CN': '每行一个订单数，已计入流失的可能；空行和没有订单的潜在客户留空。一个月为 365.25/12 天。',
  },
  source: {
    en: 'E[Y(t) | x, t_x, T] of Fader, Hardie & Lee 2005, eq. 10, and its MBG/NBD form, as a sum of positive terms.',
    'zh-CN': 'Fader、Hardie 与 Lee 2005，式 10 的 E[Y(t) | x, t_x, T] 及其 MBG/NBD 形式，以正项级数计算。',
  },
  examples: [
    {
      arguments: [fourCustomers.first, fourCustomers.last, fourCustomers.orders, fourCustomers.asOf, 12, cdnowFit],
      formula: '=CRM.EXPECTED_ORDERS(A2:A5,B2:B5,C2:C5,DATE(1997,9,30),12,H2:I10)',
      says: { en: 'Orders in the next twelve months.', 'zh-CN': '未来十二个月的订单数。' },
      result: [[1.60125269], [0.468465269], [0.198211937], ['']],
    },
    {
      arguments: [fourCustomers.first, fourCustomers.last, fourCustomers.orders, fourCustomers.asOf, 3, cdnowParetoFit],
      formula: '=CRM.EXPECTED_ORDERS(A2:A5,B2:B5,C2:C5,DATE(1997,9,30),3,H2:I7)',
      says: { en: 'The next three months, under Pareto/NBD.', 'zh-CN': '未来三个月，采用 Pareto/NBD。' },
      result: [[0.545197336], [0.149135438], [0.0401174833], ['']],
    },
  ],
  compute(received, surroundings) {
    const { history, fit: parameters } = valueRows(received, null, surroundings);
    const times = Float64Array.of((received.months * daysPerMonth) / parameters.daysPerPeriod);
    const values = finish(ordersAhead(history, parameters, times, ([ahead]) => ahead));
    return valueColumn({ values, problems: history.problems });
  },
});
