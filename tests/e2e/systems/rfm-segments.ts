import type { SystemCase } from './system-case';
import { down } from './system-case';

/** All scores of so many bins, worst first. */
function codes(bins: number): string[] {
  const digits = Array.from({ length: bins }, (_, i) => i + 1);
  return digits.flatMap((r) => digits.flatMap((f) => digits.map((m) => `${r}${f}${m}`)));
}

const toFive = (score: number, bins: number) => 1 + Math.floor((4 * (score - 1)) / (bins - 1) + 0.5);

/** The eleven names as the domain tells them, one condition after the other. */
function eleven(r: number, f: number, m: number): string {
  const s = f + m;
  if (f === 1) return ['Lost', 'Hibernating', 'About to sleep', 'Promising', 'New'][r - 1];
  if (r >= 4) return s >= 8 ? 'Champions' : s >= 6 ? 'Loyal' : 'Potential loyalist';
  if (r === 3) return s >= 7 ? 'Loyal' : s >= 5 ? 'Need attention' : 'About to sleep';
  if (s >= 8) return 'Can’t lose';
  if (s >= 5) return 'At risk';
  return r === 2 ? 'Hibernating' : 'Lost';
}

function eight(r: number, f: number, m: number, bins: number): string {
  const high = (score: number) => 2 * score > bins + 1;
  const what = high(r) ? (high(f) ? 'valued' : 'develop') : high(f) ? 'keep' : 'win back';
  return `${high(m) ? 'Important' : 'General'}: ${what}`;
}

const level = (score: number, bins: number) => {
  const p = (score - 0.5) / bins;
  return p < 0.4 ? 1 : p > 0.6 ? 3 : 2;
};

/** The nearest of the source’s four; must win back is (1, 3, 2 or more), so M 3 is as near as 2. */
function four(...scores: [number, number, number, number]): string {
  const [r, f, m] = scores.slice(0, 3).map((score) => level(score, scores[3]));
  const away = (to: readonly number[], money = Math.abs(m - to[2])) =>
    2 * Math.abs(r - to[0]) + 2 * Math.abs(f - to[1]) + money;
  const named = [
    ['High value', 'high value', away([3, 3, 3])],
    ['Must win back', 'must win back', away([1, 3, 2], Math.max(0, 2 - m))],
    ['New', 'new', away([3, 1, 1])],
    ['Low value', 'low value', away([1, 1, 1])],
  ] as const;
  const [name, small, distance] = named.reduce((best, each) => (each[2] < best[2] ? each : best));
  return distance === 0 ? name : `Near ${small}`;
}

const each = (bins: number, name: (r: number, f: number, m: number) => string) =>
  down(...codes(bins).map((code) => name(Number(code[0]), Number(code[1]), Number(code[2]))));

const own = [
  ['Segment', 'R from', 'R to', 'F from', 'F to', 'M from', 'M to'],
  ['Guests', 2, 3, 1, 1, '', ''],
  ['Friends', 2, 3, 2, 3, '', ''],
  ['Gone', 1, 1, '', '', '', ''],
];

export const rfmSegments: readonly SystemCase[] = [
  {
    system: 'eleven segments',
    id: 'RFM_SEGMENT',
    arguments: [down(...codes(5))],
    working: 'All 125 cells by the conditions of the domain, written out as nested ifs.',
    expected: each(5, eleven),
  },
  {
    system: 'eleven segments',
    id: 'RFM_SEGMENT',
    arguments: [down(...codes(4)), 'eleven', 4],
    working: 'Quartiles become fives by 1 + ⌊4(s − 1)/3 + ½⌋: 1, 2, 4, 5.',
    expected: each(4, (r, f, m) => eleven(toFive(r, 4), toFive(f, 4), toFive(m, 4))),
  },
  {
    system: 'eleven segments',
    id: 'RFM_SEGMENT',
    arguments: [down(...codes(9)), 'eleven', 9],
    working: 'All 729 cells of nine scores: 1 + ⌊(s − 1)/2 + ½⌋, so that 2 becomes 2 and 8 becomes 5.',
    expected: each(9, (r, f, m) => eleven(toFive(r, 9), toFive(f, 9), toFive(m, 9))),
  },
  {
    system: 'eight segments',
    id: 'RFM_SEGMENT',
    arguments: [down(...codes(5)), 'eight'],
    working: 'A score is high above 3 of 5. Money decides important or general, recency and frequency the rest.',
    expected: each(5, (r, f, m) => eight(r, f, m, 5)),
  },
  {
    system: 'four segments',
    id: 'RFM_SEGMENT',
    arguments: [down(...codes(3)), 'four', 3],
    working: 'All 27 cells by their distance 2|ΔR| + 2|ΔF| + |ΔM| from the four of the source.',
    expected: each(3, (r, f, m) => four(r, f, m, 3)),
  },
  {
    system: 'four segments',
    id: 'RFM_SEGMENT',
    arguments: [down(...codes(5)), 'four'],
    working: 'Fives become tertiles by (s − ½)/5: 1 and 2 → 1, 3 → 2, 4 and 5 → 3.',
    expected: each(5, (r, f, m) => four(r, f, m, 5)),
  },
  {
    system: 'segments of one’s own',
    id: 'RFM_SEGMENT',
    arguments: [down('311', '231', '133', '222'), null, 3, own],
    working: 'R 3 with F 1 is a guest, R 2 with F 3 a friend, R 1 is gone whatever the rest.',
    expected: down('Guests', 'Friends', 'Gone', 'Friends'),
  },
];
