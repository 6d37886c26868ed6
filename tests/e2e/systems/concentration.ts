import type { SystemCase } from './system-case';
import { down } from './system-case';

/** Ten customers earn 200 in all. */
const profits = [100, 60, 40, 30, 20, 10, 5, -5, -20, -40];

/** Mean absolute difference over twice the mean, over all pairs: another way to Gini than the area. */
function gini(values: readonly number[]): number {
  const total = values.reduce((sum, value) => sum + value, 0);
  const differences = values.flatMap((one) => values.map((other) => Math.abs(one - other)));
  return differences.reduce((sum, value) => sum + value, 0) / (2 * values.length * total);
}

const working = `Best two of ten: 160/200. All 200 against the best seven 265: 1 − 200/265. The curve is highest after those seven,
  265/200 at .7. Gini as the mean difference of all pairs over twice the mean.`;
const noDrag =
  'Best fifth of five is the first: 50/100. Best 70 % is 3½ customers: 50 + 20 + 15 + ½ · 10 = 90: drag 1 − 100/90 < 0.';

const table = (system: SystemCase['system']): SystemCase => ({
  system,
  id: 'CONCENTRATION',
  arguments: [down(...profits)],
  working,
  expected: [
    null,
    [null, 10],
    [null, 200],
    [null, 160 / 200],
    [null, 1 - 200 / 265],
    [null, 265 / 200],
    [null, 0.7],
    [null, gini(profits)],
  ],
});

export const concentration: readonly SystemCase[] = [
  {
    system: 'ABC',
    id: 'ABC_CLASS',
    arguments: [down(40, 400, 160, 160, 100, 80, 60, -30)],
    working: `Positive sum 1,000. Before each, from the largest: 0, 400, 400 (equal values share a class), 720, 820, 900, 960.
      A below 800, B below 950, C from there on; the loss is a class of its own.`,
    expected: down('C', 'A', 'A', 'A', 'A', 'B', 'B', 'Negative'),
  },
  table('20/80/30 law'),
  table('whale curve'),
  table('Gini'),
  {
    system: '20/80/30 law',
    id: 'CONCENTRATION',
    arguments: [down(50, 20, 15, 10, 5)],
    working: noDrag,
    expected: [null, [null, 5], [null, 100], [null, 0.5], [null, 'No drag'], [null, 1], [null, 1], [null, 0.4]],
  },
  {
    system: 'Lorenz curve',
    id: 'LORENZ',
    arguments: [down(10, 70, 20, -20), 8],
    working: `Worst first −20, 10, 20, 70 of 80: −.25, −.125, .125, 1 after each customer; best first .875, 1.125, 1.25, 1.
      Eighths lie half way between.`,
    expected: [
      null,
      [0, 0, 0],
      [1 / 8, -0.125, 0.4375],
      [2 / 8, -0.25, 0.875],
      [3 / 8, -0.1875, 1],
      [4 / 8, -0.125, 1.125],
      [5 / 8, 0, 1.1875],
      [6 / 8, 0.125, 1.25],
      [7 / 8, 0.5625, 1.125],
      [1, 1, 1],
    ],
  },
];
