import { stageCurve } from '../core/lifecycle/stage-curve';
import { stageId } from '../core/lifecycle/stage-model';
import { ProblemError } from '../core/problem';
import type { ResultCell } from './answer';
import { stageFacts } from './arguments/stage-facts';
import { headingRow } from './heading-row';
import { numberOrBlank } from './number-or-blank';
import { defineFunction } from './spec';

/** Widest history taken: a hundred years of weeks would be a matrix too large to think about. */
const mostPeriods = 1200;

export const lifecycleCurve = defineFunction({
  id: 'LIFECYCLE_CURVE',
  category: 'stages',
  summary: {
    en: 'The two curves of a relationship, volume TV and profit P per period, with the stage at the end of each.',
    'zh-CN': '关系的两条曲线：各期交易量 TV 与利润 P，以及每期末所处的阶段。',
  },
  arguments: {
    history: { ...stageFacts.history, optional: false },
    profit: {
      kind: 'matrix',
      optional: true,
      nameInChinese: '利润历史',
      meaning: {
        en: 'Profit per period, acquisition cost included, as wide as the history; without it profit stays blank and sets no stage.',
        'zh-CN': '各期利润，含获客成本，宽度与历史相同；省略时利润留空，也不参与判断阶段。',
      },
    },
  },
  result: {
    en: 'A line for each period, oldest first: period, volume, profit, cumulative profit, relationship stage; several customers are added up.',
    'zh-CN': '每期一行，由远及近：期、交易量、利润、累计利润、关系阶段；多位客户相加。',
  },
  source: {
    en: 'Rules of the relationship model on what was known at the end of each period; a period with volume counts as one order and one period as the segment gap, for a history holds no dates. TV(t) and P(t) after Chen (2002).',
    'zh-CN':
      '以每期末已知的数据套用关系阶段规则；因历史不含日期，有购买的一期计为一次订单，群体间隔为一期。TV(t) 与 P(t) 依据陈明亮（2002）。',
  },
  examples: [
    {
      formula: '=CRM.LIFECYCLE_CURVE(A2:J2, A3:J3)',
      arguments: [[[100, 120, 140, 160, 180, 200, 200, 200, 0, 0]], [[-60, 20, 30, 40, 45, 50, 50, 50, 0, 0]]],
      says: {
        en: 'It costs money until the third period, grows, levels off, and ends.',
        'zh-CN': '第三期之前尚未收回成本，随后成长、稳定，最后停购。',
      },
      result: [
        ['Period', 'Volume TV', 'Profit P', 'Cumulative profit', 'Stage'],
        [1, 100, -60, -60, 'Exploration'],
        [2, 120, 20, -40, 'Exploration'],
        [3, 140, 30, -10, 'Exploration'],
        [4, 160, 40, 30, 'Formation'],
        [5, 180, 45, 75, 'Formation'],
        [6, 200, 50, 125, 'Formation'],
        [7, 200, 50, 175, 'Formation'],
        [8, 200, 50, 225, 'Formation'],
        [9, 0, 0, 225, 'Stability'],
        [10, 0, 0, 225, 'Decline'],
      ],
    },
    {
      formula: '=CRM.LIFECYCLE_CURVE(A2:C3)',
      arguments: [
        [
          ['', 5, 0],
          ['', 1, 2],
        ],
        null,
      ],
      says: { en: 'Two customers together, from their first period on.', 'zh-CN': '两位客户合计，自首期起。' },
      result: [
        ['Period', 'Volume TV', 'Profit P', 'Cumulative profit', 'Stage'],
        [1, '', '', '', ''],
        [2, 6, '', '', 'Exploration'],
        [3, 2, '', '', 'Exploration'],
      ],
    },
  ],
  compute({ history, profit }) {
    for (const matrix of [history, profit]) {
      for (const problem of matrix?.problems.values() ?? []) throw new ProblemError(problem);
    }
    if (profit && profit.columns !== history.columns) {
      throw new ProblemError({
        code: 'wrong-width',
        argument: 'profit',
        received: profit.columns,
        expected: [history.columns],
      });
    }
    if (history.columns > mostPeriods) {
      throw new ProblemError({
        code: 'too-large',
        argument: 'history',
        received: history.columns,
        expected: [mostPeriods],
      });
    }
    const curve = stageCurve(history, profit);
    const { stage } = curve.verdicts;
    return [
      headingRow('stage-heading', ['period', 'volume', 'profit', 'cumulative-profit', 'stage']),
      ...Array.from(curve.volume, (volume, t): readonly ResultCell[] => {
        const id = stageId('relationship', stage[t]);
        return [
          t + 1,
          ...[volume, curve.profit[t], curve.cumulativeProfit[t]].map(numberOrBlank),
          id === null ? null : { vocabulary: 'stage-relationship', id },
        ];
      }),
    ];
  },
});
