import { projectMix } from '../core/lifecycle/transitions';
import { ProblemError } from '../core/problem';
import type { TableCell } from './argument';
import { readTransitionTable } from './read-transition-table';
import { defineFunction } from './spec';
import type { StageNames } from './stage-names';
import { unknownStageText } from './unknown-stage-text';

export const stageForecast = defineFunction({
  id: 'STAGE_FORECAST',
  category: 'stages',
  summary: {
    en: 'How many customers will be in each stage after 1, 2 … periods, if they go on moving as they did.',
    'zh-CN': '若按既有的转移比率继续，1、2……期之后各阶段的预期客户数。',
  },
  arguments: {
    transitions: {
      kind: 'table',
      optional: false,
      nameInChinese: '转移表',
      meaning: {
        en: 'A table from STAGE_TRANSITIONS, edited or not, or a square one with the stages in its first row and column.',
        'zh-CN': 'STAGE_TRANSITIONS 给出、可修改的转移表，或首行首列为阶段的方阵。',
      },
    },
    mix: {
      kind: 'table',
      optional: false,
      nameInChinese: '当前结构',
      meaning: {
        en: 'Two columns: stage, and customers in it now; stages left out hold nobody.',
        'zh-CN': '两列：阶段和当前客户数；未列出的阶段为 0。',
      },
    },
    periods: {
      kind: 'number',
      optional: false,
      nameInChinese: '期数',
      meaning: {
        en: 'How many periods to look ahead, 0 to 1,200; one is as long as the time between the two dates of the transitions.',
        'zh-CN': '预测的期数，0 至 1200；一期与转移表两个日期的间隔等长。',
      },
      least: 0,
      greatest: 1200,
      whole: true,
    },
  },
  result: {
    en: 'A line for each period, 0 first, and a column for each stage: expected customers. Every line sums to the same.',
    'zh-CN': '每期一行，从第 0 期起，每个阶段一列：预期客户数。各行之和相同。',
  },
  source: {
    en: 'mix · Pᵗ, a homogeneous Markov chain (Pfeifer & Carraway 2000, eq. 1). Stages without customers in the transitions keep theirs. New customers are not part of it.',
    'zh-CN':
      '当前结构 · Pᵗ，齐次马尔可夫链（Pfeifer 与 Carraway 2000，式 1）。转移表中没有客户的阶段保持不变；不含新客户。',
  },
  examples: [
    {
      formula: '=CRM.STAGE_FORECAST(A1:C3, E2:F3, 2)',
      arguments: [
        [
          ['', 'Gold', 'Silver'],
          ['Gold', 0.9, 0.1],
          ['Silver', 0.2, 0.8],
        ],
        [
          ['Gold', 100],
          ['Silver', 200],
        ],
        2,
      ],
      says: {
        en: 'Ninety per cent of Gold stay, twenty per cent of Silver rise: 100 × .9 + 200 × .2 = 130 after one period.',
        'zh-CN': '金级九成留下，银级两成上升：一期后 100 × 0.9 + 200 × 0.2 = 130。',
      },
      result: [
        ['Period', 'Gold', 'Silver'],
        [0, 100, 200],
        [1, 130, 170],
        [2, 151, 149],
      ],
    },
    {
      formula: '=CRM.STAGE_FORECAST(A2:D5, F2:G2, 1)',
      arguments: [
        [
          ['exploration', 'exploration', 60, 0.6],
          ['exploration', 'formation', 40, 0.4],
          ['formation', 'stability', 3, 0.75],
          ['formation', 'decline', 1, 0.25],
        ],
        [['exploration', 50]],
        1,
      ],
      says: {
        en: 'Lines of STAGE_TRANSITIONS, and fifty customers in Exploration.',
        'zh-CN': 'STAGE_TRANSITIONS 的各行，以及五十位考察期客户。',
      },
      result: [
        ['Period', 'Exploration', 'Formation', 'Stability', 'Decline'],
        [0, 50, 0, 0, 0],
        [1, 30, 20, 0, 0],
      ],
    },
  ],
  compute({ transitions, mix, periods }, { identify }) {
    const { names, rates } = readTransitionTable(transitions, identify);
    const mixes = projectMix(rates, readMix(mix, names), periods);
    const stages = Array.from({ length: names.count }, (_, code) => names.cellOf(code));
    return [
      [{ vocabulary: 'stage-heading', id: 'period' }, ...stages],
      ...mixes.map((customers, period) => [period, ...customers]),
    ];
  },
});

/** Customers per stage; a line whose second cell is text is the heading. Stages named twice are added up. */
function readMix(table: readonly (readonly TableCell[])[], names: StageNames): Float64Array {
  const argument = 'mix';
  const customers = new Float64Array(names.count);
  let filled = 0;
  table.forEach((cells, at) => {
    if (cells.length !== 2) {
      throw new ProblemError({ code: 'wrong-width', argument, received: cells.length, expected: [2] });
    }
    const [stage, count] = cells;
    if (stage === null || stage === '' || (at === 0 && typeof count === 'string' && count !== '')) return;
    const code = typeof stage === 'boolean' ? -1 : names.codeOf(stage);
    if (code < 0) throw new ProblemError(unknownStageText(names, stage, argument, at));
    const row = at + 1;
    if (count !== null && count !== '' && typeof count !== 'number') {
      throw new ProblemError({ code: 'not-a-number', argument, row, received: count });
    }
    const number = typeof count === 'number' ? count : 0;
    if (number < 0) throw new ProblemError({ code: 'below', argument, row, received: number, expected: [0] });
    customers[code] += number;
    filled++;
  });
  if (filled === 0) throw new ProblemError({ code: 'nothing-to-do' });
  return customers;
}
