import type { Operator, RuleSettings } from '../../core/lifecycle/rule';
import type { RuleColumn, RulePart } from '../../core/lifecycle/rule-line';
import type { Vocabulary, Word } from '../vocabulary';

/** Headings of a rule table. */
export const ruleHeadings: Readonly<Record<RuleColumn, Word>> = {
  part: { name: { en: 'Part', 'zh-CN': '部分' } },
  rule: { name: { en: 'Rule', 'zh-CN': '规则' }, also: ['order', '序号'] },
  result: { name: { en: 'Result', 'zh-CN': '结果' } },
  mark: { name: { en: 'Mark', 'zh-CN': '标记' } },
  signal: { name: { en: 'Signal', 'zh-CN': '指标' } },
  operator: { name: { en: 'Comparison', 'zh-CN': '比较' }, also: ['operator'] },
  threshold: { name: { en: 'Threshold', 'zh-CN': '阈值' } },
};

/** The parts a rule table has, top to bottom. */
export const ruleParts: Readonly<Record<RulePart, Word>> = {
  setting: { name: { en: 'setting', 'zh-CN': '设定' } },
  definition: { name: { en: 'definition', 'zh-CN': '定义' } },
  stage: { name: { en: 'stage', 'zh-CN': '阶段' } },
  'fell-from': { name: { en: 'fell from', 'zh-CN': '来自' }, also: ['退化前'] },
  mark: { name: { en: 'mark', 'zh-CN': '标记' } },
};

/** What can be set besides rules. */
export const ruleSettings: Readonly<Record<keyof RuleSettings | 'model', Word>> = {
  model: { name: { en: 'stage model', 'zh-CN': '阶段模型' } },
  segmentGap: { name: { en: 'segment gap (days)', 'zh-CN': '群体间隔（天）' }, also: ['segment gap', '群体间隔'] },
  segmentWeight: { name: { en: 'weight of the segment gap', 'zh-CN': '群体间隔的权重' }, also: ['segment weight'] },
  hysteresis: { name: { en: 'hysteresis', 'zh-CN': '迟滞' }, also: ['滞后'] },
};

/** Comparisons; words for "is", because a cell that starts with = would be a formula. */
export const ruleOperators: Readonly<Record<Operator, Word>> = {
  'at-least': { name: { en: '≥', 'zh-CN': '≥' }, also: ['>=', '至少'] },
  'at-most': { name: { en: '≤', 'zh-CN': '≤' }, also: ['<=', '至多'] },
  above: { name: { en: '>', 'zh-CN': '>' }, also: ['＞', '大于'] },
  below: { name: { en: '<', 'zh-CN': '<' }, also: ['＜', '小于'] },
  is: { name: { en: 'is', 'zh-CN': '是' }, also: ['=', '＝', '等于'] },
  'is-not': { name: { en: 'is not', 'zh-CN': '不是' }, also: ['≠', '<>', '!=', '不等于'] },
};

/** Answers of a yes-or-no signal, and the line of a rule that always holds. */
export const ruleAnswers = {
  yes: { name: { en: 'yes', 'zh-CN': '是' }, also: ['true', 'y'] },
  no: { name: { en: 'no', 'zh-CN': '否' }, also: ['false', 'n'] },
  otherwise: { name: { en: 'otherwise', 'zh-CN': '否则' }, also: ['else'] },
} as const satisfies Vocabulary;
