import { asOf, dates, list, periods } from './customer-list';
import type { SystemCase } from './system-case';
import { down, nested } from './system-case';

/**
 * TV 200, 200, 190, 150, 110, 90: slopes of the 15 pairs, pair by pair (difference ÷ distance).
 * 1–2 0 · 1–3 −5 · 1–4 −16⅔ · 1–5 −22½ · 1–6 −22 · 2–3 −10 · 2–4 −25 · 2–5 −30 · 2–6 −27½ · 3–4 −40 · 3–5 −40 ·
 * 3–6 −33⅓ · 4–5 −40 · 4–6 −30 · 5–6 −20. Sorted, the eighth is −25; mean TV 940/6. One pair level, 14 fall.
 */
const falling = [200, 200, 190, 150, 110, 90];
const fallingTrend = -25 / (940 / 6);
const yes = 'yes';
const no = 'no';

const signals: readonly SystemCase[] = [
  {
    system: 'signals of the relationship',
    id: 'LIFECYCLE_SIGNALS',
    arguments: [
      down(...[asOf - 25 - 380, asOf - 25, '']),
      down(asOf - 25, asOf - 25, ''),
      down(20, 1, 0),
      asOf,
      [falling, ['', '', '', '', '', 60], ['', '', '', '', '', '']],
      [
        [-100, 20, 30, 40, 30, 20],
        ['', '', '', '', '', -50],
        ['', '', '', '', '', ''],
      ],
      [
        [333, 333, 333, 333, 333, 333],
        ['', '', '', '', '', 80],
        ['', '', '', '', '', ''],
      ],
    ],
    working: `20 orders over 380 days: own gap 380/19 = 20, usual gap max(20, (2·60 + 380)/21) = 500/21; overdue 25/(500/21).
      Trend −25 of a mean of 940/6; τ (0 − 14)/15; level 100/200: the last two against the best two, 200 and 200.
      Falling: dense, .5 ≤ .70, −.1596 ≤ −.05, −.93 ≤ −.6. Profit sums to 40. Wallet share 200/666, its trend level.
      One order: the gap is the segment’s, 60. Share 60/80: the last two periods known are one. A prospect has neither.`,
    expected: [
      null,
      [20, 405, 25, 500 / 21, 25 / (500 / 21), fallingTrend, -14 / 15, 0.5, yes, yes, no, 40, 200 / 666, 0, 60],
      [1, 25, 25, 60, 25 / 60, 0, null, 1, no, no, no, -50, 60 / 80, null, 60],
      [0, '', '', null, '', null, null, null, null, null, null, null, null, null, 60],
    ],
  },
  {
    system: 'segment gap of the customers passed',
    id: 'LIFECYCLE_RULES',
    arguments: [
      'relationship',
      down(...Array.from({ length: 21 }, (_, i) => asOf - 3 * (i + 1))),
      down(...Array.from({ length: 21 }, () => asOf)),
      down(...Array.from({ length: 21 }, (_, i) => (i === 20 ? 1 : 4))),
    ],
    working: `Twenty customers with four orders over 3, 6 … 60 days: own gaps 1, 2 … 20, their median 10.5; the last row has
      one order and no gap of its own.`,
    expected: [null, null, ['setting', '', 'segment gap (days)', '', '', '', 10.5]],
    more: true,
  },
];

const views: readonly SystemCase[] = [
  {
    system: 'labels of Dwyer, Schurr & Oh',
    id: 'LIFECYCLE_STAGE',
    arguments: [
      down(...[dates(1, 0, 5), dates(4, 30, 5), dates(9, 30, 5), dates(9, 30, 200)].map(([first]) => first)),
      down(...[dates(1, 0, 5), dates(4, 30, 5), dates(9, 30, 5), dates(9, 30, 200)].map(([, last]) => last)),
      down(1, 4, 9, 9),
      asOf,
      'dwyer-schurr-oh',
      null,
      nested('LIFECYCLE_RULES', 'dwyer-schurr-oh'),
    ],
    working: `1 order ≤ 2, 4 ≤ 5, 9 beyond; nine orders 30 days apart silent 200 days: usual gap max(30, (120 + 240)/10) = 36,
      200/36 = 5.6 ≥ 2. Chen’s four stages in the words of the 1987 paper.`,
    expected: down('Exploration', 'Expansion', 'Commitment', 'Dissolution'),
  },
  {
    system: 'relationship model, wallet-aware',
    id: 'LIFECYCLE_TABLE',
    arguments: [
      list(
        [...periods('TV'), ...periods('Wallet')],
        [20, 20, 10, ...falling, 400, 400, 380, 300, 220, 180],
        [20, 20, 10, ...falling, 400, 400, 400, 400, 400, 400],
      ),
      asOf,
      'relationship, relationship-wallet-aware',
    ],
    working: `Falling by volume in both rows. The first customer’s wallet falls in the same proportion, −.1596 a period, so
      wallet-aware it is no decline: 20 orders, Stability. The second’s wallet stands still: both say Decline.`,
    expected: [
      null,
      [null, 'Decline', 'Stability', null, null, null, no, '', null, null, 'Stability', '', null, null, null, no],
      [
        null,
        'Decline',
        'Stability',
        null,
        null,
        null,
        no,
        '',
        null,
        null,
        'Decline',
        'Stability',
        null,
        null,
        null,
        no,
      ],
    ],
    more: true,
  },
  {
    system: 'rules as a table',
    id: 'LIFECYCLE_RULES',
    arguments: ['management'],
    working: `The management model of the domain: k = 0 → Acquisition; contract ended, or OR ≥ 2, or falling → Attrition;
      k = 1 → Development; k ≥ 2 → Retention. Falling: dense, D ≤ .70, g ≤ −5 %, τ ≤ −.6. Gap 60 d, w = 2, hysteresis 10 %.`,
    expected: [
      null,
      ['setting', '', 'stage model', '', '', '', 'Management'],
      ['setting', '', 'segment gap (days)', '', '', '', 60],
      ['setting', '', 'weight of the segment gap', '', '', '', 2],
      ['setting', '', 'hysteresis', '', '', '', 0.1],
      ['definition', 1, 'falling', '', 'dense history', 'is', yes],
      ['definition', 1, 'falling', '', 'level', '≤', 0.7],
      ['definition', 1, 'falling', '', 'trend per period', '≤', -0.05],
      ['definition', 1, 'falling', '', 'Kendall τ', '≤', -0.6],
      ['stage', 1, 'Acquisition', '', 'orders', 'is', 0],
      ['stage', 2, 'Attrition', '', 'contract ended', 'is', yes],
      ['stage', 3, 'Attrition', '', 'overdue ratio', '≥', 2],
      ['stage', 4, 'Attrition', '', 'falling', 'is', yes],
      ['stage', 5, 'Development', '', 'orders', 'is', 1],
      ['stage', 6, 'Retention', '', 'otherwise', '', ''],
    ],
    more: true,
  },
  {
    system: 'rules as a table',
    id: 'LIFECYCLE_STAGE',
    arguments: [
      down(...[dates(2, 30, 100), dates(2, 30, 130)].map(([first]) => first)),
      down(...[dates(2, 30, 100), dates(2, 30, 130)].map(([, last]) => last)),
      down(2, 2),
      asOf,
      null,
      null,
      [
        ['Part', 'Rule', 'Result', 'Mark', 'Signal', 'Comparison', 'Threshold'],
        ['setting', '', 'stage model', '', '', '', 'Management'],
        ['setting', '', 'segment gap (days)', '', '', '', 30],
        ['setting', '', 'weight of the segment gap', '', '', '', 2],
        ['setting', '', 'hysteresis', '', '', '', 0.1],
        ['stage', 1, 'Acquisition', '', 'orders', 'is', 0],
        ['stage', 2, 'Attrition', '', 'overdue ratio', '≥', 4],
        ['stage', 3, 'Development', '', 'orders', 'is', 1],
        ['stage', 4, 'Retention', '', 'otherwise', '', ''],
      ],
    ],
    working: `An edited table: gap 30, Attrition from 4. Usual gap max(30, (60 + 30)/3) = 30; 100/30 = 3.3 stays, 130/30 = 4.3
      has gone. By the default (usual gap (120 + 30)/3 = 50, from 2) both would have gone.`,
    expected: down('Retention', 'Attrition'),
  },
];

export const stagesBeyondTheTable: readonly SystemCase[] = [...signals, ...views];
