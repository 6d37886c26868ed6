import { binningIds } from '../../core/rfm/binnings';
import type { ArgumentSpec } from '../argument';

export const binning = {
  kind: 'choice',
  optional: true,
  nameInChinese: '分档方式',
  vocabulary: 'rfm-binning',
  choices: binningIds,
  meaning: {
    en: 'quantiles (when omitted): equal values, equal scores; nested: frequency cut within each recency score, monetary within both; rank-first: equal classes, ties by row order, as pandas does.',
    'zh-CN':
      '分位（省略时）：值相同则得分相同；嵌套：频度在各近度档内、金额在近度与频度档内分档；按序：各档人数相等，相同的值按行序分开，与 pandas 一致。',
  },
} as const satisfies ArgumentSpec;
