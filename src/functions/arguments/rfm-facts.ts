import type { ArgumentSpec } from '../argument';

/** The three facts of RFM, one row per customer. */
export const recency = {
  kind: 'numbers',
  optional: false,
  nameInChinese: '最近购买天数',
  meaning: {
    en: 'Days since the last order of each customer (as-of minus last order); fewer is better.',
    'zh-CN': '每位客户距末单的天数（分析日期减末单日期），越小越好。',
  },
} as const satisfies ArgumentSpec;

export const frequency = {
  kind: 'counts',
  optional: false,
  nameInChinese: '订单数',
  meaning: { en: 'Number of orders of each customer; more is better.', 'zh-CN': '每位客户的订单数，越大越好。' },
} as const satisfies ArgumentSpec;

export const monetary = {
  kind: 'numbers',
  optional: false,
  nameInChinese: '金额',
  meaning: {
    en: 'Revenue of each customer, or the average order; more is better.',
    'zh-CN': '每位客户的收入或单均金额，越大越好。',
  },
} as const satisfies ArgumentSpec;
