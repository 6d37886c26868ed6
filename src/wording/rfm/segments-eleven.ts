import type { ElevenSegment } from '../../core/rfm/segment-eleven';
import type { Word } from '../vocabulary';

/** Names of the eleven RFM segments. */
export const segmentsEleven: Readonly<Record<ElevenSegment, Word>> = {
  champions: { name: { en: 'Champions', 'zh-CN': '冠军客户' } },
  loyal: { name: { en: 'Loyal', 'zh-CN': '忠诚客户' } },
  'potential-loyalist': { name: { en: 'Potential loyalist', 'zh-CN': '潜在忠诚客户' } },
  new: { name: { en: 'New', 'zh-CN': '新客户' } },
  promising: { name: { en: 'Promising', 'zh-CN': '有潜力客户' } },
  'need-attention': { name: { en: 'Need attention', 'zh-CN': '需关注客户' } },
  'about-to-sleep': { name: { en: 'About to sleep', 'zh-CN': '即将沉睡客户' } },
  'at-risk': { name: { en: 'At risk', 'zh-CN': '流失风险客户' } },
  'cannot-lose': { name: { en: 'Can’t lose', 'zh-CN': '不可失去客户' }, also: ["Can't lose", 'Cannot lose'] },
  hibernating: { name: { en: 'Hibernating', 'zh-CN': '沉睡客户' } },
  lost: { name: { en: 'Lost', 'zh-CN': '已流失客户' } },
};
