import type { Vocabulary } from '../vocabulary';

/** Headings of the RFM tables; joined to the vocabulary `heading`. */
export const rfmHeadings = {
  score: { name: { en: 'Score', 'zh-CN': '得分' } },
  recency: { name: { en: 'Recency, days', 'zh-CN': '最近购买（天）' }, also: ['Recency', '近度'] },
  frequency: { name: { en: 'Frequency, orders', 'zh-CN': '购买频次（单）' }, also: ['Frequency', '频度'] },
  monetary: { name: { en: 'Monetary', 'zh-CN': '消费额' }, also: ['值度'] },
} as const satisfies Vocabulary;
