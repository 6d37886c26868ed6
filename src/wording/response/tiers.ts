import type { Tier } from '../../core/response/tier';
import type { Word } from '../vocabulary';

/** Tiers of expected value. Vocabulary `tier`. */
export const tierNames: Readonly<Record<Tier, Word>> = {
  good: { name: { en: 'Good', 'zh-CN': '好' } },
  ordinary: { name: { en: 'Ordinary', 'zh-CN': '一般' } },
  poor: { name: { en: 'Poor', 'zh-CN': '差' } },
};
