import type { CohortMeasure } from '../../core/cohorts/cohort-measures';
import type { Word } from '../vocabulary';

/** Names of what a cohort table can show. Vocabulary `cohort-measure`. */
export const cohortMeasures: Readonly<Record<CohortMeasure, Word>> = {
  customers: { name: { en: 'Customers', 'zh-CN': '客户数' } },
  retention: { name: { en: 'Retention', 'zh-CN': '保持率' }, also: ['retention rate', '留存率'] },
  orders: { name: { en: 'Orders', 'zh-CN': '订单数' } },
  revenue: { name: { en: 'Revenue', 'zh-CN': '收入' } },
  value: { name: { en: 'Value', 'zh-CN': '人均价值' }, also: ['cumulative value', '累计价值'] },
};
