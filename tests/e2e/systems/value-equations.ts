import type { SystemCase } from './system-case';
import { down } from './system-case';

/**
 * Two branches. North: stages Stability, Formation, Exploration → (1 + .8 + .4)/3. All three bought in the period before
 * the last, two in the last. Volume in all 30, 33, 36, 39: slope 3 of a mean of 34.5, .87 of 10 %. Median CLV 200 of 200.
 * Median time in Stability: 12 of 12 (the others were never there).
 * South: Decline and Stability → (.2 + 1)/2; both bought before, one in the last. Volume 20, 18, 16, 10: slopes −2, −2, −10/3,
 * −2, −4, −6: median −8/3 of a mean of 16, below −10 %: trend 0. Median CLV 80 of 200; time 6 of 12.
 */
const units = down('North', 'North', 'North', 'South', 'South');
const stages = down('Stability', 'Formation', 'Exploration', 'Decline', 'Stability');
const clvs = down(300, 200, 100, 60, 100);
const histories = [
  [10, 13, 16, 29],
  [10, 10, 10, 10],
  [10, 10, 10, 0],
  [10, 8, 6, 0],
  [10, 10, 10, 10],
];
const months = down(12, '', '', '', 6);
const north = {
  mix: (100 * 2.2) / 3,
  retention: 200 / 3,
  trend: 50 + 50 * (3 / 34.5 / 0.1),
  value: 100,
  span: 100,
};
const south = { mix: 60, retention: 50, trend: 0, value: 40, span: 50 };
const index = ({ mix, retention, trend, value, span }: typeof north) =>
  0.3 * mix + 0.25 * retention + 0.15 * trend + 0.2 * value + 0.1 * span;

export const valueEquations: readonly SystemCase[] = [
  {
    system: 'delivered value',
    id: 'DELIVERED_VALUE',
    arguments: [
      [
        [600, 150, 50, 100],
        [4, 3, 5, 2],
      ],
      [
        [500, 60, 30, 20],
        [3, 2, 2, 1],
      ],
    ],
    working: 'Product, service, personnel, image less money, time, energy, psychic: 900 − 610 and 14 − 8.',
    expected: down(290, 6),
  },
  {
    system: 'delivered value',
    id: 'DELIVERED_VALUE',
    arguments: [[[4, 3]], [[5]], [[0.6, 0.4, 0.5]]],
    working: 'Weighted: .6 × 4 + .4 × 3 − .5 × 5 = 3.6 − 2.5.',
    expected: down(1.1),
  },
  {
    system: 'satisfaction',
    id: 'SATISFACTION',
    arguments: [
      [
        [5, 4, 2],
        [3, '', 4],
      ],
      [
        [4, 4, 3],
        [3, 3, 2],
      ],
    ],
    working: 'Perceived less expected, level by level; no rating, no answer.',
    expected: [
      [1, 0, -1],
      [0, '', 2],
    ],
  },
  {
    system: 'switching cost',
    id: 'SWITCHING_COST',
    arguments: [
      [
        [120, 300, 80],
        [10, 0, 40],
      ],
      [[1, 0.5, 2]],
    ],
    working: 'Procedural, financial and relational, weighted: 120 + 150 + 160 and 10 + 0 + 80.',
    expected: down(430, 90),
  },
  {
    system: 'composite relationship value',
    id: 'CLTV_SCORE',
    arguments: [1200, 700, 100, 5, 0.9, 2, 300, 50, 0.5, 4, 25],
    working: `Revenue: (1200 − 700 − 100) × 5 × .9 = 1,800. Influence: 2 customers brought, worth 300 − 50 each, half credited: 250;
      4 endorsements at 25: 100.`,
    expected: down(2150),
  },
  {
    system: 'composite relationship value',
    id: 'CLTV_SCORE',
    arguments: [down(1000, 400), down(600, 300), down(100, 150), down(4, 4)],
    working: 'Without influence: 300 × 4, and −50 × 4: a customer who costs more than it brings.',
    expected: down(1200, -200),
  },
  {
    system: 'relationship health',
    id: 'HEALTH',
    arguments: [units, stages, clvs, histories, months],
    working: `Mix, retention, trend, value, span as worked out above this case; index = .30, .25, .15, .20, .10 of them.`,
    expected: [
      null,
      ['North', 3, index(north), north.mix, north.retention, north.trend, north.value, north.span],
      ['South', 2, index(south), south.mix, south.retention, south.trend, south.value, south.span],
    ],
  },
  {
    system: 'relationship health',
    id: 'HEALTH',
    arguments: [units, stages, clvs, histories, null, [[0.5, 0.5, 0, 0, 0]]],
    working: 'Weights of one’s own: the mean of mix and retention.',
    expected: [null, ['North', 3, (north.mix + north.retention) / 2], ['South', 2, (south.mix + south.retention) / 2]],
    more: true,
  },
  {
    system: 'loyalty',
    id: 'LOYALTY',
    arguments: [down(44_927, 45_292), down(45_292, 45_292), down(200, 50), down(400, 50)],
    working:
      'Retention length 365 days of 365.25/12 each; share of the budget 200/400. One order: no length, the whole budget.',
    expected: [null, [365 / (365.25 / 12), 0.5], [0, 1]],
  },
  {
    system: 'share of wallet',
    id: 'WALLET_SHARE',
    arguments: [down(200, 50, ''), down(333, 50, '')],
    working: '200/333; all of 50; a blank row.',
    expected: down(200 / 333, 1, ''),
  },
];
