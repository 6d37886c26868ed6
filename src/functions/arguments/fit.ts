import type { ArgumentSpec } from '../argument';

export const fit = {
  kind: 'table',
  optional: true,
  nameInChinese: '拟合表',
  meaning: {
    en: 'A table from CLV_FIT; without it the model is fitted on the columns passed.',
    'zh-CN': 'CLV_FIT 给出的拟合表；省略时用传入的各列现场拟合。',
  },
} as const satisfies ArgumentSpec;
