import type { HealthPart } from '../../core/health/health-index';
import type { Word } from '../vocabulary';

/** Headings of HEALTH. Vocabulary `health-heading`. */
export const healthHeadings: Readonly<Record<HealthPart | 'unit' | 'customers' | 'index', Word>> = {
  unit: { name: { en: 'Unit', 'zh-CN': '单位' } },
  customers: { name: { en: 'Customers', 'zh-CN': '客户数' } },
  index: { name: { en: 'Health index, 0–100', 'zh-CN': '健康度指数（0–100）' } },
  mix: { name: { en: 'Stage mix, 0–100', 'zh-CN': '阶段构成（0–100）' } },
  retention: { name: { en: 'Retention, 0–100', 'zh-CN': '保持率（0–100）' } },
  trend: { name: { en: 'Trend, 0–100', 'zh-CN': '趋势（0–100）' } },
  value: { name: { en: 'Value, 0–100', 'zh-CN': '价值（0–100）' } },
  span: { name: { en: 'Time in Stability, 0–100', 'zh-CN': '稳定期时长（0–100）' } },
};
