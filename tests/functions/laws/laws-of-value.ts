import fc from 'fast-check';
import { donations } from '../../../src/functions/examples/donations';
import type { Law, Money } from './law';
import { columns, scaleAt } from './law';
import { amounts, asOf, buyers, down, facts, fit, fitTimes, matrixFor, names, numbers } from './lists';

const nothing = () => false;
const all = () => true;

/** Amounts and the fit’s γ in another currency, costs too. */
const withFit =
  (fitAt: number, ...amountsAt: number[]): Money['scale'] =>
  (given, factor) =>
    scaleAt(...amountsAt)(given, factor).map((each, at) => (at === fitAt ? fitTimes(factor) : each));

const few = buyers.map((own) => facts(own));

/** Sixty customers, so that a fit can be made; fixed, for fits are slow. */
const many = (() => {
  const own = Array.from({ length: 60 }, (_, i) => {
    const orders = 1 + ((i * 7) % 11);
    const last = asOf - ((i * 37) % 300);
    return {
      orders,
      last,
      first: orders === 1 ? last : last - (orders - 1) * (9 + ((i * 5) % 23)),
      amount: 20 + ((i * 13) % 71),
    };
  });
  return [...facts(own), amounts(own)];
})();

const purchases = many[0].flatMap(([first], i) => {
  const [last, orders] = [Number(many[1][i][0]), Number(many[2][i][0])];
  return Array.from({ length: orders }, (_, k) => [
    `c${i + 1}`,
    orders === 1 ? last : Math.round(Number(first) + (k * (last - Number(first))) / (orders - 1)),
    Number(many[3][i][0]),
  ]);
});
const shop = [0, 1, 2].map((at) => down(purchases.map((row) => row[at])));

const predictions: readonly Law[] = (
  [
    ['P_ALIVE', [fit]],
    ['EXPECTED_ORDERS', [6, fit]],
    ['DERT', [0.1, fit]],
    ['CHURN_RISK', [3, fit]],
    ['NEXT_ORDER', [0.3, fit]],
  ] as const
).map(([id, rest]): Law => ({
  id,
  given: few.map((three) => [...three, asOf, ...rest]),
  rows: columns(0, 1, 2),
  answer: 'goes along',
  single: true,
  money: null,
}));

const valued: readonly Law[] = [
  {
    id: 'CLV',
    given: buyers.map((own) => [...facts(own), amounts(own), asOf, 12, 0.1, fit]),
    rows: columns(0, 1, 2, 3),
    answer: 'goes along',
    single: true,
    money: { scale: withFit(7, 3), isAmount: all },
  },
  {
    id: 'VALUE_AT_RISK',
    given: buyers.map((own) => [names(own), ...facts(own), amounts(own), asOf, 3, null, null, null, fit]),
    rows: columns(0, 1, 2, 3, 4),
    answer: 'any order',
    money: { scale: withFit(10, 4), isAmount: (at) => at === 2 || at === 3 },
    names: [{ at: 0 }],
    namesInAnswer: [0],
  },
  {
    id: 'WIN_BACK',
    given: buyers.map((own) => [names(own), ...facts(own), amounts(own), asOf, 10, 3, null, null, null, fit]),
    rows: columns(0, 1, 2, 3, 4),
    answer: 'any order',
    money: { scale: withFit(11, 4, 6), isAmount: (at) => at >= 2 && at <= 4 },
    names: [{ at: 0 }],
    namesInAnswer: [0],
  },
];

/** Fits: the order of the customers changes the sums in their last digits, and so where the search ends. */
const fitted: readonly Law[] = [
  {
    id: 'CLV_FIT',
    given: fc.constant([...many, asOf]),
    rows: columns(0, 1, 2, 3),
    answer: 'stays',
    money: {
      scale: scaleAt(3),
      // γ and the mean are money; standard errors go with their parameter.
      isAmount: (at, [label]) => (at === 1 || at === 2) && (label === 'gamma' || label === 'mean_repeat_order'),
      // A density of money: of each customer’s mean amount once.
      otherwise: ([label, value], at, factor, whole) =>
        label === 'log_likelihood_spend' && at === 1
          ? Number(value) - Number(whole.find(([own]) => own === 'spenders')![1]) * Math.log(factor)
          : null,
    },
    runs: 2,
    near: 1e-3,
  },
  {
    id: 'COMPARE_MODELS',
    given: fc.constant([...many.slice(0, 3), asOf]),
    rows: columns(0, 1, 2),
    answer: 'stays',
    money: null,
    runs: 1,
    near: 1e-6,
  },
  {
    id: 'HOLDOUT',
    given: fc.constant([...shop, asOf - 120]),
    rows: columns(0, 1, 2),
    answer: 'stays',
    money: { scale: scaleAt(2), isAmount: (at, [label]) => at >= 1 && /^Revenue/.test(String(label)) },
    names: [{ at: 0 }],
    runs: 2,
    near: 1e-4,
  },
  {
    id: 'MONITOR',
    given: fc.constant([...shop, [[asOf - 120], [asOf]]]),
    rows: columns(0, 1, 2),
    answer: 'stays',
    money: { scale: scaleAt(2), isAmount: (at) => at === 3 || at === 4 },
    names: [{ at: 0 }],
    runs: 2,
    near: 1e-4,
  },
];

const margin = fc.integer({ min: 1, max: 500 });
const share = fc.integer({ min: 5, max: 95 }).map((n) => n / 100);
const rated = (width: number) => matrixFor(3, width, fc.integer({ min: 1, max: 9 }));

const equations: readonly Law[] = [
  {
    id: 'CLV_SIMPLE',
    given: fc.tuple(numbers(3, margin), numbers(3, share)).map(([m, r]) => [m, r, 0.1]),
    rows: columns(0, 1),
    answer: 'goes along',
    single: true,
    money: { scale: scaleAt(0), isAmount: all },
  },
  {
    id: 'CLV_MARKOV',
    given: fc.tuple(share, share, margin).map(([a, b, m]) => [
      [
        [a, 1 - a],
        [1 - b, b],
      ],
      [[m], [-3]],
      0.1,
    ]),
    // States are rows and columns at once: see the law of its own.
    rows: [],
    answer: 'stays',
    money: { scale: scaleAt(1), isAmount: all },
  },
  {
    id: 'DISCRETE_FIT',
    given: fc.constant([donations.orders, donations.last, 6, donations.customers]),
    rows: columns(0, 1, 3),
    answer: 'stays',
    money: null,
    runs: 2,
    near: 1e-6,
  },
  {
    id: 'DISCRETE_VALUE',
    given: numbers(4, fc.integer({ min: 0, max: 6 })).map((x) => [
      x,
      x.map(([orders]) => [Math.min(6, Number(orders) + (Number(orders) % 2))]),
      6,
      [
        ['alpha', 1.2],
        ['beta', 0.75],
        ['gamma', 0.66],
        ['delta', 2.78],
      ],
      5,
      0.1,
    ]),
    rows: columns(0, 1),
    answer: 'goes along',
    heading: 1,
    single: true,
    money: null,
  },
  {
    id: 'RETENTION_FIT',
    given: fc.constant([down([1000, 869, 743, 653, 593, 551, 517, 491])]),
    rows: [],
    answer: 'stays',
    money: null,
    runs: 1,
  },
  {
    id: 'RETENTION_CURVE',
    given: fc.tuple(share, margin).map(([a, b]) => [
      [
        ['alpha', a],
        ['beta', b],
      ],
      5,
    ]),
    rows: columns(0),
    answer: 'stays',
    money: null,
  },
  {
    id: 'RESIDUAL_LIFETIME',
    given: numbers(4, fc.integer({ min: 0, max: 20 })).map((n) => [
      [
        ['alpha', 0.7],
        ['beta', 3],
      ],
      n,
      0.1,
    ]),
    rows: columns(1),
    answer: 'goes along',
    single: true,
    money: null,
  },
  {
    id: 'LIFE_TABLE',
    given: fc
      .array(fc.tuple(fc.integer({ min: 1, max: 8 }), fc.constantFrom(0, 1)), { minLength: 6, maxLength: 20 })
      .map((rows) => [0, 1].map((at) => down(rows.map((row) => row[at])))),
    rows: columns(0, 1),
    // With groups the tables stand in the order in which the groups appear: see the law of its own.
    answer: 'stays',
    money: null,
  },
  {
    id: 'REMAINING_TENURE',
    given: numbers(
      4,
      fc.integer({ min: 0, max: 29 }).map((n) => n / 10),
    ).map((tenure) => [
      tenure,
      [
        ['All', 0, 1, '', '', '', '', '', 0.75],
        ['All', 1, 2, '', '', '', '', '', 0.6],
        ['All', 2, 3, '', '', '', '', '', 0.3],
      ],
    ]),
    rows: columns(0),
    answer: 'goes along',
    single: true,
    money: null,
  },
  {
    id: 'BUDGET_OPTIMUM',
    given: margin.map((m) => [0.04, 1, 0.1, 0.6, 8, 0.8, 30 + m, 0.1]),
    rows: [],
    answer: 'stays',
    money: { scale: scaleAt(1, 4, 6), isAmount: (at, [label]) => at >= 1 && !/rate/.test(String(label)) },
    // The top is flat: the search tells spendings apart to the root of the rounding only.
    near: 1e-6,
  },
  {
    id: 'CLTV_SCORE',
    given: fc
      .tuple(numbers(3, margin), numbers(3, margin), numbers(3, margin))
      .map(([price, sales, theirs]) => [price, sales, down([1, 2, 3]), down([2, 3, 4]), 0.9, 2, theirs, 10, 0.5, 3, 7]),
    rows: columns(0, 1, 2, 3, 6),
    answer: 'goes along',
    single: true,
    money: { scale: scaleAt(0, 1, 2, 6, 7, 10), isAmount: all },
  },
  {
    id: 'REVENUE_IDENTITY',
    given: fc
      .tuple(numbers(3, margin), numbers(3, margin), numbers(3, share), numbers(3, margin))
      .map((four) => [...four]),
    rows: columns(0, 1, 2, 3),
    answer: 'goes along',
    heading: 1,
    single: true,
    money: { scale: scaleAt(3), isAmount: (at) => at !== 3 },
  },
  {
    id: 'REVENUE_BRIDGE',
    given: fc
      .tuple(margin, margin, share, margin, margin, share)
      .map(([n, e, r, u, v, s]) => [down([n, e, r, u]), down([e, n, s, v])]),
    rows: [],
    answer: 'stays',
    money: {
      scale: (given, factor) =>
        given.map((each) => (each as number[][]).map(([cell], at) => [at === 3 ? cell * factor : cell])),
      isAmount: (at) => at === 1,
    },
    // Effects near 0 are differences of revenues.
    near: 1e-7,
  },
  {
    id: 'WALLET_SHARE',
    given: numbers(4, margin).map((own) => [own, down(own.map(([cell], i) => cell + i * 100))]),
    rows: columns(0, 1),
    answer: 'goes along',
    single: true,
    money: { scale: scaleAt(0, 1), isAmount: nothing },
  },
  {
    id: 'LOYALTY',
    given: buyers.map((own) => [...facts(own).slice(0, 2), amounts(own), down(own.map(({ amount }) => amount * 2))]),
    rows: columns(0, 1, 2, 3),
    answer: 'goes along',
    heading: 1,
    single: true,
    money: { scale: scaleAt(2, 3), isAmount: nothing },
  },
  {
    id: 'DELIVERED_VALUE',
    given: fc.tuple(rated(4), rated(3)).map(([benefits, costs]) => [benefits, costs, [[1, 2, 1, 0.5, 1, 1, 3]]]),
    rows: columns(0, 1),
    answer: 'goes along',
    single: true,
    money: { scale: scaleAt(0, 1), isAmount: all },
  },
  {
    id: 'SATISFACTION',
    given: fc.tuple(rated(3), rated(3)).map((both) => [...both]),
    rows: columns(0, 1),
    answer: 'goes along',
    single: true,
    money: null,
  },
  {
    id: 'SWITCHING_COST',
    given: rated(3).map((costs) => [costs, [[0.5, 2, 1]]]),
    rows: columns(0),
    answer: 'goes along',
    single: true,
    money: { scale: scaleAt(0), isAmount: all },
  },
];

export const lawsOfValue: readonly Law[] = [...predictions, ...valued, ...fitted, ...equations];
