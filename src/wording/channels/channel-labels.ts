import type { Vocabulary } from '../vocabulary';

/** Headings of CHANNEL_PREFERENCE. Vocabulary `channel-label`. */
export const channelLabels = {
  stage: { name: { en: 'Stage', 'zh-CN': '阶段' } },
  channel: { name: { en: 'Channel', 'zh-CN': '渠道' } },
  orders: { name: { en: 'Orders', 'zh-CN': '订单数' } },
  share: { name: { en: 'Share of the stage’s orders', 'zh-CN': '占本阶段订单份额' } },
  'share-of-all': { name: { en: 'Share of all orders', 'zh-CN': '占全部订单份额' } },
  preference: { name: { en: 'Preference, 1 = as all', 'zh-CN': '偏好度（1 为与总体相同）' } },
} as const satisfies Vocabulary;
