import { wilson } from './selling';
import type { ExpectedCell, SystemCase } from './system-case';
import { down } from './system-case';

const stages = ['Exploration', 'Formation', 'Stability', 'Decline'];

/** Counted on paper: of 4 in Exploration 1 stays, 2 move on, 1 declines; of 2 in Formation both are stable; Decline stays. */
const before = down(
  'Exploration',
  'Exploration',
  'Exploration',
  'Exploration',
  'Formation',
  'Formation',
  'Decline',
  '',
);
const after = down(
  'Exploration',
  'Formation',
  'Formation',
  'Decline',
  'Stability',
  'Stability',
  'Decline',
  'Exploration',
);
const counts = [
  [1, 2, 0, 1],
  [0, 0, 2, 0],
  [0, 0, 0, 0],
  [0, 0, 0, 1],
];

const transitions: SystemCase = {
  system: 'stage transitions',
  id: 'STAGE_TRANSITIONS',
  arguments: [before, after],
  working: 'Counted on paper; rates among those who were in the stage, with Wilson intervals; nobody was in Stability.',
  tolerance: { relative: 1e-9, absolute: 1e-15, because: 'the lower root of nought comes out as a rounding error' },
  expected: [
    null,
    ...counts.flatMap((row, from) => {
      const n = row.reduce((sum, count) => sum + count, 0);
      return row.map((count, to): ExpectedCell[] => [
        stages[from],
        stages[to],
        count,
        ...(n === 0 ? ['', '', ''] : [count / n, ...wilson(count, n)]),
      ]);
    }),
  ],
};

const forecast: SystemCase = {
  system: 'stage forecast',
  id: 'STAGE_FORECAST',
  arguments: [
    [
      ['', 'New', 'Regular', 'Gone'],
      ['New', 0.5, 0.3, 0.2],
      ['Regular', 0, 0.9, 0.1],
      ['Gone', 0, 0.05, 0.95],
    ],
    [
      ['New', 100],
      ['Regular', 50],
    ],
    2,
  ],
  working: `100, 50, 0 → 50, 30 + 45, 20 + 5 → 25, 15 + 67.5 + 1.25, 10 + 7.5 + 23.75.`,
  expected: [null, [0, 100, 50, 0], [1, 50, 75, 25], [2, 25, 83.75, 41.25]],
};

/**
 * Four customers over six periods:
 *   –  E E F S S    Exploration 2, Formation 1, Stability 2 and still there
 *   –  E F S S D    Exploration 1, Formation 1, Stability 2, then Decline
 *   –  E E E D D    Exploration 3, then Decline
 *   –  – – E E F    Exploration 2, then Formation, still there
 * Exploration lasts 1, 2, 2, 3: half have left after 2. Stability lasts 2 and 2+: after 2 half are left: median 2.
 * Periods in Exploration with a known next one: 2 + 1 + 3 + 2 = 8, of them 3 led to Formation. In Stability 1 + 2 = 3, of
 * them 1 to Decline.
 */
const [E, F, S, D] = ['exploration', 'formation', 'stability', 'decline'];
const spells = [
  ['', E, E, F, S, S],
  ['', E, F, S, S, D],
  ['', E, E, E, D, D],
  ['', '', '', E, E, F],
];

const keyFigures: SystemCase = {
  system: 'four key figures',
  id: 'STAGE_SPAN',
  arguments: [spells],
  working: 'Counted on paper above this case: median time in Exploration and Stability, and the two rates.',
  expected: [
    null,
    ['Exploration', '', /KPI.*median.*shorter/, 2, '', '', 4],
    ['Exploration', 'Formation', /KPI.*rate.*higher/, 3 / 8, ...wilson(3, 8), 8],
    ['Stability', '', /KPI.*median.*longer/, 2, '', '', 2],
    ['Stability', 'Decline', /KPI.*hazard.*lower/, 1 / 3, ...wilson(1, 3), 3],
  ],
  more: true,
};

/** Gold: 1 period, and 2: three customer periods, of which two were the last. ln ½ / ln(1 − 2/3), 1/(2/3). */
const spans: SystemCase = {
  system: 'stage spans',
  id: 'STAGE_SPAN',
  arguments: [
    [
      ['', 'Gold', 'Gold', 'Silver'],
      ['', 'Gold', 'Silver', 'Silver'],
    ],
  ],
  working:
    'Half have left Gold after 1 period; 2 of 3 periods were the last; half-life ln ½/ln ⅓, mean 3/2, bounds by Wilson.',
  expected: [
    null,
    ['Gold', '', /median/, 1, '', '', 2],
    ['Gold', '', /leaving rate/, 2 / 3, ...wilson(2, 3), 3],
    [
      'Gold',
      '',
      /half-life/,
      Math.log(0.5) / Math.log(1 / 3),
      Math.log(0.5) / Math.log(1 - wilson(2, 3)[1]),
      Math.log(0.5) / Math.log(1 - wilson(2, 3)[0]),
      3,
    ],
    ['Gold', '', /mean/, 1.5, 1 / wilson(2, 3)[1], 1 / wilson(2, 3)[0], 3],
  ],
  more: true,
};

/** The strategy table of the domain, §7: aim of every stage of every model. */
const aims: readonly (readonly [string, string, RegExp])[] = [
  ['relationship', 'Exploration', /^Shorten it/],
  ['relationship', 'Formation', /^Speed it up/],
  ['relationship', 'Stability', /^Lengthen it/],
  ['relationship', 'Decline', /^Find the reason; win back/],
  ['lifecycle', 'Prospect', /^Shorten it/],
  ['lifecycle', 'Development', /^Shorten it/],
  ['lifecycle', 'Growth', /^Speed it up/],
  ['lifecycle', 'Maturity', /^Lengthen it/],
  ['lifecycle', 'Decline', /^Find the reason; win back/],
  ['lifecycle', 'Termination', /^Close the accounts/],
  ['demand', 'Prospect', /^Shorten it/],
  ['demand', 'New', /^Speed it up/],
  ['demand', 'Established', /^Lengthen it/],
  ['demand', 'New in a new line', /^Speed it up/],
  ['journey', 'Awareness', /^Shorten it/],
  ['journey', 'Interest', /^Shorten it/],
  ['journey', 'Consideration', /^Shorten it/],
  ['journey', 'Purchase', /^Speed it up/],
  ['journey', 'Satisfaction', /^Lengthen it/],
  ['journey', 'Loyalty', /^Lengthen it/],
  ['journey', 'Advocacy', /^Lengthen it/],
  ['management', 'Acquisition', /^Shorten it/],
  ['management', 'Development', /^Speed it up/],
  ['management', 'Retention', /^Lengthen it/],
  ['management', 'Attrition', /^Find the reason; win back/],
];

const strategies: readonly SystemCase[] = [
  ...['relationship', 'lifecycle', 'demand', 'journey', 'management'].map((model): SystemCase => {
    const own = aims.filter(([of]) => of === model);
    return {
      system: 'strategy by stage',
      id: 'STAGE_ACTION',
      arguments: [down(...own.map(([, stage]) => stage)), null, model],
      working: 'The strategy table of the domain: shorten, speed up, lengthen, avoid or reverse, settle.',
      expected: own.map(([, , aim]) => [aim]),
    };
  }),
  {
    system: 'strategy by stage',
    id: 'STAGE_ACTION',
    arguments: ['dormant'],
    working: 'A dormant customer is not a lost one: it can be woken.',
    expected: [[/^Wake it/]],
  },
  {
    system: 'strategy by value tier',
    id: 'STAGE_ACTION',
    arguments: [
      down('Stability', 'Formation', 'Exploration', 'Decline'),
      down('high', 'fairly high', 'low', 'negative'),
    ],
    working:
      'High CLV: raise the investment; fairly high: invest to win; low: limit cost; negative: spend nothing to keep.',
    expected: [[/raise the investment/], [/invest to win/], [/low-cost/], [/spend nothing to keep/]],
  },
];

export const movement: readonly SystemCase[] = [transitions, forecast, spans, keyFigures, ...strategies];
