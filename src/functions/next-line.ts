import { associationRules } from '../core/cross-sell/association-rules';
import { nextLines } from '../core/cross-sell/next-lines';
import { defaultMinSupport, lineFacts, minSupport } from './arguments/line-facts';
import { shoppers } from './examples/five-shoppers';
import { headingRow } from './heading-row';
import { lineBaskets } from './line-baskets';
import { defineFunction } from './spec';

const headings = ['customer', 'lines', 'next-best', 'because', 'confidence', 'lift'];

const headingsInEnglish = [
  'Customer',
  'Lines bought',
  'Next-best line',
  'Because of',
  'Confidence',
  'Lift, 1 = by chance',
];

export const nextLine = defineFunction({
  id: 'NEXT_LINE',
  category: 'selling',
  summary: {
    en: 'The product to offer each customer next: the likeliest among those not bought yet, and why.',
    'zh-CN': '每位客户接下来最值得推荐的产品：未购产品中可能性最大者及其依据。',
  },
  arguments: { ...lineFacts, min_support: minSupport },
  result: {
    en: 'One line per customer, in order of first appearance: the line not bought yet with the highest confidence among pairs of lift above 1, and the line that speaks for it; blank where none does.',
    'zh-CN':
      '每位客户一行，按首次出现的顺序：在提升度大于 1 的组合中，置信度最高的未购产品线及其依据的产品线；没有则留空。',
  },
  source: {
    en: 'Pairwise association rules, as in CROSS_SELL.',
    'zh-CN': '成对关联规则，同 CROSS_SELL。',
  },
  examples: [
    {
      arguments: [shoppers.customer, shoppers.line],
      formula: '=CRM.NEXT_LINE(A2:A9,B2:B9)',
      says: {
        en: '李明 bought bread only, and two of three customers of bread bought butter.',
        'zh-CN': '李明只买过 Bread，而三位买过 Bread 的客户中两位也买 Butter。',
      },
      result: [
        headingsInEnglish,
        ['Ann', 2, '', '', '', ''],
        ['Bob', 2, '', '', '', ''],
        ['李明', 1, 'Butter', 'Bread', 0.666666667, 1.11111111],
        ['Dee', 1, '', '', '', ''],
        ['Eve', 2, 'Bread', 'Butter', 0.666666667, 1.11111111],
      ],
    },
    {
      arguments: [shoppers.customer, shoppers.line, 0.5],
      formula: '=CRM.NEXT_LINE(A2:A9,B2:B9,0.5)',
      says: {
        en: 'Half of all customers bought no pair together: nothing is offered.',
        'zh-CN': '没有哪个组合由半数客户同购：不作推荐。',
      },
      result: [
        headingsInEnglish,
        ['Ann', 2, '', '', '', ''],
        ['Bob', 2, '', '', '', ''],
        ['李明', 1, '', '', '', ''],
        ['Dee', 1, '', '', '', ''],
        ['Eve', 2, '', '', '', ''],
      ],
    },
  ],
  compute(received) {
    const { baskets, customers, lines } = lineBaskets(received);
    const rules = associationRules(baskets, received.min_support ?? defaultMinSupport);
    const best = nextLines(baskets, rules);
    return [
      headingRow('line-label', headings),
      ...customers.map((name, customer) => {
        const rule = best[customer];
        const bought = baskets.starts[customer + 1] - baskets.starts[customer];
        return [
          name,
          bought,
          ...(rule ? [lines[rule.to], lines[rule.from], rule.confidence, rule.lift] : [null, null, null, null]),
        ];
      }),
    ];
  },
});
