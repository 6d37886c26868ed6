import { across } from '../area-parts';
import type { Block } from '../group-sheet';
import { both, headed, money, percent } from './columns';

/** What customers get, give and are worth: small inputs, and the answers beside them. */
export const valueStrips: readonly (readonly Block[])[] = [
  [
    {
      id: 'wallet',
      title: both('Sales and budget', '销售额与预算'),
      columns: [headed('Ours', '本店', 100, money), headed('All', '全部', 100, money)],
      rows: 5,
      cells: () => [
        [240, 400],
        [90, 600],
        [510, 530],
        [60, 60],
        [0, 220],
      ],
    },
    {
      id: 'ratings',
      title: both('Perceived and expected', '感知与期望'),
      columns: [
        headed('Tea', '茶', 100),
        headed('Service', '服务', 100),
        headed('Tea, expected', '茶（期望）', 100),
        headed('Service, expected', '服务（期望）', 100),
      ],
      rows: 5,
      cells: () => [
        [5, 4, 4, 4],
        [3, 5, 4, 3],
        [4, 2, 4, 4],
        [5, 5, 3, 4],
        [2, 3, 4, 3],
      ],
    },
    {
      id: 'benefits',
      title: both('Value received and cost borne, in money', '所得价值与所付成本（货币）'),
      columns: [
        headed('Product', '产品', 100),
        headed('Service', '服务', 100),
        headed('Price', '价格', 100),
        headed('Time', '时间', 100),
      ],
      rows: 5,
      cells: () => [
        [120, 30, 80, 15],
        [90, 20, 85, 30],
        [200, 60, 140, 20],
        [60, 10, 55, 10],
        [75, 40, 70, 60],
      ],
    },
    {
      id: 'leaving',
      title: both('Cost of leaving, in money', '转换的代价（货币）'),
      columns: [headed('Procedural', '程序', 100), headed('Financial', '财务', 100), headed('Relational', '关系', 100)],
      rows: 5,
      cells: () => [
        [10, 40, 25],
        [5, 0, 10],
        [20, 120, 60],
        [5, 15, 0],
        [10, 10, 30],
      ],
    },
    {
      id: 'relationship',
      title: both('A year of a customer', '一位客户的一年'),
      columns: [
        headed('Revenue', '收入', 100, money),
        headed('Cost of sales', '销售成本', 100, money),
        headed('Cost of marketing', '营销成本', 110, money),
        headed('Years to come', '剩余年数', 100, '0.0'),
      ],
      rows: 5,
      cells: () => [
        [960, 520, 60, 6],
        [420, 240, 45, 3],
        [1500, 800, 110, 8],
        [180, 110, 40, 1.5],
        [640, 350, 30, 4],
      ],
    },
    {
      id: 'chain',
      title: both('Chances to move in a period, and what each state pays', '每期转移概率与各状态的收益'),
      columns: [
        headed('Active', '活跃', 100),
        headed('Quiet', '沉默', 100),
        headed('Gone', '离开', 100),
        headed('Pays', '收益', 110, money),
      ],
      rows: 3,
      cells: () => [
        [0.7, 0.25, 0.05, 48],
        [0.3, 0.5, 0.2, 6],
        [0, 0, 1, 0],
      ],
    },
  ],
  [
    {
      id: 'share',
      columns: [headed('Share of wallet', '钱包份额', 130, percent)],
      rows: 5,
      function: {
        name: 'WALLET_SHARE',
        says: both('Our part of what the customer spends.', '本店占客户支出的份额。'),
        formula: ({ area }) => `=CRM.WALLET_SHARE(${area('wallet', 0)},${area('wallet', 1)})`,
      },
    },
    {
      id: 'gap',
      columns: [headed('Tea', '茶', 130), headed('Service', '服务', 100)],
      rows: 5,
      function: {
        name: 'SATISFACTION',
        says: both('Perceived less expected, question by question.', '逐项的感知减期望。'),
        formula: ({ area }) => {
          const [perceived, expected] = [
            across(area('ratings', 0), area('ratings', 1)),
            across(area('ratings', 2), area('ratings', 3)),
          ];
          return `=CRM.SATISFACTION(${perceived},${expected})`;
        },
      },
    },
    {
      id: 'delivered',
      columns: [headed('Delivered value', '让渡价值', 130, money)],
      rows: 5,
      function: {
        name: 'DELIVERED_VALUE',
        says: both('What the customer gains beyond the cost.', '客户所得减所付。'),
        formula: ({ area }) => {
          const [benefits, costs] = [
            across(area('benefits', 0), area('benefits', 1)),
            across(area('benefits', 2), area('benefits', 3)),
          ];
          return `=CRM.DELIVERED_VALUE(${benefits},${costs})`;
        },
      },
    },
    {
      id: 'switching',
      columns: [headed('Switching cost', '转换成本', 130, money)],
      rows: 5,
      function: {
        name: 'SWITCHING_COST',
        says: both('What leaving would cost the customer.', '客户离开所要付出的代价。'),
        formula: ({ area }) => `=CRM.SWITCHING_COST(${area('leaving')})`,
      },
    },
    {
      id: 'score',
      columns: [headed('Composite value', '综合价值', 130, money)],
      rows: 5,
      function: {
        name: 'CLTV_SCORE',
        says: both(
          'Revenue, loyalty and influence in one amount; a formula of our own.',
          '收入、忠诚与影响合为一个金额；公式为本加载项所设。',
        ),
        formula: ({ area }) =>
          `=CRM.CLTV_SCORE(${[0, 1, 2, 3].map((column) => area('relationship', column)).join(',')})`,
      },
    },
    {
      id: 'markov',
      columns: [headed('CLV by state', '各状态终身价值', 130, money)],
      rows: 3,
      function: {
        name: 'CLV_MARKOV',
        says: both('The value of a customer in each state, at 10 % a period.', '各状态客户的终身价值，每期贴现 10%。'),
        formula: ({ area }) => {
          const moves = across(area('chain', 0), area('chain', 2));
          return `=CRM.CLV_MARKOV(${moves},${area('chain', 3)},10%)`;
        },
      },
    },
    {
      id: 'offers',
      title: both('Margin and retention', '毛利与保持率'),
      columns: [headed('Margin', '毛利', 130, money), headed('Retention', '保持率', 100, percent)],
      rows: 4,
      cells: () => [
        [80, 0.6],
        [80, 0.7],
        [80, 0.8],
        [80, 0.9],
      ],
    },
    {
      id: 'simple',
      columns: [headed('Simple CLV', '简式终身价值', 130, money)],
      rows: 4,
      function: {
        name: 'CLV_SIMPLE',
        says: both(
          'Value from a margin, a retention rate and 10 % a period.',
          '由毛利、保持率与每期 10% 贴现得出的价值。',
        ),
        formula: ({ area }) => `=CRM.CLV_SIMPLE(${area('offers', 0)},${area('offers', 1)},10%)`,
      },
    },
  ],
];
