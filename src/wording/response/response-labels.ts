import type { Vocabulary } from '../vocabulary';

/** Headings and labels of RESPONSE. Vocabulary `response-label`. */
export const responseLabels = {
  segment: { name: { en: 'Segment', 'zh-CN': '客户群' } },
  contacted: { name: { en: 'Contacted, customers', 'zh-CN': '接触客户数' } },
  responded: { name: { en: 'Responded, customers', 'zh-CN': '响应客户数' } },
  rate: { name: { en: 'Response rate', 'zh-CN': '响应率' } },
  'rate-low': { name: { en: 'Response rate, 95 % low', 'zh-CN': '响应率（95% 下限）' } },
  'rate-high': { name: { en: 'Response rate, 95 % high', 'zh-CN': '响应率（95% 上限）' } },
  control: { name: { en: 'Control group, customers', 'zh-CN': '对照组客户数' } },
  'control-rate': { name: { en: 'Control group, rate', 'zh-CN': '对照组响应率' } },
  uplift: { name: { en: 'Uplift', 'zh-CN': '提升' } },
  'uplift-low': { name: { en: 'Uplift, 95 % low', 'zh-CN': '提升（95% 下限）' } },
  'uplift-high': { name: { en: 'Uplift, 95 % high', 'zh-CN': '提升（95% 上限）' } },
  expected: { name: { en: 'Expected value per contact', 'zh-CN': '每次接触的期望价值' } },
  tier: { name: { en: 'Tier', 'zh-CN': '等级' } },
  all: { name: { en: 'All segments', 'zh-CN': '全部客户群' } },
} as const satisfies Vocabulary;
