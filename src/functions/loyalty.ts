import type { NumberColumn } from '../core/columns';
import { daysPerMonth } from '../core/calendar/month';
import type { Answer, ResultCell } from './answer';
import { firstOrder } from './arguments/first-order';
import { lastOrder } from './arguments/last-order';
import { optionalArgument } from './arguments/optional-argument';
import { own, total } from './arguments/wallet';
import { headingRow } from './heading-row';
import { rowNumbers } from './row-numbers';
import { shareOfWallet } from './share-of-wallet';
import { defineFunction } from './spec';

export const loyalty = defineFunction({
  id: 'LOYALTY',
  category: 'retention',
  summary: {
    en: 'The two measures of loyalty: how long each customer has been kept, and which share of the budget is ours.',
    'zh-CN': '忠诚度的两项指标：客户保持度（保持时间）与客户占有率（预算份额）。',
  },
  arguments: {
    first_order: firstOrder,
    last_order: lastOrder,
    own: optionalArgument(own, {
      en: 'Our sales to each customer over a stretch of time; the share is blank without it.',
      'zh-CN': '一段时间内我方对每位客户的销售额；省略时占有率为空。',
    }),
    total: optionalArgument(total, {
      en: 'The customer’s total spend in the category over the same time, ours included; needed with own.',
      'zh-CN': '同一时间内客户在该品类的总支出（含我方）；与我方销售额一并传入。',
    }),
  },
  result: {
    en: 'A table with headings, one row per customer: retention length in months, from the first order to the last, and our share of the customer’s budget, 0 to 1.',
    'zh-CN': '带标题的表，每位客户一行：客户保持度（首单至末单的月数）与客户占有率（我方占客户预算的份额，0 至 1）。',
  },
  source: {
    en: 'Retention length = (last order − first order) / 30.4375 days. Share = own / total.',
    'zh-CN': '客户保持度 =（末单 − 首单）/ 30.4375 天。客户占有率 = 我方销售额 / 客户总支出。',
  },
  examples: [
    {
      arguments: [
        [[44927], [45292]],
        [[45292], [45292]],
        [[200], [50]],
        [[333], [50]],
      ],
      formula: '=CRM.LOYALTY(A2:A3,B2:B3,C2:C3,D2:D3)',
      says: {
        en: 'One customer has ordered for a year (365 days), the other only once.',
        'zh-CN': '一位客户已保持一年（365 天），另一位只买过一次。',
      },
      result: [
        ['Retention length, months', 'Share of budget'],
        [11.9917864476, 0.6006006006],
        [0, 1],
      ],
    },
    {
      arguments: ['2022-01-01', '2024-01-01'],
      formula: '=CRM.LOYALTY(DATE(2022,1,1),DATE(2024,1,1))',
      says: { en: 'Two years; the budget is not known.', 'zh-CN': '保持两年；预算未知。' },
      result: [
        ['Retention length, months', 'Share of budget'],
        [23.9835728953, ''],
      ],
    },
  ],
  compute({ first_order: first, last_order: last, own: ours, total: all }, { rows }): Answer {
    const lines = Array.from({ length: rows }, (_, row): readonly ResultCell[] => [
      retentionMonths(row, first, last),
      ours === null && all === null ? null : shareOfWallet(row, ours ?? unknown(rows), all ?? unknown(rows)),
    ]);
    return [headingRow('loyalty-heading', ['retention-months', 'budget-share']), ...lines];
  },
});

function retentionMonths(row: number, first: NumberColumn, last: NumberColumn): ResultCell {
  const dates = { first_order: first, last_order: last };
  const read = rowNumbers(row, dates, { first_order: {}, last_order: {} }, ['first_order', 'last_order']);
  if (read === null || 'problem' in read) return read;
  const { first_order: from, last_order: to } = read.numbers;
  if (to < from) return { problem: { code: 'reversed-dates', argument: 'last_order', row: row + 1, received: to } };
  return (to - from) / daysPerMonth;
}

function unknown(rows: number): NumberColumn {
  return { values: new Float64Array(rows).fill(NaN), problems: new Map() };
}
