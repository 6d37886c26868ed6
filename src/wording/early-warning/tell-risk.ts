import type { RiskEvidence } from '../../core/early-warning/risk-evidence';
import { sayAmount, sayDays, sayPercent, sayRatio } from '../lifecycle/say-amount';
import type { Language } from '../text';

/** "Silent 55 days, 2.3 × the own mean gap of 24 days; 20 orders; no order in the next 3 months: 62 %." */
export function tellRisk({ orders, silence, meanGap, noOrder, months }: RiskEvidence, language: Language): string {
  const days = sayDays(silence);
  const risk = sayPercent(noOrder);
  const ahead = sayAmount(months);
  if (language === 'en') {
    const silent = `Silent ${days} ${days === '1' ? 'day' : 'days'}`;
    const gap = meanGap === null ? '' : `, ${sayRatio(silence / meanGap)} × its mean gap of ${sayDays(meanGap)} days`;
    const placed = `${sayAmount(orders)} ${orders === 1 ? 'order' : 'orders'}`;
    return `${silent}${gap}; ${placed}; no order in the next ${ahead} ${months === 1 ? 'month' : 'months'}: ${risk} %.`;
  }
  const gap = meanGap === null ? '' : `，为自身平均间隔 ${sayDays(meanGap)} 天的 ${sayRatio(silence / meanGap)} 倍`;
  return `沉默 ${days} 天${gap}；共 ${sayAmount(orders)} 单；未来 ${ahead} 个月不下单的概率为 ${risk}%。`;
}
