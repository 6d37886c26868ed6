import type { ArgumentSpec } from '../argument';

/** Our sales to a customer, and what the customer spends in all. */
export const own = {
  kind: 'numbers',
  optional: false,
  nameInChinese: '我方销售额',
  meaning: {
    en: 'Our sales to each customer over a stretch of time.',
    'zh-CN': '一段时间内我方对每位客户的销售额。',
  },
} as const satisfies ArgumentSpec;

export const total = {
  kind: 'numbers',
  optional: false,
  nameInChinese: '客户总支出',
  meaning: {
    en: 'The customer’s total spend in the category over the same time, ours included, in the same currency.',
    'zh-CN': '同一时间内客户在该品类的总支出（含我方），货币相同。',
  },
} as const satisfies ArgumentSpec;
