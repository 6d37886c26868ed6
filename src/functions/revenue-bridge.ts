import { ProblemError } from '../core/problem';
import { revenueBridge as bridgeOf } from '../core/revenue/revenue-bridge';
import type { RevenueFactors } from '../core/revenue/revenue-factors';
import { revenueOf } from '../core/revenue/revenue-factors';
import type { Answer, ResultCell } from './answer';
import type { TableCell } from './argument';
import { headingRow } from './heading-row';
import { numberIn } from './read-weights';
import { defineFunction } from './spec';

const effects = ['acquisition', 'base', 'retention', 'reactivation', 'usage'] as const;

export const revenueBridge = defineFunction({
  id: 'REVENUE_BRIDGE',
  category: 'revenue',
  summary: {
    en: 'Splits the change of revenue between two periods into what acquisition, the existing base, retention and usage did, to the cent.',
    'zh-CN': '把两期之间的收入变化精确分解为获客、现有客户、保持率与客均消费各自的影响。',
  },
  arguments: {
    before: {
      kind: 'table',
      optional: false,
      nameInChinese: '前期',
      meaning: {
        en: 'Four numbers in one row or column: new customers, existing customers, retention (0 to 1), usage (revenue per buyer); a fifth may give the buyers who came back.',
        'zh-CN': '一行或一列四个数：新客户数、现有客户数、保持率（0 至 1）、客均消费；可加第五个数：重新购买的客户数。',
      },
    },
    after: {
      kind: 'table',
      optional: false,
      nameInChinese: '后期',
      meaning: {
        en: 'The same numbers of the later period, in the same currency.',
        'zh-CN': '后一期的同样数字，货币相同。',
      },
    },
  },
  result: {
    en: 'A table with headings: revenue before, the five effects and revenue after, in the currency of usage, and each as a share of the revenue before. The effects add up to the change.',
    'zh-CN':
      '带标题的表：前期收入、五项影响与后期收入（货币与客均消费一致），以及各占前期收入的份额。各项影响之和等于变化额。',
  },
  source: {
    en: 'Revenue = (new + existing × retention + came back) × usage. An effect is the mean, over all orders in which the factors can change, of what its own change adds (Shapley 1953).',
    'zh-CN':
      '销售收入 =（新客户 + 现有客户 × 保持率 + 重新购买）× 客均消费。某因素的影响，是它在各因素所有变化次序中单独带来的变化的平均（Shapley，1953）。',
  },
  examples: [
    {
      arguments: [
        [[100], [1000], [0.8], [50]],
        [[150], [900], [0.7], [60]],
      ],
      formula: '=CRM.REVENUE_BRIDGE(B2:B5,C2:C5)',
      says: {
        en: 'Revenue rose by 1,800: dearer purchases and more new customers hide what the leaking base cost.',
        'zh-CN': '收入增加 1800：客均消费与新客户的增加掩盖了客户流失的代价。',
      },
      result: [
        ['Part', 'Revenue, in your currency', 'Share of revenue before'],
        ['Revenue before', 45000, 1],
        ['New customers', 2750, 2750 / 45000],
        ['Existing base', -4116.666667, -4116.666667 / 45000],
        ['Retention', -5216.666667, -5216.666667 / 45000],
        ['Customers who came back', 0, 0],
        ['Usage', 8383.333333, 8383.333333 / 45000],
        ['Revenue after', 46800, 1.04],
      ],
    },
    {
      arguments: [[[10, 100, 0.5, 20, 5]], [[10, 100, 0.5, 20, 15]]],
      formula: '=CRM.REVENUE_BRIDGE(B2:F2,B3:F3)',
      says: {
        en: 'Nothing changed but that ten more customers came back.',
        'zh-CN': '其他不变，仅多了十位重新购买的客户。',
      },
      result: [
        ['Part', 'Revenue, in your currency', 'Share of revenue before'],
        ['Revenue before', 1300, 1],
        ['New customers', 0, 0],
        ['Existing base', 0, 0],
        ['Retention', 0, 0],
        ['Customers who came back', 200, 200 / 1300],
        ['Usage', 0, 0],
        ['Revenue after', 1500, 1500 / 1300],
      ],
    },
  ],
  compute(received): Answer {
    const before = readFactors(received.before, 'before');
    const after = readFactors(received.after, 'after');
    const start = revenueOf(before);
    const end = revenueOf(after);
    const changes = bridgeOf(before, after);
    if (![start, end, ...effects.map((id) => changes[id])].every(Number.isFinite)) {
      throw new ProblemError({ code: 'too-large' });
    }
    const line = (id: string, amount: number): readonly ResultCell[] => [
      { vocabulary: 'revenue-part', id },
      amount,
      start === 0 ? null : amount / start,
    ];
    return [
      headingRow('revenue-heading', ['part', 'amount', 'share-of-before']),
      line('before', start),
      ...effects.map((id) => line(id, changes[id])),
      line('after', end),
    ];
  },
});

function readFactors(table: readonly (readonly TableCell[])[], argument: string): RevenueFactors {
  const cells = table.flat();
  if (cells.length < 4 || cells.length > 5 || (table.length > 1 && table[0].length > 1)) {
    throw new ProblemError({ code: 'wrong-width', argument, received: cells.length, expected: [4] });
  }
  const [newCustomers, existing, retention, usage, reactivated = 0] = cells.map((cell, at) =>
    at === 4 && (cell === null || cell === '') ? 0 : numberIn(cell, argument, at + 1),
  );
  [newCustomers, existing, retention, 0, reactivated].forEach((received, at) => {
    if (received < 0) throw new ProblemError({ code: 'below', argument, row: at + 1, received, expected: [0] });
  });
  if (retention > 1) {
    const place = { argument, row: 3, received: retention };
    throw new ProblemError(
      retention <= 100
        ? { code: 'looks-like-percent', ...place, expected: [retention / 100] }
        : { code: 'not-between', ...place, expected: [0, 1] },
    );
  }
  return { newCustomers, existing, retention, usage, reactivated };
}
