import type { EightSegment } from '../../core/rfm/segment-eight';
import type { Word } from '../vocabulary';

/** Names of the eight RFM segments. */
export const segmentsEight: Readonly<Record<EightSegment, Word>> = {
  'important-value': { name: { en: 'Important: valued', 'zh-CN': '重要价值' }, also: ['重要价值客户'] },
  'important-develop': { name: { en: 'Important: develop', 'zh-CN': '重要发展' }, also: ['重要发展客户'] },
  'important-keep': { name: { en: 'Important: keep', 'zh-CN': '重要保持' }, also: ['重要保持客户'] },
  'important-win-back': { name: { en: 'Important: win back', 'zh-CN': '重要挽留' }, also: ['重要挽留客户'] },
  'general-value': { name: { en: 'General: valued', 'zh-CN': '一般价值' }, also: ['一般价值客户'] },
  'general-develop': { name: { en: 'General: develop', 'zh-CN': '一般发展' }, also: ['一般发展客户'] },
  'general-keep': { name: { en: 'General: keep', 'zh-CN': '一般保持' }, also: ['一般保持客户'] },
  'general-win-back': { name: { en: 'General: win back', 'zh-CN': '一般挽留' }, also: ['一般挽留客户'] },
};
