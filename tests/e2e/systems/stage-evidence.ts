import { asOf, list, periods } from './customer-list';
import type { SystemCase } from './system-case';
import { down } from './system-case';

const yes = 'yes';
const no = 'no';

export const stageEvidence: readonly SystemCase[] = [
  {
    system: 'stage fallen from',
    id: 'LIFECYCLE_TABLE',
    arguments: [list([], [2, 60, 200], [5, 60, 200], [6, 60, 200]), asOf],
    working: `Gaps of 60 days throughout, so the usual gap is 60 and 200/60 = 3.3: Decline. It fell from Exploration with 2
      orders (≤ 2), from Formation with 5 (≤ 5), from Stability with 6.`,
    expected: [
      null,
      [null, 'Decline', 'Exploration', /aborted early/],
      [null, 'Decline', 'Formation', /broken off/],
      [null, 'Decline', 'Stability', /left early/],
    ],
    more: true,
  },
  {
    system: 'dormant customers',
    id: 'LIFECYCLE_TABLE',
    arguments: [list([], [7, 60, 89], [7, 60, 90], [7, 60, 120], [7, 60, 359], [7, 60, 360]), asOf],
    working: 'Usual gap 60: dormant from 90 days (1.5) up to 360 (6), exclusive; Decline from 120 (2) on.',
    expected: [
      null,
      [null, 'Stability', '', null, null, null, no],
      [null, 'Stability', '', null, null, null, yes],
      [null, 'Decline', 'Stability', null, null, null, yes],
      [null, 'Decline', 'Stability', null, null, null, yes],
      [null, 'Decline', 'Stability', null, null, null, no],
    ],
    more: true,
  },
  {
    system: 'partial defection',
    id: 'LIFECYCLE_TABLE',
    arguments: [
      list(
        [...periods('TV'), 'Lines', 'Lines before'],
        [20, 20, 10, 200, 90, 200, 110, 140, 130, 2, 2],
        [20, 20, 10, 200, 205, 198, 202, 200, 201, 1, 2],
        [20, 20, 10, 200, 205, 198, 202, 200, 201, 2, 2],
      ),
      asOf,
    ],
    working: `First row: level (140 + 130)/2 = 135 against the best two neighbours (200 + 110)/2 = 155: .87, so no mark by
      level; second row bought fewer lines than before (1 of 2): marked; third neither.`,
    expected: [
      null,
      [null, 'Stability', '', null, null, null, no, ''],
      [null, 'Stability', '', null, null, null, no, 'partial defection'],
      [null, 'Stability', '', null, null, null, no, ''],
    ],
    more: true,
  },
  {
    system: 'partial defection',
    id: 'LIFECYCLE_TABLE',
    arguments: [list(periods('TV'), [20, 20, 10, 100, 100, 200, 200, 90, 140]), asOf],
    working: `Level 115 against the best two neighbours, 200 and 200: .575 ≤ .70. Not falling: of 15 pairs 7 rise (100–200 four
      times, 100–140 twice, 90–140), 6 fall (100–90, 200–90 and 200–140 twice each): τ = 1/15.`,
    expected: [null, [null, 'Stability', '', null, null, null, no, 'partial defection']],
    more: true,
  },
  {
    system: 'reason, what would change it, and confidence',
    id: 'LIFECYCLE_REASON',
    arguments: [asOf - 435, asOf - 55, 20, asOf],
    working: `55 days against 500/21 = 23.8: 2.31 × the usual 24-day gap. 20 orders are more than 5: from Stability.
      Confidence |2.31 − 2|/1 = .31 < ⅓: low.`,
    expected: [
      [
        /^Silent 55 days, 2\.3 × the usual 24-day gap; 20 orders; fell from Stability \(left early\); dormant\. One order brings it back to Stability\. Confidence low; segment gap 60 days/,
      ],
    ],
  },
  {
    system: 'reason, what would change it, and confidence',
    id: 'LIFECYCLE_TABLE',
    arguments: [list([], [9, 30, 58], [9, 30, 30], [9, 30, 17], [2, 60, 6]), asOf],
    working: `Usual gap of nine orders 30 days apart: max(30, 360/10) = 36. Overdue 58/36 = 1.61 lies .39 from 2: middle, being
      between ⅓ and ⅔. 30/36 and 17/36 lie more than 1 from 2, and 9 orders 4/2 from 5, both cut at 1: high. Two orders lie
      0 from 2: low. Decline comes at 2 × 36 = 72 days of silence: 14, 42 and 55 days after 15 March 2023.`,
    expected: [
      null,
      [null, 'Stability', '', null, /without an order by 2023-03-29 it becomes Decline/i, 'middle'],
      [null, 'Stability', '', null, /without an order by 2023-04-26 it becomes Decline/i, 'high'],
      [null, 'Stability', '', null, /without an order by 2023-05-09 it becomes Decline/i, 'high'],
      [null, 'Exploration', '', null, null, 'low'],
    ],
    more: true,
  },
  {
    system: 'reason, what would change it, and confidence',
    id: 'LIFECYCLE_TABLE',
    arguments: [
      [
        ['Orders', 'First order', 'Last order'],
        [0, '', ''],
        [4, asOf - 190, asOf - 10],
      ],
      asOf,
      'relationship, management',
    ],
    working: `A prospect is placed by no threshold at all: high, but one class lower in Exploration. Four orders lie ½ from 5, middle,
      and one class lower in Formation: low; as Retention they are told by the silence alone, 10/60, more than 1 from 2: high.`,
    expected: [
      null,
      [null, 'Exploration', '', null, null, 'middle', null, null, null, null, 'Acquisition', '', null, null, 'high'],
      [null, 'Formation', '', null, null, 'low', null, null, null, null, 'Retention', '', null, null, 'high'],
    ],
    more: true,
  },
  {
    system: 'hysteresis',
    id: 'LIFECYCLE_TABLE',
    arguments: [
      list(
        ['Previous stage'],
        [7, 60, 126, ''],
        [7, 60, 126, 'Stability'],
        [7, 60, 132, 'Stability'],
        [7, 60, 114, 'Decline'],
        [7, 60, 107, 'Decline'],
        [7, 60, 114, ''],
      ),
      asOf,
    ],
    working: `Usual gap 60. 126/60 = 2.1: Decline without a past, yet Stability is held until 2.2. 132/60 = 2.2: Decline.
      114/60 = 1.9: Decline is held until 1.8; 107/60 = 1.78: left. Without a past 1.9 is Stability.`,
    expected: [
      null,
      ...['Decline', 'Stability', 'Decline', 'Decline', 'Stability', 'Stability'].map((stage) => [null, stage]),
    ],
    more: true,
  },
  {
    system: 'two curves of the relationship',
    id: 'LIFECYCLE_CURVE',
    arguments: [[[10, 20, 30, 30, 0, 0, 0]], [[-30, 5, 10, 20, 0, 0, 0]]],
    working: `A period with volume is one order, one period the gap. Cumulated profit −30, −25, −15, 5. Until the third period it
      is not above 0: Exploration. Fourth: 4 orders, 5 > 0: Formation. The own gap is 1, the usual gap max(1, (2 + 3)/5) = 1:
      silent 1 in the fifth: Formation; silent 2 in the sixth: 2 ≥ 2, Decline.`,
    expected: [
      null,
      [1, 10, -30, -30, 'Exploration'],
      [2, 20, 5, -25, 'Exploration'],
      [3, 30, 10, -15, 'Exploration'],
      [4, 30, 20, 5, 'Formation'],
      [5, 0, 0, 5, 'Formation'],
      [6, 0, 0, 5, 'Decline'],
      [7, 0, 0, 5, 'Decline'],
    ],
  },
  {
    system: 'sensitivity to a threshold',
    id: 'STAGE_SENSITIVITY',
    arguments: [
      list(['CLV'], [7, 60, 90, 100], [7, 60, 130, 200], [7, 60, 200, 400], [1, 0, 10, 50]),
      'overdue',
      down(2, 3, 1.5),
      asOf,
      'management',
    ],
    working: `Overdue 1.5, 2.17, 3.33 and 10/60. At 2, where the model stands, Attrition holds the second and third: 600. At 3
      only the third, and the second moved to Retention; at 1.5 the first joins them.`,
    expected: [
      null,
      [2, 'Acquisition', 0, 0, 0, '', 0],
      [2, 'Development', 1, 0.25, 50, 50, 0],
      [2, 'Retention', 1, 0.25, 100, 100, 0],
      [2, 'Attrition', 2, 0.5, 600, 300, 0],
      [3, 'Acquisition', 0, 0, 0, '', 0],
      [3, 'Development', 1, 0.25, 50, 50, 0],
      [3, 'Retention', 2, 0.5, 300, 150, 1],
      [3, 'Attrition', 1, 0.25, 400, 400, 0],
      [1.5, 'Acquisition', 0, 0, 0, '', 0],
      [1.5, 'Development', 1, 0.25, 50, 50, 0],
      [1.5, 'Retention', 0, 0, 0, '', 0],
      [1.5, 'Attrition', 3, 0.75, 700, 700 / 3, 1],
    ],
  },
];
