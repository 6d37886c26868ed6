import type { SegmentScheme } from '../../core/rfm/segment-schemes';
import type { Word } from '../vocabulary';

/** Names of the ways of naming RFM codes: what the argument `scheme` accepts. */
export const rfmSchemes: Readonly<Record<SegmentScheme, Word>> = {
  eleven: { name: { en: 'Eleven segments', 'zh-CN': '十一类' }, also: ['11', '十一', '11类', '十一类客户'] },
  four: { name: { en: 'Four segments', 'zh-CN': '四类' }, also: ['4', '四', '4类', '四类客户'] },
  eight: { name: { en: 'Eight segments', 'zh-CN': '八类' }, also: ['8', '八', '8类', '八类客户'] },
};
