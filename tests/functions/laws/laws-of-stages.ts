import fc from 'fast-check';
import { stageModelIds } from '../../../src/core/lifecycle/stage-model';
import type { Law } from './law';
import { column, columns, scaled, scaleAt, table } from './law';
import { asOf, down, facts, matrixFor, money, persons, volume } from './lists';

const nothing = () => false;
const model = fc.constantFrom(...stageModelIds);

/** Dates, orders and volume, for functions that classify row by row. */
const classified = persons.chain((all) =>
  fc.tuple(model, matrixFor(all.length, 6, volume)).map(([id, history]) => [...facts(all), asOf, id, history]),
);

/** A list with headings, as LIFECYCLE_TABLE takes it. */
const list = persons.chain((all) =>
  matrixFor(all.length, 8, volume).map((histories) => [
    [
      'Customer',
      'Orders',
      'First order',
      'Last order',
      'CLV',
      ...[1, 2, 3, 4, 5, 6].map((i) => `TV ${i}`),
      'Lines',
      'Relevant lines',
    ],
    ...all.map(({ first, last, orders, amount }, i) => [
      `c${i + 1}`,
      orders,
      first,
      last,
      amount,
      ...histories[i].slice(0, 6),
      1 + (histories[i][6] % 3),
      4,
    ]),
  ]),
);

const stage = fc.constantFrom('exploration', 'formation', 'stability', 'decline', '');
const stages = (least: number) => fc.array(stage, { minLength: least, maxLength: 12 });

export const lawsOfStages: readonly Law[] = [
  {
    id: 'LIFECYCLE_STAGE',
    given: classified,
    rows: columns(0, 1, 2, 5),
    answer: 'goes along',
    single: true,
    // Volume may be told in money: only its course counts.
    money: { scale: scaleAt(5), isAmount: nothing },
  },
  {
    id: 'LIFECYCLE_REASON',
    given: classified,
    rows: columns(0, 1, 2, 5),
    answer: 'goes along',
    single: true,
    money: { scale: scaleAt(5), isAmount: nothing },
  },
  {
    id: 'LIFECYCLE_RULES',
    given: persons.map((all) => ['relationship', ...facts(all)]),
    rows: columns(1, 2, 3),
    answer: 'stays',
    money: null,
  },
  {
    id: 'LIFECYCLE_TABLE',
    given: list.map((all) => [all.map((row) => row.filter((_, at) => at !== 4)), asOf, 'all']),
    rows: [table(0)],
    answer: 'goes along',
    heading: 1,
    single: true,
    money: null,
    names: [{ at: 0, column: 0 }],
    namesInAnswer: [0],
  },
  {
    id: 'LIFECYCLE_SIGNALS',
    given: persons.chain((all) =>
      fc
        .tuple(matrixFor(all.length, 6, volume), matrixFor(all.length, 4, money), matrixFor(all.length, 6, volume))
        .map((three) => [...facts(all), asOf, ...three]),
    ),
    rows: columns(0, 1, 2, 4, 5, 6),
    answer: 'goes along',
    heading: 1,
    single: true,
    money: { scale: scaleAt(4, 5, 6), isAmount: (at) => at === 11 },
  },
  {
    id: 'LIFECYCLE_CURVE',
    given: fc
      .integer({ min: 1, max: 4 })
      .chain((rows) => fc.tuple(matrixFor(rows, 8, volume), matrixFor(rows, 8, money)))
      .map((both) => [...both]),
    rows: columns(0, 1),
    answer: 'stays',
    money: { scale: scaleAt(0, 1), isAmount: (at) => at >= 1 && at <= 3 },
  },
  {
    id: 'STAGE_ACTION',
    given: fc
      .array(fc.tuple(stage, fc.constantFrom('high', 'fairly high', 'low', 'negative', '')), {
        minLength: 2,
        maxLength: 9,
      })
      .map((all) => [down(all.map(([own]) => own)), down(all.map(([own, tier]) => (own ? tier : ''))), 'relationship']),
    rows: columns(0, 1),
    answer: 'goes along',
    single: true,
    money: null,
  },
  {
    id: 'STAGE_TRANSITIONS',
    given: stages(4).chain((before) =>
      fc
        .array(stage, { minLength: before.length, maxLength: before.length })
        .map((after) => [down(['exploration', ...before]), down(['decline', ...after]), 'relationship']),
    ),
    rows: columns(0, 1),
    answer: 'stays',
    money: null,
  },
  {
    id: 'STAGE_FORECAST',
    given: fc
      .tuple(fc.integer({ min: 1, max: 99 }), fc.integer({ min: 1, max: 99 }), fc.integer({ min: 0, max: 9 }))
      .map(([a, b, periods]) => [
        [
          ['', 'Gold', 'Silver', 'Gone'],
          ['Gold', a / 100, 1 - a / 100, 0],
          ['Silver', 0, b / 100, 1 - b / 100],
          ['Gone', 0, 0, 1],
        ],
        [
          ['Gold', a],
          ['Silver', b],
          ['Gone', 5],
        ],
        periods,
      ]),
    rows: [column(1)],
    answer: 'stays',
    money: null,
  },
  {
    id: 'STAGE_SPAN',
    given: fc
      .array(
        fc.array(
          stage.filter((own) => own !== ''),
          { minLength: 5, maxLength: 5 },
        ),
        { minLength: 2, maxLength: 8 },
      )
      .map((all) => [all, 'relationship']),
    rows: [column(0)],
    answer: 'stays',
    money: null,
  },
  {
    id: 'STAGE_SENSITIVITY',
    given: list.map((all) => [all, 'overdue', [[1.5], [2], [4]], asOf, 'relationship']),
    rows: [table(0)],
    answer: 'stays',
    money: {
      scale: ([customers, ...rest], factor) => [
        (customers as unknown[][]).map((row) => row.map((cell, at) => (at === 4 ? scaled(cell, factor) : cell))),
        ...rest,
      ],
      isAmount: (at) => at === 4 || at === 5,
    },
    names: [{ at: 0, column: 0 }],
  },
  {
    id: 'STAGE_HMM',
    given: fc
      .array(fc.tuple(fc.boolean(), fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 7, maxLength: 7 })), {
        minLength: 22,
        maxLength: 26,
      })
      .map((all) => [
        // Two kinds of customers far apart, so that the best fit is one and the same from wherever it is begun.
        all.map(([busy, shown], i) => [1, ...shown.map((n) => (i % 2 === 0 ? 6 + n : n === 3 && busy ? 1 : 0))]),
        2,
        'orders',
        'customers',
      ]),
    rows: [column(0)],
    answer: 'goes along',
    heading: 1,
    money: null,
    runs: 3,
    near: 1e-3,
  },
  {
    id: 'HEALTH',
    given: fc
      .array(
        fc.record({
          unit: fc.constantFrom('North', 'South'),
          stage: fc.constantFrom('exploration', 'formation', 'stability', 'decline'),
          value: fc.integer({ min: 1, max: 900 }),
          months: fc.integer({ min: 1, max: 30 }),
          history: fc.array(volume, { minLength: 6, maxLength: 6 }),
        }),
        { minLength: 3, maxLength: 9 },
      )
      .map((all) => [
        down(all.map(({ unit }) => unit)),
        down(all.map((each) => each.stage)),
        down(all.map(({ value }) => value)),
        all.map(({ history }) => history),
        down(all.map(({ months }) => months)),
      ]),
    rows: columns(0, 1, 2, 3, 4),
    answer: 'any order',
    money: { scale: scaleAt(2, 3), isAmount: nothing },
    names: [{ at: 0 }],
    namesInAnswer: [0],
  },
  {
    id: 'DEFAULT_RATE',
    given: fc
      .array(fc.tuple(fc.constantFrom('exploration', 'stability', 'decline'), fc.integer({ min: 0, max: 200 })), {
        minLength: 2,
        maxLength: 12,
      })
      .map((all) => [down(all.map(([own]) => own)), down(all.map(([, overdue]) => overdue)), 90]),
    rows: columns(0, 1),
    answer: 'stays',
    money: { scale: scaleAt(1, 2), isAmount: nothing },
  },
];
