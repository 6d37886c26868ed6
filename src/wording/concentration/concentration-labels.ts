import type { Vocabulary } from '../vocabulary';

/** Headings and labels of CONCENTRATION and LORENZ. Vocabulary `concentration-label`. */
export const concentrationLabels = {
  measure: { name: { en: 'Measure', 'zh-CN': '指标' } },
  value: { name: { en: 'Value', 'zh-CN': '数值' } },
  customers: { name: { en: 'Customers', 'zh-CN': '客户数' } },
  total: { name: { en: 'Total profit', 'zh-CN': '利润合计' } },
  'best-fifth': {
    name: { en: 'Best 20 % of customers, share of profit', 'zh-CN': '最佳 20% 客户的利润份额' },
  },
  drag: { name: { en: 'Worst 30 % of customers, drag on profit', 'zh-CN': '最差 30% 客户对利润的拖累' } },
  'whale-peak': {
    name: { en: 'Peak of the whale curve, times total profit', 'zh-CN': '鲸鱼曲线峰值（总利润的倍数）' },
  },
  'peak-at': { name: { en: 'Customers at the peak, share', 'zh-CN': '峰值处的客户份额' } },
  gini: { name: { en: 'Gini coefficient', 'zh-CN': '基尼系数' } },
  'no-drag': { name: { en: 'No drag', 'zh-CN': '无拖累' } },
  'no-profit': {
    name: { en: 'No share: profit adds up to 0 or less', 'zh-CN': '无份额：利润合计不大于 0' },
  },
  'customer-share': { name: { en: 'Customers, share', 'zh-CN': '客户份额' } },
  'worst-first': { name: { en: 'Profit, share, worst first', 'zh-CN': '利润份额（由差到好）' } },
  'best-first': { name: { en: 'Profit, share, best first', 'zh-CN': '利润份额（由好到差）' } },
} as const satisfies Vocabulary;
