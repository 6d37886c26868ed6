import type { ArgumentSpec } from '../argument';

export const firstOrder = {
  kind: 'dates',
  optional: false,
  nameInChinese: '首单日期',
  meaning: {
    en: 'Date of each customer’s first order; blank where there are no orders.',
    'zh-CN': '每位客户首次下单的日期；没有订单时留空。',
  },
} as const satisfies ArgumentSpec;
