import type { ArgumentSpec } from '../argument';

/** What BG/BB knows of a customer: how often bought, when last, of how many opportunities. */
export const opportunityFacts = {
  orders: {
    kind: 'counts',
    optional: false,
    nameInChinese: '购买次数',
    meaning: {
      en: 'Opportunities (years, months, issues, events) at which each customer bought, those after the first order only.',
      'zh-CN': '每位客户有购买的期次数（年、月、刊期、活动等），首单之后的才计。',
    },
  },
  last: {
    kind: 'counts',
    optional: false,
    nameInChinese: '末次购买期次',
    meaning: {
      en: 'Which of these opportunities was the last one bought at, counted from 1; 0 where none was.',
      'zh-CN': '最近一次购买在第几期，从 1 起数；没有再购买则为 0。',
    },
  },
  opportunities: {
    kind: 'counts',
    optional: false,
    nameInChinese: '总期次',
    meaning: {
      en: 'Opportunities each customer has had since the first order; one cell stands for all.',
      'zh-CN': '每位客户首单之后经历的期次数；单个单元格用于所有行。',
    },
  },
} as const satisfies Readonly<Record<string, ArgumentSpec>>;
