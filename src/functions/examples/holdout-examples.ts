import type { Example } from '../spec';

/** Thirty made-up customers of 2024, acquired in the first quarter: [day of the first order, days between the orders]. */
const customers: readonly (readonly [number, readonly number[]])[] = [
  [45294, [20, 31, 45, 60, 80]],
  [45295, []],
  [45297, [14, 22, 19, 30, 25, 41, 38, 60, 55]],
  [45299, [90]],
  [45300, []],
  [45302, [33, 40]],
  [45303, [7, 9]],
  [45305, []],
  [45308, [28, 35, 30, 44, 61, 58]],
  [45310, []],
  [45313, [120, 95]],
  [45315, [10, 16, 12, 20, 18, 25, 40, 33, 51, 60]],
  [45318, []],
  [45320, [45]],
  [45322, [60, 66, 70]],
  [45325, []],
  [45327, [5, 8, 11]],
  [45330, [36, 50, 42, 77]],
  [45333, []],
  [45335, [18]],
  [45338, [25, 28, 30, 33, 36, 40, 44]],
  [45340, []],
  [45343, [150]],
  [45345, [21, 40, 66]],
  [45349, []],
  [45352, [12, 15]],
  [45356, [48, 52, 60]],
  [45360, [30, 90]],
  [45365, []],
  [45370, [16, 24, 20, 32, 28, 41]],
];

const log = customers.flatMap(([first, gaps], i) => {
  let day = first;
  return [0, ...gaps].map((gap, order) => [`C${i + 1}`, (day += gap), 20 + ((i * 7 + order * 3) % 30)] as const);
});

const columns = [0, 1, 2].map((at) => log.map((row) => [row[at]]));

export const holdoutExamples: readonly Example[] = [
  {
    arguments: [...columns, 45473],
    formula: '=CRM.HOLDOUT(Orders[Customer],Orders[Date],Orders[Amount],DATE(2024,6,30))',
    says: {
      en: 'A log of 2024, fitted on its first half: the first eight lines.',
      'zh-CN': '2024 年的交易明细，用上半年拟合：前八行。',
    },
    result: [
      ['Measure', 'Actual', 'Expected', 'Same as before', 'Mean for all'],
      ['Model tested', 'MBG/NBD', '', '', ''],
      ['Days forecast', 128, '', '', ''],
      ['Customers', 30, '', '', ''],
      ['Customers who came later, left out', 0, '', '', ''],
      ['Orders', 20, 32.984846, 47, 20],
      ['Orders, mean absolute error', '', 0.590502739, 0.966666667, 0.8],
      ['Orders, root mean squared error', '', 0.786679521, 1.32916014, 0.97752522],
    ],
    firstRows: 8,
  },
  {
    arguments: [...columns, 45473, 'auto'],
    formula: '=CRM.HOLDOUT(Orders[Customer],Orders[Date],Orders[Amount],DATE(2024,6,30),"auto")',
    says: { en: 'The model that forecasts this log best.', 'zh-CN': '对此明细预测最好的模型。' },
    result: [
      ['Measure', 'Actual', 'Expected', 'Same as before', 'Mean for all'],
      ['Model tested', 'BG/NBD', '', '', ''],
    ],
    firstRows: 2,
  },
];
