import type { Vocabulary } from '../vocabulary';

/** Headings of REVENUE_IDENTITY and REVENUE_BRIDGE. Vocabulary `revenue-heading`. */
export const revenueHeadings = {
  revenue: { name: { en: 'Revenue', 'zh-CN': '销售收入' } },
  'from-new': { name: { en: 'Revenue from new', 'zh-CN': '新客户收入' } },
  'from-existing': { name: { en: 'Revenue from existing', 'zh-CN': '现有客户收入' } },
  buyers: { name: { en: 'Buying customers', 'zh-CN': '购买客户数' } },
  'retention-point': {
    name: { en: 'One point of retention, revenue', 'zh-CN': '保持率每提高一个百分点的收入' },
  },
  'usage-percent': { name: { en: 'One per cent of usage, revenue', 'zh-CN': '客均消费每提高 1% 的收入' } },
  part: { name: { en: 'Part', 'zh-CN': '项目' } },
  amount: { name: { en: 'Revenue, in your currency', 'zh-CN': '收入（您的货币）' } },
  'share-of-before': { name: { en: 'Share of revenue before', 'zh-CN': '占前期收入的份额' } },
} as const satisfies Vocabulary;
