import type { ArgumentSpec } from '../argument';

export const asOf = {
  kind: 'date',
  optional: false,
  nameInChinese: '分析日期',
  meaning: {
    en: 'The day the analysis looks from; nothing after it counts.',
    'zh-CN': '分析的基准日期，其后的一切不计。',
  },
} as const satisfies ArgumentSpec;
