import type { ArgumentSpec } from '../argument';
import { stageViewIds } from '../stage-view';

/** The model that names of stages are taken from, where they are passed as text. */
export const modelOfNames = {
  kind: 'choice',
  optional: true,
  nameInChinese: '阶段模型',
  meaning: {
    en: 'Stage model the names belong to; when omitted, the first that knows all of them, else they are groups of your own.',
    'zh-CN': '阶段名称所属的模型；省略时取认得全部名称的第一个模型，都不认得则视为自定的分组。',
  },
  vocabulary: 'stage-view',
  choices: stageViewIds,
} as const satisfies ArgumentSpec;
