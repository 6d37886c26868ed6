import { ProblemError } from '../core/problem';
import { discountPerPeriod } from './arguments/discount-per-period';
import { retentionFitTable } from './arguments/retention-fit';
import { column } from './column';
import { readRetentionTable } from './read-retention-table';
import { defineFunction } from './spec';

export const residualLifetime = defineFunction({
  id: 'RESIDUAL_LIFETIME',
  category: 'retention',
  summary: {
    en: 'How many more periods a customer is expected to pay, discounted, after so many renewals.',
    'zh-CN': '客户续约若干次后，预计还会付费的期数（折现）。',
  },
  arguments: {
    fit: retentionFitTable,
    renewals: {
      kind: 'counts',
      optional: false,
      nameInChinese: '已续约次数',
      meaning: {
        en: 'Renewals each customer has made; 0 for one who has just been acquired.',
        'zh-CN': '每位客户已续约的次数；刚获得的客户为 0。',
      },
    },
    discount: discountPerPeriod,
    first_now: {
      kind: 'choice',
      optional: true,
      nameInChinese: '首期即付',
      meaning: {
        en: 'Whether the coming renewal is paid now, in full (yes, when omitted), or a period ahead, discounted (no).',
        'zh-CN': '即将到来的续约是现在全额支付（是，省略时），还是一期之后、需折现（否）。',
      },
      vocabulary: 'yes-no',
      choices: ['yes', 'no'],
    },
  },
  result: {
    en: 'Discounted expected periods per row, the coming renewal included; times the margin a period it is the value still to come. Blank for blank rows.',
    'zh-CN': '每行一个折现期望期数，含即将到来的续约；乘以每期利润即为未来价值。空行留空。',
  },
  source: {
    en: 'Σ over t ≥ 1 of S(n+t)/S(n)/(1+d)^(t−1) (Fader & Hardie 2010). BG/BB’s DERT and r/(1+d−r) discount the first payment too.',
    'zh-CN':
      '对 t ≥ 1 求和 S(n+t)/S(n)/(1+d)^(t−1)（Fader 与 Hardie 2010）。BG/BB 的 DERT 与 r/(1+d−r) 则对首次付款也折现。',
  },
  examples: [
    {
      arguments: [
        [
          ['alpha', 0.668],
          ['beta', 3.806],
        ],
        [[0], [4], [7]],
        0.1,
      ],
      formula: '=CRM.RESIDUAL_LIFETIME(F2:G3,A2:A4,10%)',
      says: {
        en: 'Customers who have renewed more often will stay longer.',
        'zh-CN': '续约次数越多的客户，今后停留越久。',
      },
      result: [[5.414856048], [6.897057398], [7.529949531]],
    },
    {
      arguments: [
        [
          ['alpha', 3.8],
          ['beta', 15.2],
        ],
        0,
        0.1,
        'no',
      ],
      formula: '=CRM.RESIDUAL_LIFETIME(F2:G3,0,10%,"no")',
      says: { en: 'The first renewal lies a period ahead.', 'zh-CN': '首次续约在一期之后。' },
      result: [[3.008925837]],
    },
  ],
  compute({ fit, renewals, discount, first_now: firstNow }, { identify, rows }) {
    const prediction = readRetentionTable(fit, identify);
    const known = new Map<number, number>();
    return column(rows, (row) => {
      const problem = renewals.problems.get(row);
      if (problem) return { problem };
      const n = renewals.values[row];
      if (Number.isNaN(n)) return null;
      const periods = known.get(n) ?? lifetime(prediction, n, discount);
      known.set(n, periods);
      return firstNow === 'no' ? periods / (1 + discount) : periods;
    });
  },
});

function lifetime(prediction: ReturnType<typeof readRetentionTable>, renewals: number, discount: number): number {
  const periods = prediction.residualLifetime(renewals, discount);
  if (periods === Infinity) throw new ProblemError({ code: 'no-limit', argument: 'discount' });
  return periods;
}
