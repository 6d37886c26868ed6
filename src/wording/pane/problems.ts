import type { Problem } from '../../core/problem';
import { tellProblem } from '../problems';
import { sayNumber } from '../say-number';
import type { Language, Text } from '../text';
import { nameOf } from '../vocabularies';

/**
 * A problem as the pane says it: what is to be done here, where a function would speak of its arguments.
 * Every other problem is told as everywhere.
 */
export function tellProblemInPane(problem: Problem, language: Language): string {
  return own(problem)?.[language] ?? tellProblem(problem, language);
}

function own({ code, argument, row, received, expected = [] }: Problem): Text | null {
  if (code === 'missing' && argument !== undefined && row === undefined)
    return {
      en: `Choose the column for ${nameOf('heading', argument, 'en')}.`,
      'zh-CN': `请选择“${nameOf('heading', argument, 'zh-CN')}”所在的列。`,
    };
  if (code === 'too-few-customers' && typeof expected[0] === 'number')
    return {
      en: `A value model needs at least ${sayNumber(expected[0])} customers${has(received, ', this list has ')}.`,
      'zh-CN': `价值模型至少需要 ${sayNumber(expected[0])} 位客户${has(received, '，此列表有 ', ' 位')}。`,
    };
  return null;
}

function has(received: Problem['received'], before: string, after = ''): string {
  return typeof received === 'number' ? `${before}${sayNumber(received)}${after}` : '';
}
