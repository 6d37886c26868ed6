import { abcClasses, abcClassIds, defaultAbcLimits } from '../core/concentration/abc-class';
import { ProblemError } from '../core/problem';
import { column } from './column';
import { defineFunction } from './spec';

/** One cell for each class, not one for each row. */
const named = Object.fromEntries(abcClassIds.map((id) => [id, { vocabulary: 'abc-class', id }]));

export const abcClass = defineFunction({
  id: 'ABC_CLASS',
  category: 'customers',
  summary: {
    en: 'ABC classes by contribution: the few customers who bring most of it are A.',
    'zh-CN': '按贡献度划分 ABC 类：贡献大部分的少数客户为 A 类。',
  },
  arguments: {
    value: {
      kind: 'numbers',
      optional: false,
      nameInChinese: '贡献',
      meaning: {
        en: 'Contribution of each customer: profit, margin or revenue, in one currency.',
        'zh-CN': '每位客户的贡献：利润、毛利或收入，同一货币。',
      },
    },
    a: {
      kind: 'number',
      optional: true,
      nameInChinese: 'A类界限',
      meaning: {
        en: 'Share of the positive contributions at which class A ends; 0.8 when omitted.',
        'zh-CN': 'A 类截止的正贡献累计份额；省略时为 0.8。',
      },
      share: true,
      least: 0,
      greatest: 1,
    },
    b: {
      kind: 'number',
      optional: true,
      nameInChinese: 'B类界限',
      meaning: {
        en: 'Share of the positive contributions at which class B ends, not below a; 0.95 when omitted.',
        'zh-CN': 'B 类截止的正贡献累计份额，不小于 A 类界限；省略时为 0.95。',
      },
      share: true,
      least: 0,
      greatest: 1,
    },
  },
  result: {
    en: 'One class per customer: A, B, C, or Negative. Equal contributions get the same class.',
    'zh-CN': '每位客户一个类别：A、B、C 或负贡献。贡献相同，类别相同。',
  },
  source: {
    en: 'Sorted from the largest, a customer is A while the sum of all larger contributions is below a × the sum of the positive ones, B while below b ×, C from there on (Pareto’s rule).',
    'zh-CN':
      '按贡献从大到小排列：更大贡献的合计小于正贡献总和的 a 倍时为 A 类，小于 b 倍时为 B 类，其余为 C 类（帕累托法则）。',
  },
  examples: [
    {
      arguments: [[[500], [300], [120], [50], [50], [-20]]],
      formula: '=CRM.ABC_CLASS(A2:A7)',
      says: {
        en: 'The positive contributions are 1,020: 500 and 300 lie before the limit of 816, and so does the third, whose predecessors sum to 800.',
        'zh-CN': '正贡献合计 1020，A 类界限为 816：前两位之和为 800，仍低于界限，所以第三位也是 A 类。',
      },
      result: [['A'], ['A'], ['A'], ['B'], ['B'], ['Negative']],
    },
    {
      arguments: [[[60], [25], [10], [5]], 0.6, 0.9],
      formula: '=CRM.ABC_CLASS(A2:A5,0.6,0.9)',
      says: { en: 'Limits of 60 % and 90 %.', 'zh-CN': '界限为 60% 和 90%。' },
      result: [['A'], ['B'], ['B'], ['C']],
    },
  ],
  compute({ value, a, b }, { rows }) {
    const limits = { a: a ?? defaultAbcLimits.a, b: b ?? defaultAbcLimits.b };
    if (limits.b < limits.a) throw new ProblemError({ code: 'unsorted', argument: 'b', received: limits.b });
    const classes = abcClasses(value.values, limits);
    return column(rows, (row) => {
      const problem = value.problems.get(row);
      if (problem) return { problem };
      const id = classes[row];
      return id && named[id];
    });
  },
});
