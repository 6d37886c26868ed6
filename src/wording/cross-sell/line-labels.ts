import type { Vocabulary } from '../vocabulary';

/** Headings and labels of CROSS_SELL, NEXT_LINE, LINE_SEQUENCE and LINE_MIGRATION. Vocabulary `line-label`. */
export const lineLabels = {
  from: { name: { en: 'Bought', 'zh-CN': '已购产品线' } },
  to: { name: { en: 'Also bought', 'zh-CN': '也购产品线' } },
  both: { name: { en: 'Customers with both', 'zh-CN': '同购客户数' } },
  support: { name: { en: 'Support, share of customers', 'zh-CN': '支持度（客户份额）' } },
  confidence: { name: { en: 'Confidence', 'zh-CN': '置信度' } },
  lift: { name: { en: 'Lift, 1 = by chance', 'zh-CN': '提升度（1 为偶然）' } },
  customer: { name: { en: 'Customer', 'zh-CN': '客户' } },
  lines: { name: { en: 'Lines bought', 'zh-CN': '已购产品线数' } },
  'next-best': { name: { en: 'Next-best line', 'zh-CN': '次优推荐产品线' } },
  because: { name: { en: 'Because of', 'zh-CN': '依据产品线' } },
  last: { name: { en: 'Last line', 'zh-CN': '上次产品线' } },
  next: { name: { en: 'Next line', 'zh-CN': '下次产品线' } },
  times: { name: { en: 'Times', 'zh-CN': '次数' } },
  share: { name: { en: 'Share of the next lines', 'zh-CN': '占下次产品线份额' } },
  days: { name: { en: 'Median days between', 'zh-CN': '间隔天数中位数' } },
  before: { name: { en: 'Main line before', 'zh-CN': '前期主要产品线' } },
  customers: { name: { en: 'Customers', 'zh-CN': '客户数' } },
  'nothing-after': { name: { en: 'Nothing after, share', 'zh-CN': '后期未购（份额）' } },
  'nothing-before': { name: { en: 'Nothing before', 'zh-CN': '前期未购' } },
} as const satisfies Vocabulary;
