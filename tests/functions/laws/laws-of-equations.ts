import fc from 'fast-check';
import { donations } from '../../../src/functions/examples/donations';
import type { Law } from './law';
import { columns, scaleAt } from './law';
import { amounts, buyers, down, facts, matrixFor, numbers } from './lists';

const nothing = () => false;
const all = () => true;
const margin = fc.integer({ min: 1, max: 500 });
const share = fc.integer({ min: 5, max: 95 }).map((n) => n / 100);
const rated = (width: number) => matrixFor(3, width, fc.integer({ min: 1, max: 9 }));

/** Closed forms, contracts and opportunities: what takes figures rather than a log. */
export const lawsOfEquations: readonly Law[] = [
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
