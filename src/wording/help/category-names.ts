import type { Text } from '../text';

/** Headings of the function list, by a function's category, in the order shown. */
export const categoryNames = {
  stages: { en: 'Stages', 'zh-CN': '阶段' },
  rfm: { en: 'RFM', 'zh-CN': 'RFM' },
  customers: { en: 'Customers', 'zh-CN': '客户' },
  value: { en: 'Value', 'zh-CN': '价值' },
  retention: { en: 'Retention', 'zh-CN': '留存' },
  revenue: { en: 'Revenue', 'zh-CN': '收入' },
  selling: { en: 'Selling and risk', 'zh-CN': '营销与风险' },
} as const satisfies Readonly<Record<string, Text>>;
