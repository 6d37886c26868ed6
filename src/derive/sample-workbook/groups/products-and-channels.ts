import { stageVocabularies } from '../../../wording/lifecycle/stages';
import type { GroupSheet } from '../group-sheet';
import type { SampleFacts } from '../sample-facts';
import { both, columns, headed, percent } from './columns';

const product = 120;

/** What goes with what, what comes next, and through which channel. */
export function productsGroup(facts: SampleFacts): GroupSheet {
  const bought = (language: 'en' | 'zh-CN'): string => `${facts.log('C', language)},${facts.log('D', language)}`;
  const { exploration, formation, stability, decline } = stageVocabularies['stage-relationship'];
  const channels = [both('Shop', '门店'), both('Website', '网站'), both('Telephone', '电话')];
  const counts = [
    [48, 96, 6],
    [150, 260, 22],
    [620, 410, 95],
    [70, 45, 28],
  ];
  return {
    name: both('Products and channels', '产品与渠道'),
    title: both('Products bought together and after one another, and channels', '关联产品、购买顺序与渠道'),
    about: both('From the log; the channel counts are made up.', '取自交易明细；渠道订单数为虚构。'),
    strips: [
      [
        {
          id: 'cross',
          columns: [
            ...columns(2, product),
            ...columns(1, 130),
            ...columns(1, 170, percent),
            ...columns(1, 110, percent),
            ...columns(1, 110, '0.00'),
          ],
          rows: 30,
          function: {
            name: 'CROSS_SELL',
            says: both(
              'Which lines the same customers buy: support, confidence, lift.',
              '同一客户购买哪些产品线：支持度、置信度、提升度。',
            ),
            formula: ({ language }) => `=CRM.CROSS_SELL(${bought(language)})`,
          },
        },
        {
          id: 'sequence',
          columns: [
            ...columns(2, product),
            ...columns(1, 130, '0.0'),
            ...columns(1, 170, percent),
            ...columns(1, 130, '0'),
          ],
          rows: 36,
          function: {
            name: 'LINE_SEQUENCE',
            says: both('What is bought next after each line, and how soon.', '每种产品线之后购买什么、间隔多久。'),
            formula: ({ language }) => `=CRM.LINE_SEQUENCE(${bought(language)},${facts.log('B', language)})`,
          },
        },
        {
          id: 'migration',
          columns: [...columns(1, product), ...columns(1, product), ...columns(8, 120, percent)],
          rows: 8,
          function: {
            name: 'LINE_MIGRATION',
            says: both(
              'How customers moved between main lines from one half-year to the next.',
              '相邻两个半年之间，客户主要产品线的迁移。',
            ),
            formula: ({ language, asOf }) =>
              `=CRM.LINE_MIGRATION(${bought(language)},${facts.log('B', language)},${asOf}-181,${asOf},${facts.log('E', language)})`,
          },
        },
        {
          id: 'orders',
          title: both('Orders by stage and channel', '各阶段各渠道的订单数'),
          columns: [
            headed('Stage', '阶段', product),
            headed('Channel', '渠道', product),
            headed('Orders', '订单数', 100),
          ],
          rows: 12,
          cells: () =>
            [exploration, formation, stability, decline].flatMap(({ name }, stage) =>
              channels.map((channel, at) => [name, channel, counts[stage][at]]),
            ),
        },
        {
          id: 'preference',
          columns: [
            ...columns(2, product),
            ...columns(1, 130, '0'),
            ...columns(2, 170, percent),
            ...columns(1, 130, '0.00'),
          ],
          rows: 12,
          function: {
            name: 'CHANNEL_PREFERENCE',
            says: both('Which channels the customers of each stage prefer.', '各阶段客户偏好的渠道。'),
            formula: ({ area }) =>
              `=CRM.CHANNEL_PREFERENCE(${[0, 1, 2].map((column) => area('orders', column)).join(',')})`,
          },
        },
      ],
      [
        {
          id: 'next',
          columns: [
            ...columns(1, 120),
            ...columns(1, 90),
            ...columns(2, product),
            ...columns(1, 90, percent),
            ...columns(1, 120, '0.00'),
          ],
          rows: facts.customers,
          function: {
            name: 'NEXT_LINE',
            says: both(
              'The line to offer each customer next, and what speaks for it.',
              '可向每位客户推荐的下一产品线及其依据。',
            ),
            formula: ({ language }) => `=CRM.NEXT_LINE(${bought(language)})`,
          },
        },
      ],
    ],
  };
}
