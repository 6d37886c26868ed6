import type { ArgumentSpec } from '../argument';
import { asOf } from './as-of';

/** The as-of date of functions that answer row by row: one cell for all rows, or one per row. */
export const asOfPerRow = {
  ...asOf,
  kind: 'dates',
  meaning: {
    en: 'The day the analysis looks from, one for all rows or one per row; nothing after it counts.',
    'zh-CN': '分析的基准日期，所有行共用一个或每行一个，其后的一切不计。',
  },
} as const satisfies ArgumentSpec;
