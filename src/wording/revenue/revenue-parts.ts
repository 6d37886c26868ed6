import type { RevenueEffects } from '../../core/revenue/revenue-bridge';
import type { Word } from '../vocabulary';

/** The steps of a revenue bridge. Vocabulary `revenue-part`. */
export const revenueParts: Readonly<Record<keyof RevenueEffects | 'before' | 'after', Word>> = {
  before: { name: { en: 'Revenue before', 'zh-CN': '前期收入' } },
  acquisition: { name: { en: 'New customers', 'zh-CN': '获客影响' } },
  base: { name: { en: 'Existing base', 'zh-CN': '现有客户数影响' } },
  retention: { name: { en: 'Retention', 'zh-CN': '保持率影响' } },
  reactivation: { name: { en: 'Customers who came back', 'zh-CN': '重新购买影响' } },
  usage: { name: { en: 'Usage', 'zh-CN': '客均消费影响' } },
  after: { name: { en: 'Revenue after', 'zh-CN': '后期收入' } },
};
