import type { ArgumentSpec } from '../argument';

export const months = {
  kind: 'number',
  optional: false,
  nameInChinese: '月数',
  meaning: {
    en: 'How many months to look ahead, 0 to 1,200.',
    'zh-CN': '向前预测的月数，0 至 1200。',
  },
  least: 0,
  greatest: 1200,
} as const satisfies ArgumentSpec;
