import type { Block } from '../group-sheet';
import type { SampleFacts } from '../sample-facts';
import { both, columns, decimal, headed } from './columns';

const learned = 80;

/** Orders per quarter, and what is learned from them. */
export function historyStrips(facts: SampleFacts): readonly (readonly Block[])[] {
  return [
    [
      {
        id: 'quarters',
        title: both('Orders per quarter', '每季度的订单数'),
        columns: Array.from({ length: 12 }, (_, at) => headed(`Q${at + 1}`, `第 ${at + 1} 季`, 56)),
        rows: learned,
        cells: () => facts.ordersPerQuarter(learned),
      },
    ],
    [
      {
        id: 'hidden',
        columns: [...columns(1, 285), ...columns(2, 80), ...columns(1, 130, decimal)],
        rows: 40,
        function: {
          name: 'STAGE_HMM',
          says: both('Two hidden states learned from the orders per quarter.', '从每季度订单数学得的两个隐状态。'),
          formula: ({ area }) => `=CRM.STAGE_HMM(${area('quarters')},2)`,
        },
      },
    ],
    [
      {
        id: 'signals',
        columns: [...columns(3, 90, '0'), ...columns(5, 104, decimal), ...columns(7, 110)],
        rows: learned,
        function: {
          name: 'LIFECYCLE_SIGNALS',
          says: both(
            'The numbers behind the stages, with the quarters as history.',
            '阶段背后的数值，以各季度为历史。',
          ),
          formula: ({ language, area, asOf }) =>
            `=CRM.LIFECYCLE_SIGNALS(${facts.facts(language, learned)},${asOf},${area('quarters')})`,
        },
      },
    ],
  ];
}
