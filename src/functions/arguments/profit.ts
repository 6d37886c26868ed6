import type { ArgumentSpec } from '../argument';

export const profit = {
  kind: 'numbers',
  optional: false,
  nameInChinese: '利润',
  meaning: {
    en: 'Profit (or contribution, or revenue) of each customer, in one currency; losses are negative.',
    'zh-CN': '每位客户的利润（或贡献、收入），同一货币；亏损为负数。',
  },
} as const satisfies ArgumentSpec;
