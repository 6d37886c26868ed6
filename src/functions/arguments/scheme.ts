import { segmentSchemes } from '../../core/rfm/segment-schemes';
import type { ArgumentSpec } from '../argument';

export const scheme = {
  kind: 'choice',
  optional: true,
  nameInChinese: '方案',
  vocabulary: 'rfm-scheme',
  choices: segmentSchemes,
  meaning: {
    en: 'Naming scheme: eleven (when omitted), four or eight.',
    'zh-CN': '命名方案：十一类（省略时）、四类或八类。',
  },
} as const satisfies ArgumentSpec;
