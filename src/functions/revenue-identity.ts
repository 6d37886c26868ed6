import { revenueOf } from '../core/revenue/revenue-factors';
import type { Answer, ResultCell } from './answer';
import { headingRow } from './heading-row';
import { rowNumbers } from './row-numbers';
import { defineFunction } from './spec';

const headings = ['revenue', 'from-new', 'from-existing', 'buyers', 'retention-point', 'usage-percent'] as const;

export const revenueIdentity = defineFunction({
  id: 'REVENUE_IDENTITY',
  category: 'revenue',
  summary: {
    en: 'Revenue from its four factors, new customers, existing customers, retention and usage, and what each lever moves.',
    'zh-CN': '由新客户、现有客户、保持率与客均消费四个因素求销售收入，并说明各杠杆的作用。',
  },
  arguments: {
    new_customers: {
      kind: 'numbers',
      optional: false,
      nameInChinese: '新客户数',
      meaning: { en: 'New customers of the period.', 'zh-CN': '本期新客户数。' },
    },
    existing: {
      kind: 'numbers',
      optional: false,
      nameInChinese: '现有客户数',
      meaning: {
        en: 'Existing customers: those of the period before.',
        'zh-CN': '现有客户数，即上期的客户数。',
      },
    },
    retention: {
      kind: 'numbers',
      optional: false,
      nameInChinese: '保持率',
      meaning: {
        en: 'Share of the existing customers who buy again, 0 to 1.',
        'zh-CN': '现有客户中再次购买的份额，0 至 1。',
      },
    },
    usage: {
      kind: 'numbers',
      optional: false,
      nameInChinese: '客均消费',
      meaning: {
        en: 'Revenue per buying customer in the period, in your currency.',
        'zh-CN': '本期每位购买客户带来的收入，以您的货币计。',
      },
    },
  },
  result: {
    en: 'A table with headings, one row per row passed: revenue, revenue from new and from existing customers, buying customers, and what one point of retention or one per cent of usage more would add to revenue; money in the currency of usage.',
    'zh-CN':
      '带标题的表，每行输入对应一行：销售收入、新客户收入、现有客户收入、购买客户数，以及保持率提高一个百分点、客均消费提高 1% 各增加多少收入；货币与客均消费一致。',
  },
  source: {
    en: 'Revenue = (new + existing × retention) × usage. One point of retention adds existing × usage / 100.',
    'zh-CN':
      '销售收入 =（新客户 + 现有客户 × 保持率）× 客均消费。保持率每提高一个百分点，收入增加 现有客户 × 客均消费 / 100。',
  },
  examples: [
    {
      arguments: [100, 1000, 0.8, 50],
      formula: '=CRM.REVENUE_IDENTITY(100,1000,0.8,50)',
      says: {
        en: 'A hundred new customers and 800 of 1,000 who stay, at 50 each.',
        'zh-CN': '新客户 100 位，1000 位老客户中保持 800 位，客均 50。',
      },
      result: [
        [
          'Revenue',
          'Revenue from new',
          'Revenue from existing',
          'Buying customers',
          'One point of retention, revenue',
          'One per cent of usage, revenue',
        ],
        [45000, 5000, 40000, 900, 500, 450],
      ],
    },
    {
      arguments: [[[10], [20]], [[200], [150]], 0.5, [[30], [40]]],
      formula: '=CRM.REVENUE_IDENTITY(A2:A3,B2:B3,0.5,D2:D3)',
      says: { en: 'Two branches with the same retention.', 'zh-CN': '两个门店，保持率相同。' },
      result: [
        [
          'Revenue',
          'Revenue from new',
          'Revenue from existing',
          'Buying customers',
          'One point of retention, revenue',
          'One per cent of usage, revenue',
        ],
        [3300, 300, 3000, 110, 60, 33],
        [3800, 800, 3000, 95, 60, 38],
      ],
    },
  ],
  compute(received, { rows }): Answer {
    const rules = { new_customers: { least: 0 }, existing: { least: 0 }, retention: { share: true }, usage: {} };
    const lines = Array.from({ length: rows }, (_, row): readonly ResultCell[] => {
      const read = rowNumbers(row, received, rules, ['new_customers', 'existing']);
      if (read === null || 'problem' in read) return headings.map(() => read);
      const { new_customers: newCustomers, existing, retention, usage } = read.numbers;
      const buyers = newCustomers + existing * retention;
      const revenue = revenueOf({ newCustomers, existing, retention, usage, reactivated: 0 });
      return [
        revenue,
        newCustomers * usage,
        existing * retention * usage,
        buyers,
        (existing * usage) / 100,
        revenue / 100,
      ];
    });
    return [headingRow('revenue-heading', headings), ...lines];
  },
});
