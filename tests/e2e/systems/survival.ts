import type { ExpectedCell, SystemCase } from './system-case';
import { down } from './system-case';

interface Stay {
  readonly time: number;
  readonly left: boolean;
}

/** 1,1,4,5,6+,9,9+,22: a + is still there. */
const stays = (text: string): Stay[] =>
  text.split(',').map((each) => ({ time: Number.parseInt(each, 10), left: !each.endsWith('+') }));

const columns = (all: readonly Stay[]) => [
  down(...all.map(({ time }) => time)),
  down(...all.map(({ left }) => (left ? 1 : 0))),
];

const z = 1.959963984540054;

/** Π(1 − d/n) over the times until then, with Greenwood’s variance on the log-log scale. */
function kaplanMeier(all: readonly Stay[], until: number) {
  let [survival, variance] = [1, 0];
  for (const time of [...new Set(all.map((each) => each.time))].sort((a, b) => a - b)) {
    if (time > until) break;
    const n = all.filter((each) => each.time >= time).length;
    const d = all.filter((each) => each.time === time && each.left).length;
    survival *= 1 - d / n;
    variance += d / (n * (n - d));
  }
  const spread = Math.exp((z * Math.sqrt(variance)) / Math.abs(Math.log(survival)));
  return { survival, low: survival ** spread, high: survival ** (1 / spread) };
}

/** The table of whole intervals from 0 on: exposed = entering − still here/2, rate = left/exposed. */
function lifeTable(all: readonly Stay[]) {
  const last = Math.max(...all.map(({ time }) => time));
  let survival = 1;
  const lines = Array.from({ length: last + 1 }, (_, from) => {
    const entering = all.filter(({ time }) => time >= from).length;
    const ends = all.filter(({ time }) => time === from);
    const left = ends.filter((each) => each.left).length;
    const here = ends.length - left;
    const exposed = entering - here / 2;
    const before = survival;
    survival *= 1 - left / exposed;
    return { from, entering, left, here, exposed, rate: left / exposed, before, survival };
  });
  /** Area under the curve ahead, straight within intervals, over its height. */
  const remaining = (from: number) =>
    lines.slice(from).reduce((sum, line) => sum + (line.before + line.survival) / 2, 0) / lines[from].before;
  return { lines, remaining };
}

const bewick = stays('1,1,4,5,6+,9,9+,22');
/** Published steps: .750 after 1, .625 after 4, .500 after 5, .333 after 9, 0 after 22. */
const published = (until: number) =>
  until < 1 ? 1 : until < 4 ? 0.75 : until < 5 ? 0.625 : until < 9 ? 0.5 : until < 22 ? 1 / 3 : 0;

const drug = stays('6,6,6,6+,7,9+,10,10+,11+,13,16,17+,19+,20+,22,23,25+,32+,32+,34+,35+');
const control = stays('1,1,2,2,3,4,4,5,5,8,8,8,8,11,11,12,12,15,17,22,23');
const both = [...drug, ...control];

/** (observed − expected)² / variance of the leavers in one group, over all times at which anybody leaves. */
function logRank(): number {
  let [difference, variance] = [0, 0];
  for (const time of new Set(both.filter(({ left }) => left).map((each) => each.time))) {
    const [n, n1] = [both, drug].map((all) => all.filter((each) => each.time >= time).length);
    const [d, d1] = [both, drug].map((all) => all.filter((each) => each.time === time && each.left).length);
    difference += d1 - (d * n1) / n;
    if (n > 1) variance += (d * n1 * (n - n1) * (n - d)) / (n * n * (n - 1));
  }
  return difference ** 2 / variance;
}

const table = lifeTable(bewick);
const twelve = stays('1,1+,2,2,2+,3,3+,3+,3+,3+,3+,3+');
const smaller = lifeTable(twelve);

function line(each: ReturnType<typeof lifeTable>['lines'][number]): ExpectedCell[] {
  return ['All', each.from, each.from + 1, each.entering, each.left, each.here, each.exposed, each.rate, each.survival];
}

export const survival: readonly SystemCase[] = [
  {
    system: 'Kaplan–Meier',
    id: 'LIFE_TABLE',
    arguments: columns(bewick),
    working: 'Published (Bewick, Cheek & Ball 2004, table 2): 1, 1, 4, 5, 6+, 9, 9+, 22. Half are gone after 5.',
    expected: [
      null,
      ...table.lines.map((each, at) => [
        ...Array.from({ length: 9 }, () => null),
        published(each.from),
        null,
        null,
        null,
        at === 0 ? 5 : '',
      ]),
    ],
  },
  {
    system: 'Kaplan–Meier',
    id: 'LIFE_TABLE',
    arguments: columns(drug),
    working: `Freireich’s 6-MP arm, published: .8571 after 6, .8067 after 7, .7529 after 10, .6902 after 13, .6275 after 16,
      .5378 after 22, .4482 after 23; bands by Greenwood on the log-log scale.`,
    expected: [
      null,
      ...Array.from({ length: 36 }, (_, until) => {
        const { survival: share, low, high } = kaplanMeier(drug, until);
        const band = share < 1 ? [share, low, high] : [1, 1, 1];
        return [...Array.from({ length: 9 }, () => null), ...band];
      }),
    ],
    more: true,
  },
  {
    system: 'life table',
    id: 'LIFE_TABLE',
    arguments: columns(bewick),
    working:
      'Interval by interval: entering, left, still here; exposed = entering − still here/2; survival Π(1 − left/exposed).',
    expected: [null, ...table.lines.map((each) => [...line(each), null, null, null, table.remaining(each.from)])],
    more: true,
  },
  {
    system: 'life table',
    id: 'LIFE_TABLE',
    arguments: columns(twelve),
    working: `On paper: 12, 12, 10, 7 enter; 0, 1, 2, 1 leave; 0, 1, 1, 6 are still here; exposed 12, 11.5, 9.5, 4; survival 1,
      21/23, × 15/19, × 3/4.`,
    expected: [
      null,
      ['All', 0, 1, 12, 0, 0, 12, 0, 1],
      ['All', 1, 2, 12, 1, 1, 11.5, 1 / 11.5, 21 / 23],
      ['All', 2, 3, 10, 2, 1, 9.5, 2 / 9.5, (21 / 23) * (15 / 19)],
      ['All', 3, 4, 7, 1, 6, 4, 0.25, (21 / 23) * (15 / 19) * 0.75],
    ],
    more: true,
  },
  {
    system: 'log-rank',
    id: 'LIFE_TABLE',
    arguments: [...columns(both), down(...both.map((_, at) => (at < drug.length ? '6-MP' : 'control'))), 40],
    working:
      'Freireich’s trial, published χ² = 16.79, p = .00004: observed less expected of each time, summed and squared.',
    tolerance: { relative: 1e-4, because: 'p is published to its first digit and here to five' },
    expected: [
      null,
      ['6-MP', 0, 40, 21, 9, 12, ...Array.from({ length: 8 }, () => null), logRank(), 4.1688e-5],
      ['control', 0, 40, 21, 21, 0],
    ],
    more: true,
  },
  {
    system: 'remaining tenure',
    id: 'REMAINING_TENURE',
    arguments: [
      down(0, 1, 2.5),
      [
        ['All', 0, 1, '', '', '', '', '', 0.75],
        ['All', 1, 2, '', '', '', '', '', 0.6],
        ['All', 2, 3, '', '', '', '', '', 0.3],
        ['All', 3, 4, '', '', '', '', '', 0],
      ],
    ],
    working: `Areas .875, .675, .45, .15. From 0: 2.15. From 1: 1.275/.75. At 2.5 the curve stands at .45; ahead lie
      (.45 + .3)/4 + .15 = .3375.`,
    expected: down(2.15, 1.275 / 0.75, 0.3375 / 0.45),
  },
  {
    system: 'remaining tenure',
    id: 'REMAINING_TENURE',
    arguments: [
      down(0, 1, 2, 3),
      [...smaller.lines.map((each) => line(each).slice(0, 9))] as readonly (readonly (string | number)[])[],
    ],
    working: 'The table of twelve customers again, and what lies ahead at the start of each of its intervals.',
    expected: down(...smaller.lines.map(({ from }) => smaller.remaining(from))),
  },
];
