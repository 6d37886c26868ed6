import { associationRules } from '../core/cross-sell/association-rules';
import { defaultMinSupport, lineFacts, minSupport } from './arguments/line-facts';
import { shoppers } from './examples/five-shoppers';
import { headingRow } from './heading-row';
import { lineBaskets } from './line-baskets';
import { defineFunction } from './spec';

const headings = ['from', 'to', 'both', 'support', 'confidence', 'lift'];

const headingsInEnglish = [
  'Bought',
  'Also bought',
  'Customers with both',
  'Support, share of customers',
  'Confidence',
  'Lift, 1 = by chance',
];

export const crossSell = defineFunction({
  id: 'CROSS_SELL',
  category: 'selling',
  summary: {
    en: 'Which products are bought by the same customers: support, confidence and lift of every pair.',
    'zh-CN': '产品关联：哪些产品由同一批客户购买，各组合的支持度、置信度与提升度。',
  },
  arguments: { ...lineFacts, min_support: minSupport },
  result: {
    en: 'One line per pair and direction, the highest lift first. Confidence: of the customers of the first line, the share who bought the second. Lift: that share by the share of all customers.',
    'zh-CN':
      '每个组合的每个方向一行，提升度高者在前。置信度：买过前者的客户中也买后者的份额；提升度：该份额与全部客户中份额之比。',
  },
  source: {
    en: 'Agrawal, Imieliński & Swami 1993; lift: Brin, Motwani, Ullman & Tsur 1997.',
    'zh-CN': 'Agrawal、Imieliński 与 Swami 1993；提升度：Brin、Motwani、Ullman 与 Tsur 1997。',
  },
  examples: [
    {
      arguments: [shoppers.customer, shoppers.line],
      formula: '=CRM.CROSS_SELL(A2:A9,B2:B9)',
      says: {
        en: 'Two of the three customers who bought bread bought butter, which three of all five did.',
        'zh-CN': '买过 Bread 的三位客户中两位也买 Butter，而全部五位中有三位。',
      },
      result: [
        headingsInEnglish,
        ['Bread', 'Butter', 2, 0.4, 0.666666667, 1.11111111],
        ['Butter', 'Bread', 2, 0.4, 0.666666667, 1.11111111],
        ['Butter', 'Tea', 1, 0.2, 0.333333333, 0.833333333],
        ['Tea', 'Butter', 1, 0.2, 0.5, 0.833333333],
      ],
    },
    {
      arguments: [shoppers.customer, shoppers.line, 0.4],
      formula: '=CRM.CROSS_SELL(A2:A9,B2:B9,0.4)',
      says: {
        en: 'Only pairs that at least 40 % of the customers bought.',
        'zh-CN': '只列至少 40% 客户同购的组合。',
      },
      result: [
        headingsInEnglish,
        ['Bread', 'Butter', 2, 0.4, 0.666666667, 1.11111111],
        ['Butter', 'Bread', 2, 0.4, 0.666666667, 1.11111111],
      ],
    },
  ],
  compute(received) {
    const { baskets, lines } = lineBaskets(received);
    const rules = associationRules(baskets, received.min_support ?? defaultMinSupport);
    return [
      headingRow('line-label', headings),
      ...rules.map(({ from, to, both, support, confidence, lift }) => [
        lines[from],
        lines[to],
        both,
        support,
        confidence,
        lift,
      ]),
    ];
  },
});
