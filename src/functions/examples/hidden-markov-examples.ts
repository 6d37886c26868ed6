import type { Example } from '../spec';

/** Twenty-four customers over nine periods: twelve order about twice a period, twelve hardly ever. */
const histories: readonly (readonly number[])[] = Array.from({ length: 24 }, (_, row) => {
  const busy = [1, 2, 3, 2, 1, 2, 2, 3, 2];
  const quiet = [1, 0, 0, 1, 0, 0, 0, 0, 0];
  const own = row < 12 ? busy : quiet;
  return [1, ...own.slice(1).map((_, period) => own[1 + ((period + row) % 8)])];
});

export const hiddenMarkovExamples: readonly Example[] = [
  {
    formula: '=CRM.STAGE_HMM(A2:I25, 2)',
    arguments: [histories, 2, null, null],
    says: {
      en: 'Two states: customers who order about twice a period, and customers who hardly do.',
      'zh-CN': '两个状态：每期约两单的客户和几乎不下单的客户。',
    },
    result: [
      ['Measure', 'State', 'To state', 'Value'],
      ['a period shows', '', '', 'orders per period'],
      ['customers fitted', '', '', 24],
      ['customers left out: no period after the first order, or an error', '', '', 0],
      ['states', '', '', 2],
    ],
    firstRows: 5,
  },
  {
    formula: '=CRM.STAGE_HMM(A2:I25, 2, "bought", "customers")',
    arguments: [histories, 2, 'bought', 'customers'],
    says: {
      en: 'The customers, by whether they bought in each period.',
      'zh-CN': '按各期是否购买，给出每位客户的状态。',
    },
    result: [['Likeliest state', 'P(state 1)', 'P(state 2)']],
    firstRows: 1,
  },
];
