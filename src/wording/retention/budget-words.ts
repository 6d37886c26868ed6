import type { Vocabulary } from '../vocabulary';

/** Lines and headings of BUDGET_OPTIMUM. Vocabulary `budget`. */
export const budgetWords = {
  measure: { name: { en: 'Measure', 'zh-CN': '指标' } },
  now: { name: { en: 'Now', 'zh-CN': '现状' } },
  optimum: { name: { en: 'Optimum', 'zh-CN': '最优' } },
  acquisitionSpend: { name: { en: 'Acquisition spend per prospect', 'zh-CN': '每位潜在客户的获客支出' } },
  acquisitionRate: { name: { en: 'Acquisition rate', 'zh-CN': '获客率' } },
  retentionSpend: { name: { en: 'Retention spend per customer and period', 'zh-CN': '每位客户每期的维系支出' } },
  retentionRate: { name: { en: 'Retention rate', 'zh-CN': '留存率' } },
  customerValue: { name: { en: 'Value of a customer won', 'zh-CN': '每位所获客户的价值' } },
  equity: { name: { en: 'Equity per prospect', 'zh-CN': '每位潜在客户的客户资产' } },
} as const satisfies Vocabulary;
