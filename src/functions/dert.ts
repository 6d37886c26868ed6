import { discountedOrdersAhead } from '../core/value/discounted-orders-ahead';
import { finish } from '../core/work';
import { annualDiscount } from './arguments/annual-discount';
import { asOfPerRow } from './arguments/as-of-per-row';
import { firstOrder } from './arguments/first-order';
import { fit } from './arguments/fit';
import { fittedModel } from './arguments/fitted-model';
import { lastOrder } from './arguments/last-order';
import { optionalArgument } from './arguments/optional-argument';
import { orders } from './arguments/orders';
import { cdnowParetoFit } from './examples/cdnow-pareto-fit';
import { cdnowFit, fourCustomers } from './examples/four-customers';
import { defineFunction } from './spec';
import { valueColumn, valueRows } from './value-rows';

const defaultAnnualDiscount = 0.1;
const { first, last, orders: counts, asOf } = fourCustomers;

export const dert = defineFunction({
  id: 'DERT',
  category: 'value',
  summary: {
    en: 'Discounted expected residual transactions: all orders each customer is still to place, in orders of today.',
    'zh-CN': '折现的预期剩余交易：每位客户今后的全部订单，折算为今天的订单数。',
  },
  arguments: {
    first_order: firstOrder,
    last_order: lastOrder,
    orders,
    as_of: asOfPerRow,
    annual_discount: {
      ...optionalArgument(annualDiscount, {
        en: 'Discount rate a year as a share, 0.001 or more; 0.1 when omitted. Without a discount the sum need not be finite.',
        'zh-CN': '年折现率，以小数表示，至少 0.001；省略时为 0.1。不折现时总和可能为无穷。',
      }),
      least: 0.001,
    },
    fit,
    model: fittedModel,
  },
  result: {
    en: 'A number of orders per row; times the expected margin per order it is the value of the customer without an end. Blank for blank rows and for prospects without orders.',
    'zh-CN': '每行一个订单数；乘以预计单均毛利即为不限期的客户价值。空行和没有订单的潜在客户留空。',
  },
  source: {
    en: 'δ∫₀^∞ E[Y(t)]·e^(−δt) dt, δ = ln(1 + d) a year (Fader, Hardie & Lee 2005, RFM and CLV), for every model.',
    'zh-CN': 'δ∫₀^∞ E[Y(t)]·e^(−δt) dt，δ = 每年 ln(1 + d)（Fader、Hardie 与 Lee 2005，RFM and CLV），适用于各模型。',
  },
  examples: [
    {
      arguments: [first, last, counts, asOf, null, cdnowFit],
      formula: '=CRM.DERT(A2:A5,B2:B5,C2:C5,DATE(1997,9,30),,H2:I10)',
      says: { en: 'At 10 % a year, under MBG/NBD.', 'zh-CN': '年折现率 10%，MBG/NBD。' },
      result: [[5.96975883], [1.74652301], [0.907207242], ['']],
    },
    {
      arguments: [first, last, counts, asOf, 0.15, cdnowParetoFit],
      formula: '=CRM.DERT(A2:A5,B2:B5,C2:C5,DATE(1997,9,30),15%,H2:I7)',
      says: { en: 'At 15 % a year, under Pareto/NBD.', 'zh-CN': '年折现率 15%，Pareto/NBD。' },
      result: [[6.51434881], [1.78196077], [0.479348049], ['']],
    },
  ],
  compute(received, surroundings) {
    const { history, fit: parameters } = valueRows(received, null, surroundings);
    const rate = received.annual_discount ?? defaultAnnualDiscount;
    return valueColumn({
      values: finish(discountedOrdersAhead(history, parameters, rate)),
      problems: history.problems,
    });
  },
});
