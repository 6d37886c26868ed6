import type { Vocabulary } from '../vocabulary';

/** Headings of LIFE_TABLE. Vocabulary `life-table`. */
export const lifeTableHeadings = {
  group: { name: { en: 'Group', 'zh-CN': '组' } },
  all: { name: { en: 'All', 'zh-CN': '全部' } },
  from: { name: { en: 'From', 'zh-CN': '起' } },
  to: { name: { en: 'To', 'zh-CN': '止' } },
  entering: { name: { en: 'Customers', 'zh-CN': '期初客户数' } },
  left: { name: { en: 'Left', 'zh-CN': '流失数' } },
  censored: { name: { en: 'Still here', 'zh-CN': '仍在网数' } },
  exposed: { name: { en: 'Exposed', 'zh-CN': '暴露数' } },
  'leaving-rate': { name: { en: 'Leaving rate', 'zh-CN': '流失率' } },
  survival: { name: { en: 'Survival', 'zh-CN': '留存份额' } },
  'kaplan-meier': { name: { en: 'Kaplan–Meier', 'zh-CN': 'Kaplan–Meier 估计' } },
  lower: { name: { en: 'Lower 95 %', 'zh-CN': '95% 下限' } },
  upper: { name: { en: 'Upper 95 %', 'zh-CN': '95% 上限' } },
  remaining: { name: { en: 'Remaining tenure', 'zh-CN': '继续在网时长' } },
  median: { name: { en: 'Median tenure', 'zh-CN': '在网时长中位数' } },
  'chi-square': { name: { en: 'Log-rank χ²', 'zh-CN': '对数秩 χ²' } },
  'p-value': { name: { en: 'Log-rank p', 'zh-CN': '对数秩 p 值' } },
} as const satisfies Vocabulary;
