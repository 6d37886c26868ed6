import type { ArgumentSpec } from '../argument';

export const lastOrder = {
  kind: 'dates',
  optional: false,
  nameInChinese: '末单日期',
  meaning: {
    en: 'Date of each customer’s last order; blank where there are no orders.',
    'zh-CN': '每位客户最近一次下单的日期；没有订单时留空。',
  },
} as const satisfies ArgumentSpec;
