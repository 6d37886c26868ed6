import { fewestBins, mostBins } from '../../core/rfm/cut-table';
import type { ArgumentSpec } from '../argument';

export const defaultBins = 5;

export const bins = {
  kind: 'number',
  optional: true,
  nameInChinese: '分档数',
  meaning: { en: 'Number of scores, 2 to 9; 5 when omitted.', 'zh-CN': '得分的档数，2 至 9；省略时为 5。' },
  least: fewestBins,
  greatest: mostBins,
  whole: true,
} as const satisfies ArgumentSpec;
