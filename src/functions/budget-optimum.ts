import { ProblemError } from '../core/problem';
import { budgetOptimum as optimumOf } from '../core/value/budget/budget-optimum';
import { responseThrough, spendingAt } from '../core/value/budget/customer-equity';
import type { Answer } from './answer';
import { discountPerPeriod } from './arguments/discount-per-period';
import { headingRow } from './heading-row';
import { defineFunction } from './spec';
import type { Text } from '../wording/text';

const measures = [
  'acquisitionSpend',
  'acquisitionRate',
  'retentionSpend',
  'retentionRate',
  'customerValue',
  'equity',
] as const;

const share = (nameInChinese: string, meaning: Text) =>
  ({ kind: 'number', optional: false, nameInChinese, meaning, share: true, least: 0, greatest: 1 }) as const;

const money = (nameInChinese: string, meaning: Text) =>
  ({ kind: 'number', optional: false, nameInChinese, meaning }) as const;

export const budgetOptimum = defineFunction({
  id: 'BUDGET_OPTIMUM',
  category: 'retention',
  summary: {
    en: 'How much to spend on winning and on keeping customers so that customer equity is greatest.',
    'zh-CN': '获客与维系各应支出多少，才能使客户资产最大。',
  },
  arguments: {
    acquisition_rate: share('获客率', {
      en: 'Share of prospects won at today’s acquisition spend.',
      'zh-CN': '当前获客支出下，潜在客户被争取到的份额。',
    }),
    acquisition_spend: money('获客支出', {
      en: 'Today’s acquisition spend per prospect, in currency.',
      'zh-CN': '当前每位潜在客户的获客支出（货币）。',
    }),
    acquisition_ceiling: share('获客率上限', {
      en: 'Share of prospects that could be won at any spend; above the acquisition rate.',
      'zh-CN': '不计支出时可争取到的潜在客户份额；高于获客率。',
    }),
    retention_rate: share('留存率', {
      en: 'Share of customers kept a period at today’s retention spend.',
      'zh-CN': '当前维系支出下，每期留住客户的份额。',
    }),
    retention_spend: money('维系支出', {
      en: 'Today’s retention spend per customer and period, in currency.',
      'zh-CN': '当前每位客户每期的维系支出（货币）。',
    }),
    retention_ceiling: share('留存率上限', {
      en: 'Share of customers that could be kept at any spend; above the retention rate.',
      'zh-CN': '不计支出时可留住的客户份额；高于留存率。',
    }),
    margin: money('每期利润', {
      en: 'Margin of one customer and period before both spendings, in currency.',
      'zh-CN': '每位客户每期的利润，未扣两项支出（货币）。',
    }),
    discount: discountPerPeriod,
  },
  result: {
    en: 'A table with headings: measure, now, optimum. Spendings, the value of a customer won and the equity per prospect in the currency passed; rates as shares.',
    'zh-CN': '带标题的表：指标、现状、最优。支出、客户价值与每位潜在客户的客户资产按所传货币；各率为份额。',
  },
  source: {
    en: 'rate = ceiling·(1 − e^(−k·spend)); equity = a·m − A + a·(m − R/r)·r′/(1 − r′), r′ = r/(1 + d) (Blattberg & Deighton 1996). At the optimum one more customer won, one more kept and the value of one cost alike (Pfeifer 2005).',
    'zh-CN':
      '率 = 上限·(1 − e^(−k·支出))；客户资产 = a·m − A + a·(m − R/r)·r′/(1 − r′)，r′ = r/(1 + d)（Blattberg 与 Deighton 1996）。最优处，多获一位、多留一位客户的边际成本与客户价值相等（Pfeifer 2005）。',
  },
  examples: [
    {
      arguments: [0.04, 1, 0.1, 0.6, 8, 0.8, 50, 0.1],
      formula: '=CRM.BUDGET_OPTIMUM(4%,1,10%,60%,8,80%,50,10%)',
      says: {
        en: 'Spending more on both pays: equity per prospect rises.',
        'zh-CN': '两项都多投入更合算：每位潜在客户的客户资产上升。',
      },
      result: [
        ['Measure', 'Now', 'Optimum'],
        ['Acquisition spend per prospect', 1, 3.404609164],
        ['Acquisition rate', 0.04, 0.08243323813],
        ['Retention spend per customer and period', 8, 15.79764257],
        ['Retention rate', 0.6, 0.7482156036],
        ['Value of a customer won', 94, 111.4385909],
        ['Equity per prospect', 2.76, 5.781634736],
      ],
    },
    {
      arguments: [0.2, 30, 0.25, 0.5, 20, 0.55, 60, 0.1],
      formula: '=CRM.BUDGET_OPTIMUM(20%,30,25%,50%,20,55%,60,10%)',
      says: {
        en: 'Rates near their ceilings: too much is spent today.',
        'zh-CN': '两率已接近上限：目前支出过多。',
      },
      result: [
        ['Measure', 'Now', 'Optimum'],
        ['Acquisition spend per prospect', 30, 1.23716202],
        ['Acquisition rate', 0.2, 0.01605413653],
        ['Retention spend per customer and period', 20, 13.83713506],
        ['Retention rate', 0.5, 0.4453189362],
        ['Value of a customer won', 76.66666667, 79.67675838],
        ['Equity per prospect', -14.66666667, 0.04197953719],
      ],
    },
  ],
  compute(received): Answer {
    for (const kind of ['acquisition', 'retention'] as const) {
      const rate = received[`${kind}_rate`];
      const ceiling = received[`${kind}_ceiling`];
      requireAbove(`${kind}_rate`, rate, 0);
      requireAbove(`${kind}_ceiling`, ceiling, rate);
      requireAbove(`${kind}_spend`, received[`${kind}_spend`], 0);
    }
    const model = {
      acquisition: responseThrough(received.acquisition_rate, received.acquisition_spend, received.acquisition_ceiling),
      retention: responseThrough(received.retention_rate, received.retention_spend, received.retention_ceiling),
      margin: received.margin,
      discount: received.discount,
    };
    const now = spendingAt(model, received.acquisition_spend, received.retention_spend);
    const best = optimumOf(model);
    if (measures.some((id) => !Number.isFinite(now[id]) || !Number.isFinite(best[id]))) {
      throw new ProblemError({ code: 'too-large' });
    }
    return [
      headingRow('budget', ['measure', 'now', 'optimum']),
      ...measures.map((id) => [{ vocabulary: 'budget', id }, now[id], best[id]]),
    ];
  },
});

function requireAbove(argument: string, received: number, bound: number): void {
  if (!(received > bound)) throw new ProblemError({ code: 'not-above', argument, received, expected: [bound] });
}
