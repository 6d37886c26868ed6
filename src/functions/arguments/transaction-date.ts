import type { ArgumentSpec } from '../argument';

export const transactionDate = {
  kind: 'dates',
  optional: false,
  nameInChinese: '日期',
  meaning: {
    en: 'Date of each transaction.',
    'zh-CN': '每笔交易的日期。',
  },
} as const satisfies ArgumentSpec;
