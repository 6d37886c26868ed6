import type { ArgumentSpec } from '../argument';

export const periods = {
  kind: 'number',
  optional: true,
  nameInChinese: '期数',
  meaning: {
    en: 'How many whole periods to count, 0 to 1,200; without end when omitted.',
    'zh-CN': '计入的整期数，0 至 1200；省略时不设期限。',
  },
  least: 0,
  greatest: 1200,
  whole: true,
} as const satisfies ArgumentSpec;
