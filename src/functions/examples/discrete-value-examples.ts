import type { Example } from '../spec';

const fit = [
  ['alpha', 1.204],
  ['beta', 0.75],
  ['gamma', 0.657],
  ['delta', 2.783],
];

/** DISCRETE_VALUE on three donors of the published data. */
export const discreteValueExamples: readonly Example[] = [
  {
    arguments: [[[0], [2], [6]], [[0], [4], [6]], 6, fit],
    formula: '=CRM.DISCRETE_VALUE(A2:A4,B2:B4,6,F2:G5)',
    says: {
      en: 'Donors after six years: of those who never gave again 11 % are still donors, of those who gave each year 93 %.',
      'zh-CN': '六年之后的捐赠者：从未再捐者有 11% 仍为捐赠者，年年捐赠者有 93%。',
    },
    result: [
      ['P(alive)', 'Expected orders in the periods ahead', 'P(no order in the periods ahead)'],
      [0.1080165842, 0.0728028775, 0.9522346083],
      [0.5895141164, 1.0573489419, 0.5195681021],
      [0.9304025424, 3.7521156076, 0.0768411438],
    ],
  },
  {
    arguments: [[[3], [6]], [[4], [6]], 6, fit, null, 0.1, 'dert'],
    formula: '=CRM.DISCRETE_VALUE(A2:A3,B2:B3,6,F2:G5,,10%,"dert")',
    says: {
      en: 'Gifts still to come at 10 % a year, as a column to multiply by the mean gift.',
      'zh-CN': '年折现率 10% 时今后的捐赠次数，成一列，可乘以平均捐赠额。',
    },
    result: [[1.628660773], [5.9086783196]],
  },
];
