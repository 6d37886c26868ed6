import type { Vocabulary } from '../vocabulary';

/** Headings of MONITOR: those of the stages stand before satisfaction, which comes last. Vocabulary `monitor-label`. */
export const monitorLabels = {
  'as-of': { name: { en: 'As of', 'zh-CN': '分析日期' } },
  customers: { name: { en: 'Customers', 'zh-CN': '客户数' } },
  retention: { name: { en: 'Retention rate', 'zh-CN': '保持率' } },
  'mean-clv': { name: { en: 'Mean CLV, 12 months, margin', 'zh-CN': '平均客户终身价值（12 个月，毛利）' } },
  'total-clv': { name: { en: 'Total CLV, 12 months, margin', 'zh-CN': '客户终身价值合计（12 个月，毛利）' } },
  'mean-clv-revenue': { name: { en: 'Mean CLV, 12 months, revenue', 'zh-CN': '平均客户终身价值（12 个月，收入）' } },
  'total-clv-revenue': { name: { en: 'Total CLV, 12 months, revenue', 'zh-CN': '客户终身价值合计（12 个月，收入）' } },
  satisfaction: { name: { en: 'Satisfaction, mean rating', 'zh-CN': '满意度（平均评分）' } },
  rated: { name: { en: 'Customers with a rating', 'zh-CN': '有评分的客户数' } },
} as const satisfies Vocabulary;
