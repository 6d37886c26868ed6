import type { SystemCase } from './system-case';
import { down } from './system-case';

/** Nine customers: days since the last order, orders, revenue. */
const customers = [
  [3, 9, 900],
  [5, 1, 40],
  [8, 4, 410],
  [20, 2, 150],
  [20, 1, 60],
  [45, 1, 60],
  [90, 6, 300],
  [200, 1, 20],
  [400, 2, 75],
] as const;

const recency = customers.map(([days]) => days);
const frequency = customers.map(([, orders]) => orders);
const monetary = customers.map(([, , revenue]) => revenue);

/** 1 + ⌊bins × customers strictly worse / customers⌋, counted one by one. */
function score(all: readonly number[], value: number, bins: number, worse: (one: number, than: number) => boolean) {
  return 1 + Math.floor((bins * all.filter((each) => worse(each, value)).length) / all.length);
}
const longer = (one: number, than: number) => one > than;
const smaller = (one: number, than: number) => one < than;

const digits = (bins: number) =>
  customers.map(
    ([days, orders, revenue]) =>
      `${score(recency, days, bins, longer)}${score(frequency, orders, bins, smaller)}${score(monetary, revenue, bins, smaller)}`,
  );

/** Of those who get a score, the worst. */
const cut = (all: readonly number[], bins: number, wanted: number, worse: typeof longer) =>
  all
    .filter((value) => score(all, value, bins, worse) === wanted)
    .reduce<number | ''>((worst, value) => (worst === '' || worse(value, worst) ? value : worst), '');

const facts = [down(...recency), down(...frequency), down(...monetary)];

const scores: readonly SystemCase[] = [
  {
    system: 'RFM scores',
    id: 'RFM_SCORE',
    arguments: facts,
    working: `Nine customers in five. First: nobody is better in anything, 8 of 9 worse: 1 + ⌊40/9⌋ = 5 thrice. Second: 7 silent
      longer: 1 + ⌊35/9⌋ = 4; nobody has fewer than 1 order: 1; one less money: 1 + ⌊5/9⌋ = 1. The others likewise.`,
    expected: down(...digits(5)),
  },
  {
    system: 'RFM scores',
    id: 'RFM_SCORE',
    arguments: [...facts, 3],
    working: 'The same in tertiles.',
    expected: down(...digits(3)),
  },
  {
    system: 'RFM cuts',
    id: 'RFM_CUTS',
    arguments: facts,
    working: 'Per score the worst value among the customers who have it; four have one order, so frequency 2 is empty.',
    expected: [
      null,
      ...[1, 2, 3, 4, 5].map((wanted) => [
        wanted,
        cut(recency, 5, wanted, longer),
        cut(frequency, 5, wanted, smaller),
        cut(monetary, 5, wanted, smaller),
      ]),
    ],
  },
  {
    system: 'RFM nested',
    id: 'RFM_SCORE',
    arguments: [
      down(10, 10, 10, 10, 50, 50, 50, 50),
      down(1, 2, 3, 4, 5, 6, 7, 8),
      down(9, 8, 7, 6, 5, 4, 3, 2),
      2,
      'nested',
    ],
    working: `Recency 2 for the four at 10 days. Within them frequency 3 and 4 are the better half, within the others 7 and 8.
      Within each pair the one with more money is 2: here the one with fewer orders.`,
    expected: down('212', '211', '222', '221', '112', '111', '122', '121'),
  },
  {
    system: 'RFM rank-first',
    id: 'RFM_SCORE',
    arguments: [down(10, 10, 10, 10), down(1, 1, 1, 1), down(5, 5, 5, 5), 2, 'rank-first'],
    working: `All alike, yet classes of equal size, ranked in row order from the smallest number: of frequency and money the
      first two are the lower half and get 1; of recency they are the shorter half and get 2.`,
    expected: down('211', '211', '122', '122'),
  },
];

/** Ann 4 orders on 3 days; a return lowers Bo’s revenue. As of 31 January 2024 = 45322. */
const log: readonly SystemCase[] = [
  {
    system: 'RFM from a log',
    id: 'RFM_TABLE',
    arguments: [
      down('Ann', 'Bo', 'Ann', 'Ann', 'Ann', 'Bo', 'Cy'),
      down(45292, 45293, 45292, 45300, 45320, 45299, 45310),
      down(10, 100, 5, 20, 30, -40, 5),
      45322,
      3,
    ],
    working: `Ann: orders on three days, the last 2 days ago, 65. Bo: one order (a return is none), 29 days ago, 60. Cy: one, 12
      days ago, 5. Tertiles: R 3, 1, 2; F: Bo and Cy share 1, Ann has 1 + ⌊3 × 2/3⌋ = 3; M 3, 2, 1.
      Mapped to fives 1→1, 2→3, 3→5: 555 Champions; F = 1 with R 1 Lost, with R 3 About to sleep.`,
    expected: [
      null,
      ['Ann', 2, 3, 65, '333', 'Champions'],
      ['Bo', 29, 1, 60, '112', 'Lost'],
      ['Cy', 12, 1, 5, '211', 'About to sleep'],
    ],
  },
  {
    system: 'RFM migration',
    id: 'RFM_MIGRATION',
    arguments: [
      down('Champions', 'Champions', 'Champions', 'Loyal', 'New', ''),
      down('Champions', 'Loyal', 'Loyal', 'Lost', 'Loyal', 'New'),
    ],
    working: 'Of three Champions one stayed and two are Loyal now; one customer had not been there before.',
    expected: [
      null,
      ['Champions', 'Champions', 1, 1 / 3],
      ['Champions', 'Loyal', 2, 2 / 3],
      ['Loyal', 'Lost', 1, 1],
      ['New', 'Loyal', 1, 1],
      ['', 'New', 1, 1],
    ],
  },
];

export const rfm: readonly SystemCase[] = [...scores, ...log];
