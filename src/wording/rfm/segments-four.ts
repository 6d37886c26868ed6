import type { FourSegment } from '../../core/rfm/segment-four';
import type { Word } from '../vocabulary';

/** Names of the four RFM segments and of the cells near one of them. */
export const segmentsFour: Readonly<Record<FourSegment, Word>> = {
  'high-value': { name: { en: 'High value', 'zh-CN': '高价值' }, also: ['高价值客户'] },
  'must-win-back': { name: { en: 'Must win back', 'zh-CN': '重要挽留' }, also: ['重要挽留客户'] },
  new: { name: { en: 'New', 'zh-CN': '新客户' } },
  'low-value': { name: { en: 'Low value', 'zh-CN': '低价值' }, also: ['低价值客户'] },
  'near-high-value': { name: { en: 'Near high value', 'zh-CN': '接近高价值' } },
  'near-must-win-back': { name: { en: 'Near must win back', 'zh-CN': '接近重要挽留' } },
  'near-new': { name: { en: 'Near new', 'zh-CN': '接近新客户' } },
  'near-low-value': { name: { en: 'Near low value', 'zh-CN': '接近低价值' } },
};
