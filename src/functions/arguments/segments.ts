import type { ArgumentSpec } from '../argument';

export const segments = {
  kind: 'table',
  optional: true,
  nameInChinese: '自定义客户群',
  meaning: {
    en: 'A scheme of your own in place of scheme: name, then least and greatest score of recency, frequency and monetary (7 columns); blank means no limit. Every score must fall into one segment.',
    'zh-CN':
      '自定义方案，代替命名方案：名称，然后是近度、频度、金额各自的最低与最高得分（共 7 列），留空表示不限。每个得分都须属于且只属于一个客户群。',
  },
} as const satisfies ArgumentSpec;
