import type { Text } from '../text';

/** Words of the function picker. */
export const functionsWords = {
  find: { en: 'Find a function', 'zh-CN': '查找函数' },
  none: { en: 'No function matches.', 'zh-CN': '没有匹配的函数。' },
  arguments: { en: 'Arguments', 'zh-CN': '参数' },
  optional: { en: 'optional', 'zh-CN': '可选' },
  result: { en: 'Result', 'zh-CN': '结果' },
  example: { en: 'Example', 'zh-CN': '示例' },
  help: { en: 'Help', 'zh-CN': '帮助' },
  stages: { en: 'Stages', 'zh-CN': '阶段' },
  rfm: { en: 'RFM', 'zh-CN': 'RFM' },
  customers: { en: 'Customers', 'zh-CN': '客户汇总' },
  value: { en: 'Value', 'zh-CN': '客户价值' },
  retention: { en: 'Retention', 'zh-CN': '留存' },
  revenue: { en: 'Revenue', 'zh-CN': '收入' },
  selling: { en: 'Selling', 'zh-CN': '营销' },
} as const satisfies Record<string, Text>;
