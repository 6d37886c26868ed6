import { weightedSum } from '../core/revenue/weighted-sum';
import { column } from './column';
import { isBlankRow, rowFault } from './matrix-row';
import { readWeights } from './read-weights';
import { defineFunction } from './spec';

export const switchingCost = defineFunction({
  id: 'SWITCHING_COST',
  category: 'revenue',
  summary: {
    en: 'Switching cost: what leaving would cost each customer, in money or in ratings.',
    'zh-CN': '转移成本：客户转向别家所要付出的代价，以货币或评分计。',
  },
  arguments: {
    costs: {
      kind: 'matrix',
      optional: false,
      nameInChinese: '成本',
      meaning: {
        en: 'One row per customer, one column per kind (procedural, financial, relational): money, or ratings of one scale.',
        'zh-CN': '每位客户一行，每种一列（程序、财务、关系）：货币，或同一量表的评分。',
      },
    },
    weights: {
      kind: 'table',
      optional: true,
      nameInChinese: '权重',
      meaning: {
        en: 'One weight per column, in one row or column; each 1 when omitted.',
        'zh-CN': '每列一个权重，排成一行或一列；省略时均为 1。',
      },
    },
  },
  result: {
    en: 'One number per customer, in the unit passed.',
    'zh-CN': '每位客户一个数，单位与输入一致。',
  },
  source: {
    en: 'Σ weight × cost; kinds after Burnham, Frels & Mahajan (2003). Weights are used as given, not scaled to 1.',
    'zh-CN': 'Σ 权重 × 成本；分类依据 Burnham、Frels 与 Mahajan（2003）。权重按原值使用，不作归一。',
  },
  examples: [
    {
      arguments: [[[120, 300, 80]]],
      formula: '=CRM.SWITCHING_COST(A2:C2)',
      says: { en: 'Money: the three kinds add up.', 'zh-CN': '以货币计：三种成本相加。' },
      result: [[500]],
    },
    {
      arguments: [
        [
          [4, 2, 5],
          [1, 1, 2],
        ],
        [[0.3], [0.5], [0.2]],
      ],
      formula: '=CRM.SWITCHING_COST(A2:C3,E2:E4)',
      says: {
        en: 'Ratings from 1 to 5 with weights of your own.',
        'zh-CN': '1 至 5 的评分，自定权重。',
      },
      result: [[3.2], [1.2]],
    },
  ],
  compute({ costs, weights: table }, { rows }) {
    const weights = readWeights(table, new Array<number>(costs.columns).fill(1));
    return column(rows, (row) => {
      if (isBlankRow(costs, row)) return null;
      const problem = rowFault(costs, row, 'costs');
      return problem ? { problem } : weightedSum(costs.values, row * costs.columns, weights);
    });
  },
});
