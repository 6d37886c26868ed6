import { ProblemError } from '../core/problem';
import type { Answer, ResultCell } from './answer';
import { defineFunction } from './spec';

export const satisfaction = defineFunction({
  id: 'SATISFACTION',
  category: 'revenue',
  summary: {
    en: 'Satisfaction as the gap between what was perceived and what was expected.',
    'zh-CN': '客户满意度：感知与期望之差。',
  },
  arguments: {
    perceived: {
      kind: 'matrix',
      optional: false,
      nameInChinese: '感知',
      meaning: {
        en: 'Ratings of what was received, one row per customer, one column per question (material, spiritual, social; system, company, product).',
        'zh-CN': '对实际所得的评分，每位客户一行，每个问题一列（物质、精神、社会；系统、企业、产品）。',
      },
    },
    expected: {
      kind: 'matrix',
      optional: false,
      nameInChinese: '期望',
      meaning: {
        en: 'Ratings of what was expected, on the same scale: as many columns, or one for all questions.',
        'zh-CN': '对期望的评分，量表相同：列数相同，或一列用于所有问题。',
      },
    },
  },
  result: {
    en: 'As many columns as perceived: above 0 the customer got more than expected. Blank where a rating is blank.',
    'zh-CN': '列数与感知相同：大于 0 表示超出期望。任一评分为空则结果为空。',
  },
  source: {
    en: 'Perceived − expected (Oliver 1980). A satisfied customer is not yet a loyal one: no stage is set by this alone.',
    'zh-CN': '感知 − 期望（Oliver，1980）。满意不等于忠诚：仅凭此项不判定任何阶段。',
  },
  examples: [
    {
      arguments: [
        [[4], [3], ['']],
        [[3], [5], ['']],
      ],
      formula: '=CRM.SATISFACTION(A2:A4,B2:B4)',
      says: {
        en: 'More than expected, less than expected, and a blank row.',
        'zh-CN': '超出期望、不及期望，以及一个空行。',
      },
      result: [[1], [-2], ['']],
    },
    {
      arguments: [[[5, 4, 2]], 3],
      formula: '=CRM.SATISFACTION(A2:C2,3)',
      says: {
        en: 'Product, service and company against one expectation of 3.',
        'zh-CN': '产品、服务与企业，期望同为 3。',
      },
      result: [[2, 1, -1]],
    },
  ],
  compute({ perceived, expected }, { rows }): Answer {
    const { columns } = perceived;
    if (expected.columns !== columns && expected.columns !== 1) {
      throw new ProblemError({
        code: 'wrong-width',
        argument: 'expected',
        received: expected.columns,
        expected: [columns],
      });
    }
    return Array.from({ length: rows }, (_, row) => {
      const problem = perceived.problems.get(row) ?? expected.problems.get(row);
      return Array.from({ length: columns }, (__, at): ResultCell => {
        if (problem) return { problem };
        const wanted = expected.values[expected.columns === 1 ? row : row * columns + at];
        const gap = perceived.values[row * columns + at] - wanted;
        return Number.isNaN(gap) ? null : gap;
      });
    });
  },
});
