import { valueCustomers } from '../core/value/clv/value-customers';
import { finish } from '../core/work';
import { annualDiscount } from './arguments/annual-discount';
import { asOfPerRow } from './arguments/as-of-per-row';
import { averageRepeatOrder } from './arguments/average-repeat-order';
import { firstOrder } from './arguments/first-order';
import { fit } from './arguments/fit';
import { fittedModel } from './arguments/fitted-model';
import { lastOrder } from './arguments/last-order';
import { margin } from './arguments/margin';
import { months } from './arguments/months';
import { optionalArgument } from './arguments/optional-argument';
import { orders } from './arguments/orders';
import { cdnowFit, fourCustomers } from './examples/four-customers';
import { defineFunction } from './spec';
import { valueColumn, valueRows } from './value-rows';

const defaultMonths = 12;
const defaultAnnualDiscount = 0.1;

export const clv = defineFunction({
  id: 'CLV',
  category: 'value',
  summary: {
    en: 'Customer lifetime value: what each customer is expected to bring over the next months, in today’s money.',
    'zh-CN': '客户终身价值：每位客户未来若干个月预计带来的价值，折算为现值。',
  },
  arguments: {
    first_order: firstOrder,
    last_order: lastOrder,
    orders,
    amount: averageRepeatOrder,
    as_of: asOfPerRow,
    months: {
      ...optionalArgument(months, {
        en: 'How many whole months to look ahead, 0 to 1,200; 12 when omitted.',
        'zh-CN': '向前预测的整月数，0 至 1200；省略时为 12。',
      }),
      whole: true,
    },
    annual_discount: annualDiscount,
    fit,
    margin,
    model: fittedModel,
  },
  result: {
    en: 'Present value per row in the currency of the amounts: margin where a margin is given, revenue where not. Blank for blank rows and for prospects without orders.',
    'zh-CN': '每行一个现值，货币同金额列：给出利润率时为利润，否则为收入。空行和没有订单的潜在客户留空。',
  },
  source: {
    en: 'Σ over months of [expected orders in the month] × [expected amount per order] × margin / (1 + d)^(m/12), discounted from each month’s end; amounts by Gamma-Gamma (Fader & Hardie, note 025, eq. 5), or the mean repeat order for all where fewer than 50 customers have one or q ≤ 1.',
    'zh-CN':
      '逐月求和：［当月预计订单数］×［预计单均金额］× 利润率 / (1 + d)^(m/12)，自每月末折现；金额按 Gamma-Gamma（Fader 与 Hardie，note 025，式 5），可用客户不足 50 位或 q ≤ 1 时对所有客户采用复购订单的平均金额。',
  },
  examples: [
    {
      arguments: [
        fourCustomers.first,
        fourCustomers.last,
        fourCustomers.orders,
        fourCustomers.amount,
        fourCustomers.asOf,
        null,
        null,
        cdnowFit,
      ],
      formula: '=CRM.CLV(A2:A5,B2:B5,C2:C5,D2:D5,DATE(1997,9,30),,,H2:I10)',
      says: {
        en: 'Twelve months at 10 %, as revenue: the first row is the first customer of the CDNOW log.',
        'zh-CN': '十二个月，年折现率 10%，按收入计：第一行是 CDNOW 记录中的第一位客户。',
      },
      result: [[37.6611331], [20.4168429], [6.64954468], ['']],
    },
    {
      arguments: [
        fourCustomers.first,
        fourCustomers.last,
        fourCustomers.orders,
        fourCustomers.amount,
        fourCustomers.asOf,
        24,
        0.08,
        cdnowFit,
        0.3,
      ],
      formula: '=CRM.CLV(A2:A5,B2:B5,C2:C5,D2:D5,DATE(1997,9,30),24,8%,H2:I10,30%)',
      says: {
        en: 'Twenty-four months at 8 %, of which a margin of 30 % is kept.',
        'zh-CN': '二十四个月，年折现率 8%，只计其中 30% 的利润。',
      },
      result: [[18.6030471], [10.0850787], [3.43344667], ['']],
    },
  ],
  compute(received, surroundings) {
    const { history, fit: parameters } = valueRows(received, received.amount, surroundings);
    const horizon = {
      months: received.months ?? defaultMonths,
      annualDiscount: received.annual_discount ?? defaultAnnualDiscount,
    };
    return valueColumn(finish(valueCustomers(history, received.amount, parameters, horizon, received.margin ?? 1)));
  },
});
