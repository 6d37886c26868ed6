import type { ArgumentSpec } from '../argument';

export const averageRepeatOrder = {
  kind: 'numbers',
  optional: false,
  nameInChinese: '复购单均金额',
  meaning: {
    en: 'Average revenue per repeat order of each customer, the first order not counted; ignored, and may be blank, for customers with one order.',
    'zh-CN': '每位客户除首单外每次订单的平均收入；只有一次订单的客户不计，可留空。',
  },
} as const satisfies ArgumentSpec;
