import type { ArgumentSpec } from '../argument';

/** The stage of a row's customer, from LIFECYCLE_STAGE or any other grouping. */
export const stageOfRow = {
  kind: 'labels',
  optional: false,
  nameInChinese: '阶段',
  meaning: {
    en: 'Stage of the customer of each row, from LIFECYCLE_STAGE or any grouping of your own.',
    'zh-CN': '每行客户所处的阶段，来自 LIFECYCLE_STAGE 或自定的分组。',
  },
} as const satisfies ArgumentSpec;
