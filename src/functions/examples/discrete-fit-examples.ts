import type { Example } from '../spec';
import { donations } from './donations';

/** DISCRETE_FIT on the published donations, and on customers one by one. */
export const discreteFitExamples: readonly Example[] = [
  {
    arguments: [donations.orders, donations.last, 6, donations.customers],
    formula: '=CRM.DISCRETE_FIT(A2:A23,B2:B23,6,C2:C23)',
    says: {
      en: '11,104 donors and their gifts in six years: the published parameters of 1.204, 0.750, 0.657 and 2.783 and log-likelihood of −33,225.6.',
      'zh-CN': '11104 位捐赠者六年的捐赠：得到文献中的参数 1.204、0.750、0.657、2.783 与对数似然 −33225.6。',
    },
    result: [
      ['model', 'bg-bb', '', 'model of buying at opportunities'],
      ['customers', 11104, '', 'customers fitted'],
      ['opportunities', 6, '', 'most opportunities of a customer'],
      ['alpha', 1.203522352, 0.0693913624, 'chance to buy at an opportunity while a customer: mean alpha/(alpha+beta)'],
      [
        'beta',
        0.7497163583,
        0.0294477167,
        'with alpha, how much that chance differs: little where alpha+beta is large',
      ],
      ['gamma', 0.6567182081, 0.0510098589, 'chance of leaving before an opportunity: mean gamma/(gamma+delta)'],
      [
        'delta',
        2.7834422303,
        0.3208190025,
        'with gamma, how much that chance differs: little where gamma+delta is large',
      ],
      ['log_likelihood', -33225.581274347, '', 'log-likelihood'],
    ],
    firstRows: 8,
  },
  {
    arguments: [
      [[4], [3], [2], [1], [1], [0], [3], [2], [1], [0]],
      [[4], [4], [3], [4], [1], [0], [3], [3], [1], [0]],
      [[4], [4], [4], [4], [4], [4], [3], [3], [3], [3]],
      [[60], [35], [25], [20], [40], [110], [55], [30], [35], [90]],
    ],
    formula: '=CRM.DISCRETE_FIT(A2:A11,B2:B11,C2:C11,D2:D11)',
    says: {
      en: 'Customers of two years: four opportunities so far, and three.',
      'zh-CN': '两个年份的客户：已历四期与三期。',
    },
    result: [
      ['model', 'bg-bb', '', 'model of buying at opportunities'],
      ['customers', 500, '', 'customers fitted'],
      ['opportunities', 4, '', 'most opportunities of a customer'],
      [
        'alpha',
        1.3079832638,
        0.5076872569,
        'chance to buy at an opportunity while a customer: mean alpha/(alpha+beta)',
      ],
      [
        'beta',
        0.6092969366,
        0.1467363742,
        'with alpha, how much that chance differs: little where alpha+beta is large',
      ],
      ['gamma', 0.2093340509, 0.0472114701, 'chance of leaving before an opportunity: mean gamma/(gamma+delta)'],
      [
        'delta',
        0.4499981271,
        0.1307613621,
        'with gamma, how much that chance differs: little where gamma+delta is large',
      ],
      ['log_likelihood', -931.211958141, '', 'log-likelihood'],
    ],
    firstRows: 8,
  },
];
