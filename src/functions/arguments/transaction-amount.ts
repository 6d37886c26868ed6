import type { ArgumentSpec } from '../argument';

export const transactionAmount = {
  kind: 'numbers',
  optional: false,
  nameInChinese: '金额',
  meaning: {
    en: 'Amount of each transaction; returns are negative.',
    'zh-CN': '每笔交易的金额；退货为负数。',
  },
} as const satisfies ArgumentSpec;
