import type { Vocabulary } from '../vocabulary';

/** Headings of CLUSTERS. Vocabulary `cluster-label`. */
export const clusterLabels = {
  cluster: { name: { en: 'Cluster', 'zh-CN': '聚类' } },
  customers: { name: { en: 'Customers', 'zh-CN': '客户数' } },
  'share-of-customers': { name: { en: 'Share of customers', 'zh-CN': '客户份额' } },
  'share-of-money': { name: { en: 'Share of the money', 'zh-CN': '金额份额' } },
  recency: { name: { en: 'Median recency, days', 'zh-CN': '最近购买中位数（天）' } },
  frequency: { name: { en: 'Median frequency, orders', 'zh-CN': '订单数中位数' } },
  monetary: { name: { en: 'Median monetary, currency', 'zh-CN': '金额中位数（货币）' } },
  silhouette: { name: { en: 'Silhouette, −1 to 1', 'zh-CN': '轮廓系数（−1 至 1）' } },
  description: { name: { en: 'Description', 'zh-CN': '说明' } },
} as const satisfies Vocabulary;

/** What CLUSTERS answers. Vocabulary `cluster-answer`. */
export const clusterAnswers = {
  table: { name: { en: 'Table', 'zh-CN': '聚类表' } },
  rows: { name: { en: 'Rows', 'zh-CN': '逐行' } },
} as const satisfies Vocabulary;
