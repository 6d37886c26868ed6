import { weightedSum } from '../core/revenue/weighted-sum';
import { column } from './column';
import { isBlankRow, rowFault } from './matrix-row';
import { readWeights } from './read-weights';
import { defineFunction } from './spec';

export const deliveredValue = defineFunction({
  id: 'DELIVERED_VALUE',
  category: 'revenue',
  summary: {
    en: 'Delivered value: what the customer receives less what it costs, in money or in ratings.',
    'zh-CN': '客户让渡价值：客户得到的总价值减去付出的总成本，以货币或评分计。',
  },
  arguments: {
    benefits: {
      kind: 'matrix',
      optional: false,
      nameInChinese: '价值',
      meaning: {
        en: 'Value received, one row per customer, one column per kind (product, service, personnel, image): money, or ratings of one scale.',
        'zh-CN': '得到的价值，每位客户一行，每种一列（产品、服务、人员、形象）：货币，或同一量表的评分。',
      },
    },
    costs: {
      kind: 'matrix',
      optional: false,
      nameInChinese: '成本',
      meaning: {
        en: 'Cost borne, one row per customer, one column per kind (money, time, energy, psychic), in the same unit.',
        'zh-CN': '付出的成本，每位客户一行，每种一列（货币、时间、体力、精神），单位相同。',
      },
    },
    weights: {
      kind: 'table',
      optional: true,
      nameInChinese: '权重',
      meaning: {
        en: 'One weight per column, benefits first, then costs, in one row or column; each 1 when omitted.',
        'zh-CN': '每列一个权重，先价值后成本，排成一行或一列；省略时均为 1。',
      },
    },
  },
  result: {
    en: 'One number per customer, in the unit passed: above 0 the customer gains.',
    'zh-CN': '每位客户一个数，单位与输入一致：大于 0 表示客户有所得。',
  },
  source: {
    en: 'Σ weight × benefit − Σ weight × cost (Kotler). Weights are used as given, not scaled to 1.',
    'zh-CN': 'Σ 权重 × 价值 − Σ 权重 × 成本（科特勒）。权重按原值使用，不作归一。',
  },
  examples: [
    {
      arguments: [[[600, 150, 50, 100]], [[500, 60, 30, 20]]],
      formula: '=CRM.DELIVERED_VALUE(A2:D2,E2:H2)',
      says: {
        en: 'Worth 900 to the customer at a cost of 610.',
        'zh-CN': '对客户值 900，付出 610。',
      },
      result: [[290]],
    },
    {
      arguments: [
        [
          [5, 4],
          [3, 2],
        ],
        [[2], [4]],
        [[0.5, 0.5, 1]],
      ],
      formula: '=CRM.DELIVERED_VALUE(A2:B3,C2:C3,E1:G1)',
      says: {
        en: 'Ratings from 1 to 5: the mean of product and service against one rating of cost.',
        'zh-CN': '1 至 5 的评分：产品与服务的均值，减去一项成本评分。',
      },
      result: [[2.5], [-1.5]],
    },
  ],
  compute({ benefits, costs, weights: table }, { rows }) {
    const weights = readWeights(table, new Array<number>(benefits.columns + costs.columns).fill(1));
    const [ofBenefits, ofCosts] = [weights.slice(0, benefits.columns), weights.slice(benefits.columns)];
    return column(rows, (row) => {
      if (isBlankRow(benefits, row) && isBlankRow(costs, row)) return null;
      const problem = rowFault(benefits, row, 'benefits') ?? rowFault(costs, row, 'costs');
      if (problem) return { problem };
      const received = weightedSum(benefits.values, row * benefits.columns, ofBenefits);
      const gained = received - weightedSum(costs.values, row * costs.columns, ofCosts);
      return Number.isFinite(gained) ? gained : { problem: { code: 'too-large', argument: 'benefits', row: row + 1 } };
    });
  },
});
