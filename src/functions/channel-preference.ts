import { channelShares } from '../core/channels/channel-shares';
import { internByName } from '../core/names/intern-by-name';
import { stageOfRow } from './arguments/stage-of-row';
import { headingRow } from './heading-row';
import { defineFunction } from './spec';
import { stageGroups } from './stage-groups';
import { wholeRows } from './whole-rows';

const headings = ['stage', 'channel', 'orders', 'share', 'share-of-all', 'preference'];

const headingsInEnglish = [
  'Stage',
  'Channel',
  'Orders',
  'Share of the stage’s orders',
  'Share of all orders',
  'Preference, 1 = as all',
];

export const channelPreference = defineFunction({
  id: 'CHANNEL_PREFERENCE',
  category: 'selling',
  summary: {
    en: 'Which channels the customers of each stage order through: order shares, and how much a stage prefers a channel.',
    'zh-CN': '渠道偏好：各阶段客户通过哪些渠道下单，订单份额与偏好程度。',
  },
  arguments: {
    stage: {
      ...stageOfRow,
      meaning: {
        en: 'Stage of the customer of each row, from LIFECYCLE_STAGE or any grouping of your own; a row is one order, or a count of them.',
        'zh-CN': '每行客户所处的阶段，来自 LIFECYCLE_STAGE 或自定的分组；一行为一单或若干单。',
      },
    },
    channel: {
      kind: 'labels',
      optional: false,
      nameInChinese: '渠道',
      meaning: {
        en: 'Channel through which the order came: shop, web, telephone and so on.',
        'zh-CN': '订单所经的渠道：门店、网站、电话等。',
      },
    },
    orders: {
      kind: 'counts',
      optional: true,
      nameInChinese: '订单数',
      meaning: {
        en: 'Orders of each row; 1 when omitted.',
        'zh-CN': '每行的订单数；省略时为 1。',
      },
    },
  },
  result: {
    en: 'One line per stage and channel: orders, their share of the stage’s orders (adding up to 1 in each stage), the channel’s share of all orders, and the first share by the second.',
    'zh-CN': '每个阶段与渠道一行：订单数、占本阶段订单份额（各阶段合计为 1）、该渠道占全部订单份额，以及两者之比。',
  },
  source: {
    en: 'Share = orders of the stage through the channel ÷ orders of the stage; preference = that share ÷ the channel’s share of all orders (location quotient).',
    'zh-CN': '份额 = 该阶段经该渠道的订单数 ÷ 该阶段的订单数；偏好程度 = 该份额 ÷ 该渠道占全部订单的份额（区位商）。',
  },
  examples: [
    {
      arguments: [
        [['Formation'], ['Formation'], ['Formation'], ['Stability'], ['Stability']],
        [['Web'], ['Web'], ['Shop'], ['Shop'], ['Shop']],
      ],
      formula: '=CRM.CHANNEL_PREFERENCE(A2:A6,B2:B6)',
      says: {
        en: 'Five orders: customers in formation prefer the web, stable ones the shop.',
        'zh-CN': '五个订单：形成期客户偏好网站，稳定期客户偏好门店。',
      },
      result: [
        headingsInEnglish,
        ['Formation', 'Shop', 1, 0.333333333, 0.6, 0.555555556],
        ['Formation', 'Web', 2, 0.666666667, 0.4, 1.66666667],
        ['Stability', 'Shop', 2, 1, 0.6, 1.66666667],
        ['Stability', 'Web', 0, 0, 0.4, 0],
      ],
    },
    {
      arguments: [
        [['稳定期'], ['考察期'], ['稳定期']],
        [['门店'], ['网站'], ['网站']],
        [[30], [8], [10]],
      ],
      formula: '=CRM.CHANNEL_PREFERENCE(A2:A4,B2:B4,C2:C4)',
      says: {
        en: 'Orders already counted, stages in Chinese: lines follow the stages of the relationship.',
        'zh-CN': '已汇总的订单数；各行按关系阶段的次序排列。',
      },
      result: [
        headingsInEnglish,
        ['考察期', '网站', 8, 1, 0.375, 2.66666667],
        ['考察期', '门店', 0, 0, 0.625, 0],
        ['稳定期', '网站', 10, 0.25, 0.375, 0.666666667],
        ['稳定期', '门店', 30, 0.75, 0.625, 1.2],
      ],
    },
  ],
  compute({ stage, channel, orders }, { identify }) {
    wholeRows(orders ? { stage, channel, orders } : { stage, channel });
    const groups = stageGroups(stage.values, identify);
    const channels = internByName(channel.values);
    const counts = orders?.values ?? new Float64Array(stage.values.length).fill(1);
    const counted = { groupCount: groups.names.length, channelCount: channels.names.length };
    return [
      headingRow('channel-label', headings),
      ...channelShares(groups.codes, channels.codes, counts, counted).map((each) => [
        groups.names[each.group],
        channels.names[each.channel],
        each.orders,
        each.share,
        each.shareOfAll,
        each.preference,
      ]),
    ];
  },
});
