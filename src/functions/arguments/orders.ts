import type { ArgumentSpec } from '../argument';

export const orders = {
  kind: 'counts',
  optional: false,
  nameInChinese: '订单数',
  meaning: {
    en: 'Number of orders of each customer, all orders of one day counted as one; 0 for a prospect.',
    'zh-CN': '每位客户的订单数，同一天的订单算一次；潜在客户为 0。',
  },
} as const satisfies ArgumentSpec;
