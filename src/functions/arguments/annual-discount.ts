import type { ArgumentSpec } from '../argument';

export const annualDiscount = {
  kind: 'number',
  optional: true,
  nameInChinese: '年折现率',
  meaning: {
    en: 'Discount rate a year as a share, 0.1 for 10 %; 0.1 when omitted.',
    'zh-CN': '年折现率，以小数表示，0.1 即 10%；省略时为 0.1。',
  },
  share: true,
  least: 0,
} as const satisfies ArgumentSpec;
