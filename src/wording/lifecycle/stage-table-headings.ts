import type { Vocabulary, Word } from '../vocabulary';
import type { Text } from '../text';
import { stageViews } from './stage-views';

const columns: Readonly<Record<string, Text>> = {
  stage: { en: 'stage', 'zh-CN': '所处阶段' },
  'fell-from': { en: 'fell from', 'zh-CN': '退化前阶段' },
  reason: { en: 'reason', 'zh-CN': '理由' },
  change: { en: 'what would change it', 'zh-CN': '怎样会改变' },
  confidence: { en: 'confidence', 'zh-CN': '把握' },
  dormant: { en: 'dormant', 'zh-CN': '暂时休眠' },
  marks: { en: 'marks', 'zh-CN': '标记' },
  footing: { en: 'rests on', 'zh-CN': '依据与未知' },
  action: { en: 'suggested action', 'zh-CN': '建议行动' },
};

/** Headings of LIFECYCLE_TABLE by view and column ("lifecycle/stage"), so that several models stand side by side. */
export const stageTableHeadings: Vocabulary = Object.fromEntries(
  Object.entries(stageViews).flatMap(([view, { name }]) =>
    Object.entries(columns).map(([column, says]): [string, Word] => [
      `${view}/${column}`,
      { name: { en: `${name.en}: ${says.en}`, 'zh-CN': `${name['zh-CN']}：${says['zh-CN']}` } },
    ]),
  ),
);

/** How sure a verdict is. */
export const certainties = {
  low: { name: { en: 'low', 'zh-CN': '低' } },
  middle: { name: { en: 'middle', 'zh-CN': '中' } },
  high: { name: { en: 'high', 'zh-CN': '高' } },
} as const satisfies Vocabulary;
