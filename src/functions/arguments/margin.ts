import type { ArgumentSpec } from '../argument';

export const margin = {
  kind: 'number',
  optional: true,
  nameInChinese: '利润率',
  meaning: {
    en: 'Share of revenue kept as margin, 0 to 1; 1 when omitted: the value is then revenue.',
    'zh-CN': '收入中留作利润的份额，0 至 1；省略时为 1，此时价值即收入。',
  },
  share: true,
  least: 0,
  greatest: 1,
} as const satisfies ArgumentSpec;
