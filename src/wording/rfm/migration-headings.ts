import type { Vocabulary } from '../vocabulary';

/** Headings of RFM_MIGRATION. Vocabulary `rfm-migration-heading`. */
export const migrationHeadings = {
  before: { name: { en: 'Before', 'zh-CN': '前期' } },
  after: { name: { en: 'After', 'zh-CN': '后期' } },
  customers: { name: { en: 'Customers', 'zh-CN': '客户数' } },
  'share-of-before': { name: { en: 'Share of before', 'zh-CN': '占前期的份额' } },
} as const satisfies Vocabulary;
