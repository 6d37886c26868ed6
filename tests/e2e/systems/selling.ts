import type { ExpectedCell, SystemCase } from './system-case';
import { down } from './system-case';

const z = 1.959963984540054;

/** Wilson: the two shares at which the observed one lies just z standard errors away, (p − π)² = z²π(1 − π)/n, solved for π. */
export function wilson(hits: number, n: number): [number, number] {
  const p = hits / n;
  const [square, linear, constant] = [1 + (z * z) / n, -(2 * p + (z * z) / n), p * p];
  const root = Math.sqrt(linear * linear - 4 * square * constant);
  return [(-linear - root) / (2 * square), (-linear + root) / (2 * square)];
}

/** Newcombe’s method 10: the distances to the Wilson bounds of the two shares, put together like variances. */
function uplift([hits, n]: readonly [number, number], [controlHits, m]: readonly [number, number]) {
  const [p, c] = [hits / n, controlHits / m];
  const [[low, high], [controlLow, controlHigh]] = [wilson(hits, n), wilson(controlHits, m)];
  return [p - c, p - c - Math.hypot(p - low, controlHigh - c), p - c + Math.hypot(high - p, c - controlLow)];
}

const campaigns: readonly SystemCase[] = [
  {
    system: 'response',
    id: 'RESPONSE',
    arguments: [down('New', 'Loyal'), down(148, 263), down(15, 81)],
    working: `Newcombe 1998, table I: 81/263 has the Wilson interval .2553 to .3662, 15/148 .0624 to .1605; all 96 of 411. Loyal is
      good, .2553 being above .2336 of all; new is poor, .1605 below.`,
    expected: [
      null,
      ['Loyal', 263, 81, 81 / 263, ...wilson(81, 263), 0, '', '', '', '', 81 / 263, 'Good'],
      ['New', 148, 15, 15 / 148, ...wilson(15, 148), 0, '', '', '', '', 15 / 148, 'Poor'],
      [null, 411, 96, 96 / 411, ...wilson(96, 411), 0, '', '', '', '', 96 / 411, ''],
    ],
  },
  {
    system: 'uplift',
    id: 'RESPONSE',
    arguments: [down('A', 'A', 'B', 'B'), down(70, 0, 200, 0), down(56, 48, 20, 9), down(0, 80, 0, 100), 30, 2],
    working: `Newcombe 1998, 56/70 against 48/80: .2 (.0524 to .3339). Expected value .2 × 30 − 2 = 4; B .01 × 30 − 2 = −1.7. For
      all the segments’ uplifts weighted by those contacted: (70 × .2 + 200 × .01)/270.`,
    expected: [
      null,
      ['A', 70, 56, 0.8, ...wilson(56, 70), 80, 0.6, ...uplift([56, 70], [48, 80]), 4],
      ['B', 200, 20, 0.1, ...wilson(20, 200), 100, 0.09, ...uplift([20, 200], [9, 100]), -1.7, 'Poor'],
      [null, 270, 76, 76 / 270, ...wilson(76, 270), 180, 57 / 180, 16 / 270, null, null, (16 / 270) * 30 - 2],
    ],
    more: true,
  },
  {
    system: 'default rate',
    id: 'DEFAULT_RATE',
    arguments: [
      down('Stability', 'Decline', 'Stability', 'Decline', 'Decline', 'Formation'),
      down(0, 120, 90, 95, 0, ''),
      90,
    ],
    working:
      'Beyond 90 days are 120 and 95, of three in decline; 90 itself is not. Formation’s only customer is not known.',
    expected: [
      null,
      ['Formation', 0, 0, '', '', '', 1],
      ['Stability', 2, 0, 0, 0, wilson(0, 2)[1], 0],
      ['Decline', 3, 2, 2 / 3, ...wilson(2, 3), 0],
      [null, 5, 2, 0.4, ...wilson(2, 5), 1],
    ],
    tolerance: { relative: 1e-9, absolute: 1e-15, because: 'the lower root of nought comes out as a rounding error' },
  },
  {
    system: 'channel preference',
    id: 'CHANNEL_PREFERENCE',
    arguments: [
      down('Formation', 'Formation', 'Stability', 'Stability', 'Stability'),
      down('Web', 'Shop', 'Shop', 'Web', 'Telephone'),
      down(6, 2, 9, 2, 1),
    ],
    working:
      'Of 20 orders 8 by web, 11 in the shop, 1 by telephone; 8 in formation, 12 in stability. Preference: share by share.',
    expected: [
      null,
      ...(
        [
          ['Formation', 'Shop', 2, 8, 11],
          ['Formation', 'Telephone', 0, 8, 1],
          ['Formation', 'Web', 6, 8, 8],
          ['Stability', 'Shop', 9, 12, 11],
          ['Stability', 'Telephone', 1, 12, 1],
          ['Stability', 'Web', 2, 12, 8],
        ] as const
      ).map(([stage, channel, n, ofStage, ofChannel]): ExpectedCell[] => [
        stage,
        channel,
        n,
        n / ofStage,
        ofChannel / 20,
        n / ofStage / (ofChannel / 20),
      ]),
    ],
  },
];

/** Ann: bread, butter, milk · Bo: bread, butter · Cy: bread, milk · Di: milk · Ed: bread, butter. */
const buyers = down('Ann', 'Ann', 'Ann', 'Bo', 'Bo', 'Cy', 'Cy', 'Di', 'Ed', 'Ed', 'Ed');
const bought = down('bread', 'butter', 'milk', 'bread', 'butter', 'bread', 'milk', 'milk', 'bread', 'butter', 'butter');

const baskets: readonly SystemCase[] = [
  {
    system: 'cross-selling',
    id: 'CROSS_SELL',
    arguments: [buyers, bought, 0.3],
    working: `Five customers: bread 4, butter 3, milk 3; bread and butter 3, bread and milk 2, butter and milk 1 (below 30 %).
      Confidence bread → butter 3/4 against 3/5: lift 1.25; bread → milk 2/4 against 3/5: .83.`,
    expected: [
      null,
      [/bread|butter/, /bread|butter/, 3, 0.6, null, 1.25],
      [/bread|butter/, /bread|butter/, 3, 0.6, null, 1.25],
      [/bread|milk/, /bread|milk/, 2, 0.4, null, 0.5 / 0.6],
      [/bread|milk/, /bread|milk/, 2, 0.4, null, 0.5 / 0.6],
    ],
  },
  {
    system: 'cross-selling',
    id: 'CROSS_SELL',
    arguments: [down('a', 'a', 'b', 'c', 'd'), down('tea', 'cup', 'tea', 'tea', 'jam')],
    working: 'One of three customers of tea bought a cup, which one of four did: 1/3 and 1; lift 4/3 either way.',
    expected: [null, ['cup', 'tea', 1, 0.25, 1, 4 / 3], ['tea', 'cup', 1, 0.25, 1 / 3, 4 / 3]],
  },
  {
    system: 'next line',
    id: 'NEXT_LINE',
    arguments: [buyers, bought],
    working: `Only bread and butter go together more than by chance. Cy has bread without butter: butter, with 3/4. Di has milk,
      which speaks for nothing; the others have both.`,
    expected: [
      null,
      ['Ann', 3, '', '', '', ''],
      ['Bo', 2, '', '', '', ''],
      ['Cy', 2, 'butter', 'bread', 0.75, 1.25],
      ['Di', 1, '', '', '', ''],
      ['Ed', 2, '', '', '', ''],
    ],
  },
  {
    system: 'sequence of lines',
    id: 'LINE_SEQUENCE',
    arguments: [
      down('Ann', 'Ann', 'Ann', 'Bo', 'Bo', 'Cy', 'Cy'),
      down('phone', 'case', 'phone', 'phone', 'case', 'phone', 'phone'),
      down(100, 107, 400, 100, 121, 100, 150),
    ],
    working: `After phone: case (7 days), case (21), phone (50): 2/3, median 14, and 1/3, 50. After case: phone after 293 days. Bo’s
      case is the last.`,
    expected: [null, ['case', 'phone', 1, 1, 293], ['phone', 'case', 2, 2 / 3, 14], ['phone', 'phone', 1, 1 / 3, 50]],
  },
  {
    system: 'migration between lines',
    id: 'LINE_MIGRATION',
    arguments: [
      down('Ann', 'Ann', 'Bo', 'Bo', 'Bo', 'Cy', 'Di', 'Ed', 'Ed', 'Ed'),
      down('A', 'B', 'A', 'A', 'B', 'A', 'C', 'B', 'B', 'B'),
      down(110, 210, 120, 220, 221, 130, 240, 90, 150, 250),
      200,
      299,
    ],
    working: `Before: days 100–199 (as long as 200–299; Ed’s 90 lies outside). Of A: Ann → B, Bo → A and B half each, Cy →
      nothing. Ed stays with B. Di bought nothing before.`,
    expected: [
      null,
      ['A', 3, 1 / 3, 1 / 6, 1 / 2, 0],
      ['B', 1, 0, 0, 1, 0],
      ['C', 0, '', '', '', ''],
      [/nothing/i, 1, 0, 0, 0, 1],
    ],
  },
];

export const selling: readonly SystemCase[] = [...campaigns, ...baskets];
