import type { Vocabulary } from '../vocabulary';

/** Headings of LOYALTY. Vocabulary `loyalty-heading`. */
export const loyaltyHeadings = {
  'retention-months': { name: { en: 'Retention length, months', 'zh-CN': '客户保持度（月）' } },
  'budget-share': { name: { en: 'Share of budget', 'zh-CN': '客户占有率' } },
} as const satisfies Vocabulary;
