import type { Vocabulary } from '../vocabulary';

/** Measures of STAGE_SPAN. */
export const spanMeasures = {
  'kpi-shorter': {
    name: { en: 'KPI: median time, periods (shorter is better)', 'zh-CN': '关键指标：停留期数中位数（越短越好）' },
  },
  'kpi-rate': {
    name: { en: 'KPI: rate per period (higher is better)', 'zh-CN': '关键指标：每期转入比率（越高越好）' },
  },
  'kpi-longer': {
    name: { en: 'KPI: median time, periods (longer is better)', 'zh-CN': '关键指标：停留期数中位数（越长越好）' },
  },
  'kpi-hazard': {
    name: { en: 'KPI: hazard per period (lower is better)', 'zh-CN': '关键指标：每期退化率（越低越好）' },
  },
  median: { name: { en: 'median time, periods', 'zh-CN': '停留期数中位数' } },
  leaving: { name: { en: 'leaving rate per period', 'zh-CN': '每期离开率' } },
  'half-life': { name: { en: 'half-life, periods', 'zh-CN': '半衰期（期）' } },
  mean: { name: { en: 'mean time by the leaving rate, periods', 'zh-CN': '按离开率推算的平均停留期数' } },
} as const satisfies Vocabulary;
