import type { ArgumentSpec } from '../argument';

export const discountPerPeriod = {
  kind: 'number',
  optional: false,
  nameInChinese: '折现率',
  meaning: {
    en: 'Discount rate of one period as a share, 0.1 for 10 %.',
    'zh-CN': '每期的折现率，以小数表示，0.1 即 10%。',
  },
  share: true,
  least: 0,
} as const satisfies ArgumentSpec;
