import type { ArgumentSpec } from '../argument';

export const customer = {
  kind: 'labels',
  optional: false,
  nameInChinese: '客户',
  meaning: {
    en: 'Customer id or name, one per transaction.',
    'zh-CN': '每笔交易的客户编号或名称。',
  },
} as const satisfies ArgumentSpec;
