import type { ArgumentSpec } from '../argument';
import { annualDiscount } from './annual-discount';
import { asOfPerRow } from './as-of-per-row';
import { averageRepeatOrder } from './average-repeat-order';
import { customer } from './customer';
import { firstOrder } from './first-order';
import { fit } from './fit';
import { lastOrder } from './last-order';
import { margin } from './margin';
import { months } from './months';
import { optionalArgument } from './optional-argument';
import { orders } from './orders';

/** What the lists of customers at risk are made from. */
export const riskFacts = {
  customer: {
    ...customer,
    meaning: { en: 'Id or name of each customer, one row per customer.', 'zh-CN': '客户编号或名称，每位客户一行。' },
  },
  first_order: firstOrder,
  last_order: lastOrder,
  orders,
  amount: averageRepeatOrder,
  as_of: asOfPerRow,
} as const satisfies Readonly<Record<string, ArgumentSpec>>;

/** What may be chosen, in the order in which both lists take it. */
export const riskChoices = {
  months: optionalArgument(months, {
    en: 'Churn risk is the probability of no order in so many months; 3 when omitted.',
    'zh-CN': '流失风险即未来多少个月内不下单的概率；省略时为 3。',
  }),
  top: {
    kind: 'number',
    optional: true,
    nameInChinese: '前几位',
    meaning: { en: 'How many customers to list; all when omitted.', 'zh-CN': '列出前多少位客户；省略时列出全部。' },
    least: 1,
    whole: true,
  },
  annual_discount: annualDiscount,
  margin,
  fit,
} as const satisfies Readonly<Record<string, ArgumentSpec>>;
