import { stageFacts } from './arguments/stage-facts';
import { classifyCustomers } from './classify-customers';
import { column } from './column';
import { defineFunction } from './spec';

export const lifecycleReason = defineFunction({
  id: 'LIFECYCLE_REASON',
  category: 'stages',
  summary: {
    en: 'Why each customer is in its stage, what would change it, and how sure it is.',
    'zh-CN': '说明每位客户为何处于该阶段、怎样会改变，以及把握程度。',
  },
  arguments: stageFacts,
  result: {
    en: 'One short text per customer; blank where the row is blank. Confidence is the least distance to a threshold tried.',
    'zh-CN': '每位客户一段短文；空行的结果为空。把握程度取决于离所用阈值最近的距离。',
  },
  source: {
    en: 'Confidence = least |signal − threshold| / width over the numeric conditions tried, at most 1; widths: overdue ratio 1, trend 0.05, τ 0.4, level 0.2, share of wallet 0.25, churn risk 0.2, orders 2, days 30. Below ⅓ low, below ⅔ middle, else high; relationship Exploration and Formation one class lower, for their border is the least certain in the literature. Ours; the rules are those of LIFECYCLE_RULES.',
    'zh-CN':
      '把握程度 = 所用各数值条件中 |指标 − 阈值| / 宽度 的最小值，至多为 1；宽度：逾期比 1、趋势 0.05、τ 0.4、水平 0.2、客户份额 0.25、流失风险 0.2、订单数 2、天数 30。低于 ⅓ 为低，低于 ⅔ 为中，否则为高；关系阶段的考察期与形成期降一级，因为文献中两者的界线最不确定。此算法为本加载项自定；规则见 LIFECYCLE_RULES。',
  },
  examples: [
    {
      formula: '=CRM.LIFECYCLE_REASON(DATE(2023,1,1), DATE(2024,1,16), 20, DATE(2024,3,11))',
      arguments: [44927, 45307, 20, 45362, null, null, null],
      says: {
        en: 'A regular buyer silent for 55 days.',
        'zh-CN': '沉默 55 天的常客。',
      },
      result: [
        [
          'Silent 55 days, 2.3 × the usual 24-day gap; 20 orders; fell from Stability (left early); dormant. One order brings it back to Stability. Confidence low; segment gap 60 days, the default; not known: contract end.',
        ],
      ],
    },
    {
      formula: '=CRM.LIFECYCLE_REASON(A2:A3, B2:B3, C2:C3, D2, "demand")',
      arguments: [[[45342], ['']], [[45342], ['']], [[1], [0]], 45362, 'demand', null, null],
      says: {
        en: 'A first order 20 days ago, and a prospect.',
        'zh-CN': '20 天前的首单和一位潜在客户。',
      },
      result: [
        [
          'First order 20 days ago; 1 order; silent 20 days, 0.3 × the usual 60-day gap. Without an order by 2024-05-21 it becomes Established. Confidence high; segment gap 60 days, the default.',
        ],
        ['No order yet. One order makes it New. Confidence high.'],
      ],
    },
  ],
  compute(received, surroundings) {
    const verdicts = classifyCustomers(received, surroundings);
    return column(surroundings.rows, (row) => {
      const problem = verdicts.problems.get(row);
      if (problem) return { problem };
      const evidence = verdicts.explain(row);
      return evidence && { evidence: { ...evidence, names: verdicts.names } };
    });
  },
});
