import type { ArgumentSpec } from '../argument';

export const retentionFitTable = {
  kind: 'table',
  optional: false,
  nameInChinese: '拟合表',
  meaning: {
    en: 'A table from RETENTION_FIT, or just its lines model, alpha and beta (and c).',
    'zh-CN': 'RETENTION_FIT 给出的表，或仅其中 model、alpha、beta（及 c）各行。',
  },
} as const satisfies ArgumentSpec;
