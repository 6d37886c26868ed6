import { wilson } from '../core/intervals/wilson';
import { countTransitions, unknownStage } from '../core/lifecycle/transitions';
import type { TextColumn } from '../core/columns';
import { ProblemError } from '../core/problem';
import type { ResultCell } from './answer';
import { modelOfNames } from './arguments/stage-view';
import { headingRow } from './heading-row';
import { defineFunction } from './spec';
import type { StageNames } from './stage-names';
import { stageNames } from './stage-names';
import { unknownStageText } from './unknown-stage-text';

const headings = ['from', 'to', 'customers', 'rate', 'low', 'high'] as const;

export const stageTransitions = defineFunction({
  id: 'STAGE_TRANSITIONS',
  category: 'stages',
  summary: {
    en: 'How customers moved between stages from one date to another: counts, rates and 95 % intervals.',
    'zh-CN': '两个日期之间客户在各阶段间的转移：人数、比率和 95% 区间。',
  },
  arguments: {
    before: {
      kind: 'labels',
      optional: false,
      nameInChinese: '先前阶段',
      meaning: {
        en: 'Stage of each customer at the earlier date; blank where it was no customer yet.',
        'zh-CN': '每位客户在较早日期的阶段；尚不是客户时留空。',
      },
    },
    after: {
      kind: 'labels',
      optional: false,
      nameInChinese: '之后阶段',
      meaning: {
        en: 'Stage of the same customers at the later date, in the same order.',
        'zh-CN': '同一批客户在较晚日期的阶段，次序相同。',
      },
    },
    model: modelOfNames,
  },
  result: {
    en: 'From, to, customers, rate among those who were in “from”, and its 95 % interval; every pair of stages, rates of one “from” sum to 1, blank where nobody was in it. Rows with a blank side are left out.',
    'zh-CN':
      '原阶段、现阶段、客户数、占原阶段客户的比率及其 95% 区间；列出每一对阶段，同一原阶段的比率之和为 1，无人处于该阶段时留空。任一侧为空的行不计。',
  },
  source: {
    en: 'Rate = customers from i to j ÷ customers in i, the maximum-likelihood estimate of a Markov chain; interval by Wilson (1927).',
    'zh-CN': '比率 = 由 i 到 j 的客户数 ÷ i 的客户数，即马尔可夫链的最大似然估计；区间用 Wilson（1927）。',
  },
  examples: [
    {
      formula: '=CRM.STAGE_TRANSITIONS(A2:A6, B2:B6)',
      arguments: [
        [['exploration'], ['exploration'], ['formation'], ['stability'], ['stability']],
        [['formation'], ['exploration'], ['stability'], ['stability'], ['decline']],
        null,
      ],
      says: {
        en: 'Five customers a year apart; the lines from Exploration.',
        'zh-CN': '五位客户相隔一年；原为考察期的各行。',
      },
      result: [
        ['From', 'To', 'Customers', 'Rate', 'Low 95 %', 'High 95 %'],
        ['Exploration', 'Exploration', 1, 0.5, 0.0945312, 0.905469],
        ['Exploration', 'Formation', 1, 0.5, 0.0945312, 0.905469],
        ['Exploration', 'Stability', 0, 0, 0, 0.65762],
        ['Exploration', 'Decline', 0, 0, 0, 0.65762],
      ],
      firstRows: 5,
    },
    {
      formula: '=CRM.STAGE_TRANSITIONS(A2:A4, B2:B4)',
      arguments: [[['Gold'], ['Gold'], ['Silver']], [['Gold'], ['Silver'], ['Silver']], null],
      says: { en: 'Groups of your own, in the order they appear.', 'zh-CN': '自定的分组，按出现的次序。' },
      result: [
        ['From', 'To', 'Customers', 'Rate', 'Low 95 %', 'High 95 %'],
        ['Gold', 'Gold', 1, 0.5, 0.0945312, 0.905469],
        ['Gold', 'Silver', 1, 0.5, 0.0945312, 0.905469],
        ['Silver', 'Gold', 0, 0, 0, 0.793451],
        ['Silver', 'Silver', 1, 1, 0.206549, 1],
      ],
    },
  ],
  compute({ before, after, model }, { identify }) {
    const names = stageNames([...texts(before), ...texts(after)], identify, model);
    const counts = countTransitions(codesOf(before, 'before', names), codesOf(after, 'after', names), names.count);
    const lines: (readonly ResultCell[])[] = [headingRow('stage-heading', headings)];
    for (let from = 0; from < names.count; from++) {
      const row = counts.subarray(from * names.count, (from + 1) * names.count);
      const all = row.reduce((sum, count) => sum + count, 0);
      row.forEach((count, to) => {
        const { rate, low, high } = wilson(count, all);
        const known = all > 0 ? [rate, low, high] : [null, null, null];
        lines.push([names.cellOf(from), names.cellOf(to), count, ...known]);
      });
    }
    return lines;
  },
});

function texts({ values, problems }: TextColumn): readonly (string | number)[] {
  for (const problem of problems.values()) throw new ProblemError(problem);
  return values.filter((value) => value !== null);
}

function codesOf({ values }: TextColumn, argument: string, names: StageNames): Int32Array {
  return Int32Array.from(values, (text, row) => {
    if (text === null) return unknownStage;
    const code = names.codeOf(text);
    if (code < 0) throw new ProblemError(unknownStageText(names, text, argument, row));
    return code;
  });
}
