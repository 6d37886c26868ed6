import type { Example } from '../spec';

const cellsOf = (column: readonly (number | string)[]): (number | string)[][] => column.map((cell) => [cell]);

/** Twenty-four made-up customers of 2024: serial days, orders, mean amount of the repeat orders. */
const customers = {
  first: cellsOf([
    45344, 45304, 45358, 45359, 45304, 45297, 45325, 45293, 45336, 45332, 45352, 45343, 45357, 45353, 45335, 45359,
    45293, 45361, 45297, 45296, 45354, 45332, 45362, 45302,
  ]),
  last: cellsOf([
    45357, 45305, 45657, 45384, 45438, 45361, 45325, 45293, 45471, 45370, 45403, 45343, 45657, 45353, 45335, 45359,
    45645, 45641, 45325, 45568, 45642, 45339, 45444, 45313,
  ]),
  orders: cellsOf([2, 2, 9, 4, 8, 5, 1, 1, 2, 4, 3, 1, 16, 1, 1, 1, 9, 4, 3, 5, 5, 2, 6, 2]),
  amount: cellsOf([80, 70, 48, 36, 30, 64, '', '', 49, 26, 25, '', 72, '', '', '', 77, 42, 25, 23, 24, 31, 80, 38]),
};

/** CLV_FIT on a list just long enough to carry a fit, to the line of the last parameter of the orders. */
export const fitExample: Example = {
  arguments: [customers.first, customers.last, customers.orders, customers.amount, 45657],
  formula: '=CRM.CLV_FIT(A2:A25,B2:B25,C2:C25,D2:D25,DATE(2024,12,31))',
  says: {
    en: 'The first eight lines. With so few customers the standard errors are as large as the parameters.',
    'zh-CN': '前八行。客户这样少时，标准误与参数本身一样大。',
  },
  result: [
    ['model', 'mbg-nbd', '', 'model of repeat orders'],
    ['time_unit', 'week', '', 'unit of time of the parameters'],
    ['as_of', 45657, '', 'the day the fit looks from'],
    ['customers', 24, '', 'customers fitted'],
    ['r', 2.75919849, 1.90104334, 'shape of the ordering rates: small where customers differ much'],
    ['alpha', 10.05945872, 8.16970943, 'scale of the ordering rates; the mean rate is r/alpha a week'],
    ['a', 1.5304356, 1.39294721, 'chance of dropping out after an order: mean a/(a+b)'],
    ['b', 4.26412374, 4.9234816, 'with a, how much that chance differs: little where a+b is large'],
  ],
  firstRows: 8,
};

/** The same list by another model. */
export const paretoExample: Example = {
  arguments: [...fitExample.arguments, 'pareto-nbd'],
  formula: '=CRM.CLV_FIT(A2:A25,B2:B25,C2:C25,D2:D25,DATE(2024,12,31),"pareto-nbd")',
  says: {
    en: 'The same customers under Pareto/NBD, whose customers may leave at any time.',
    'zh-CN': '同样的客户采用 Pareto/NBD：客户随时可能流失。',
  },
  result: [
    ['model', 'pareto-nbd', '', 'model of repeat orders'],
    ['time_unit', 'week', '', 'unit of time of the parameters'],
    ['as_of', 45657, '', 'the day the fit looks from'],
    ['customers', 24, '', 'customers fitted'],
    ['r', 3.89520121, 3.07036146, 'shape of the ordering rates: small where customers differ much'],
    ['alpha', 20.9346701, 17.5099849, 'scale of the ordering rates; the mean rate is r/alpha a week'],
    ['s', 0.641590023, 0.377161206, 'shape of the rates of dropping out: small where customers differ much'],
    ['beta', 5.34645831, 5.78802622, 'scale of the rates of dropping out'],
  ],
  firstRows: 8,
};
