import type { Vocabulary } from '../vocabulary';

/** Headings of the tables that the stage functions spill. */
export const stageHeadings = {
  from: { name: { en: 'From', 'zh-CN': '原阶段' } },
  to: { name: { en: 'To', 'zh-CN': '现阶段' } },
  customers: { name: { en: 'Customers', 'zh-CN': '客户数' } },
  rate: { name: { en: 'Rate', 'zh-CN': '比率' } },
  low: { name: { en: 'Low 95 %', 'zh-CN': '95% 下限' } },
  high: { name: { en: 'High 95 %', 'zh-CN': '95% 上限' } },
  period: { name: { en: 'Period', 'zh-CN': '期' } },
  stage: { name: { en: 'Stage', 'zh-CN': '阶段' } },
  measure: { name: { en: 'Measure', 'zh-CN': '指标' } },
  value: { name: { en: 'Value', 'zh-CN': '数值' } },
  'based-on': { name: { en: 'Based on', 'zh-CN': '依据数' } },
  volume: { name: { en: 'Volume TV', 'zh-CN': '交易量 TV' } },
  profit: { name: { en: 'Profit P', 'zh-CN': '利润 P' } },
  'cumulative-profit': { name: { en: 'Cumulative profit', 'zh-CN': '累计利润' } },
  threshold: { name: { en: 'Threshold', 'zh-CN': '阈值' } },
  share: { name: { en: 'Share', 'zh-CN': '占比' } },
  'total-value': { name: { en: 'Total value', 'zh-CN': '价值合计' } },
  'mean-value': { name: { en: 'Value per customer', 'zh-CN': '客均价值' } },
  moved: { name: { en: 'Moved here', 'zh-CN': '变入客户数' } },
  customer: { name: { en: 'Customer', 'zh-CN': '客户' } },
  'not-used': { name: { en: 'Columns not used', 'zh-CN': '未使用的列' } },
  state: { name: { en: 'State', 'zh-CN': '状态' } },
  'left-out': { name: { en: 'left out: error in the row', 'zh-CN': '未计入：该行有误' } },
  'segment-gap': { name: { en: 'segment gap (days)', 'zh-CN': '群体间隔（天）' } },
} as const satisfies Vocabulary;
