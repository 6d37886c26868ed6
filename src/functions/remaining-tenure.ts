import type { Problem } from '../core/problem';
import { ProblemError } from '../core/problem';
import type { SurvivalAtBorders } from '../core/survival/remaining-tenure';
import { remainingTenure as remainingOf } from '../core/survival/remaining-tenure';
import type { ResultCell } from './answer';
import { column } from './column';
import { readLifeTable } from './read-life-table';
import { rowProblem } from './row-problem';
import { defineFunction } from './spec';

/** The columns of LIFE_TABLE up to the survival. */
const line = (group: string, from: number, survival: number) => [group, from, from + 1, '', '', '', '', '', survival];

export const remainingTenure = defineFunction({
  id: 'REMAINING_TENURE',
  category: 'retention',
  summary: {
    en: 'How much longer a customer of a given tenure is expected to stay, by a life table.',
    'zh-CN': '依据寿命表，给定在网时长的客户预计还会停留多久。',
  },
  arguments: {
    tenure: {
      kind: 'numbers',
      optional: false,
      nameInChinese: '在网时长',
      meaning: {
        en: 'How long each customer has been there, in the unit of the life table.',
        'zh-CN': '每位客户已在网的时长，单位同寿命表。',
      },
    },
    life_table: {
      kind: 'table',
      optional: false,
      nameInChinese: '寿命表',
      meaning: {
        en: 'A table from LIFE_TABLE, at least to its survival column.',
        'zh-CN': 'LIFE_TABLE 给出的表，至少到留存份额一列。',
      },
    },
    group: {
      kind: 'labels',
      optional: true,
      nameInChinese: '分组',
      meaning: {
        en: 'Each customer’s group in the table; needed where the table holds several.',
        'zh-CN': '每位客户在表中的组；表含多组时必填。',
      },
    },
  },
  result: {
    en: 'Expected remaining tenure per row, in the unit of the table, as far as the table reaches: where some outlast it, what they have beyond is not counted. Blank for blank rows.',
    'zh-CN': '每行一个预计继续在网时长，单位同寿命表，以表的范围为限：超出表末的部分不计。空行留空。',
  },
  source: {
    en: 'Area under the survival curve ahead of the tenure, over the share that has stayed so long; straight within intervals.',
    'zh-CN': '在网时长之后留存曲线下的面积，除以该时长的留存份额；区间内按线性内插。',
  },
  examples: [
    {
      arguments: [
        [[0], [1], [2.5]],
        [line('All', 0, 0.75), line('All', 1, 0.6), line('All', 2, 0.3), line('All', 3, 0)],
      ],
      formula: '=CRM.REMAINING_TENURE(A2:A4,E2:M5)',
      says: { en: 'A life table of four periods.', 'zh-CN': '四期的寿命表。' },
      result: [[2.15], [1.7], [0.75]],
    },
    {
      arguments: [
        [[0], [0]],
        [line('A', 0, 0.5), line('A', 1, 0), line('B', 0, 0.9), line('B', 1, 0.8)],
        [['A'], ['B']],
      ],
      formula: '=CRM.REMAINING_TENURE(A2:A3,E2:M5,B2:B3)',
      says: { en: 'Each customer by the table of the own group.', 'zh-CN': '每位客户按所属组的寿命表。' },
      result: [[1], [1.8]],
    },
  ],
  compute({ tenure, life_table: table, group }, { rows }) {
    const curves = readLifeTable(table);
    if (!group && curves.size > 1)
      throw new ProblemError({ code: 'many-groups', argument: 'life_table', received: curves.size });
    const [only] = curves.values();
    const remaining = new Map(Array.from(curves.values(), (curve) => [curve, remainingOf(curve, tenure.values)]));
    return column(rows, (row): ResultCell => {
      const fault = rowProblem(row, tenure, group);
      if (fault) return { problem: fault };
      const own = tenure.values[row];
      if (Number.isNaN(own)) return null;
      const name = group ? group.values[row] : '';
      if (name === null) return { problem: { code: 'missing', argument: 'group', row: row + 1 } };
      const curve = group ? curves.get(String(name)) : only;
      if (curve) return cellOf(curve, own, remaining.get(curve)?.[row] ?? NaN, row);
      const expected = Array.from(curves.keys());
      return { problem: { code: 'unknown-choice', argument: 'group', row: row + 1, received: name, expected } };
    });
  },
});

function cellOf(curve: SurvivalAtBorders, tenure: number, remaining: number, row: number): ResultCell {
  const [least, greatest] = [curve.from[0], curve.to[curve.to.length - 1]];
  if (tenure < least || tenure > greatest) {
    const problem: Problem = { code: 'not-between', argument: 'tenure', received: tenure, expected: [least, greatest] };
    return { problem: { ...problem, row: row + 1 } };
  }
  return Number.isNaN(remaining) ? null : remaining;
}
