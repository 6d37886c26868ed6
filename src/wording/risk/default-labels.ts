import type { Vocabulary } from '../vocabulary';

/** Headings and labels of DEFAULT_RATE. Vocabulary `default-label`. */
export const defaultLabels = {
  stage: { name: { en: 'Stage', 'zh-CN': '阶段' } },
  customers: { name: { en: 'Customers', 'zh-CN': '客户数' } },
  'in-default': { name: { en: 'In default, customers', 'zh-CN': '违约客户数' } },
  rate: { name: { en: 'Default rate', 'zh-CN': '违约率' } },
  'rate-low': { name: { en: 'Default rate, 95 % low', 'zh-CN': '违约率（95% 下限）' } },
  'rate-high': { name: { en: 'Default rate, 95 % high', 'zh-CN': '违约率（95% 上限）' } },
  'not-known': { name: { en: 'Overdue not known, customers', 'zh-CN': '逾期情况不明客户数' } },
  all: { name: { en: 'All stages', 'zh-CN': '全部阶段' } },
} as const satisfies Vocabulary;
