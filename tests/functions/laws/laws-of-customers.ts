import fc from 'fast-check';
import type { Law } from './law';
import { columns, scaleAt } from './law';
import { amountsOf, asOf, customersOf, daysOf, down, linesOf, log, money } from './lists';

const nothing = () => false;

const rfm = fc
  .array(
    fc.record({
      recency: fc.integer({ min: 0, max: 700 }),
      frequency: fc.integer({ min: 1, max: 30 }),
      monetary: fc.integer({ min: 1, max: 5000 }),
    }),
    { minLength: 3, maxLength: 15 },
  )
  .map((all) => [
    down(all.map(({ recency }) => recency)),
    down(all.map(({ frequency }) => frequency)),
    down(all.map(({ monetary }) => monetary)),
  ]);

/** Three groups of customers far apart, so that their clusters are beyond doubt. */
const groups = fc
  .array(fc.tuple(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 0, max: 9 })), { minLength: 9, maxLength: 15 })
  .map((all) => {
    const at = (i: number) => [3, 60, 600][i % 3];
    return [
      down(all.map(([r], i) => at(i) + r / 10)),
      down(all.map((_, i) => [60, 9, 1][i % 3])),
      down(all.map(([, m], i) => [90_000, 3_000, 40][i % 3] + m)),
      3,
      1,
      'rows',
    ];
  });

const names = fc.constantFrom('Champions', 'Loyal', 'New', 'Lost', '');

const wholeLog = log.map((all) => [customersOf(all), daysOf(all), amountsOf(all)]);
const lines = log.map((all) => [customersOf(all), linesOf(all), daysOf(all)]);

export const lawsOfCustomers: readonly Law[] = [
  {
    id: 'RFM_SCORE',
    given: rfm.chain((three) => fc.constantFrom(null, 'nested').map((binning) => [...three, 4, binning])),
    rows: columns(0, 1, 2),
    answer: 'goes along',
    money: { scale: scaleAt(2), isAmount: nothing },
  },
  {
    id: 'RFM_CUTS',
    given: rfm,
    rows: columns(0, 1, 2),
    answer: 'stays',
    money: { scale: scaleAt(2), isAmount: (at) => at === 3 },
  },
  {
    id: 'RFM_SEGMENT',
    given: fc
      .tuple(
        fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 6, maxLength: 6 }),
        fc.constantFrom('eleven', 'four', 'eight'),
      )
      .map(([d, scheme]) => [
        down([`${d[0]}${d[1]}${d[2]}`, `${d[3]}${d[4]}${d[5]}`, `${d[0]}${d[3]}${d[5]}`]),
        scheme,
      ]),
    rows: columns(0),
    answer: 'goes along',
    single: true,
    money: null,
  },
  {
    id: 'RFM_TABLE',
    given: wholeLog.map((three) => [...three, asOf, 3]),
    rows: columns(0, 1, 2),
    answer: 'any order',
    money: { scale: scaleAt(2), isAmount: (at) => at === 3 },
    names: [{ at: 0 }],
    namesInAnswer: [0],
  },
  {
    id: 'RFM_MIGRATION',
    given: fc
      .array(fc.tuple(names, names), { minLength: 3, maxLength: 12 })
      .map((all) => [
        down(['New', ...all.map(([before]) => before)]),
        down(['Lost', ...all.map(([, after]) => after)]),
      ]),
    rows: columns(0, 1),
    answer: 'stays',
    money: null,
  },
  {
    id: 'ABC_CLASS',
    given: fc.array(money, { minLength: 2, maxLength: 12 }).map((all) => [down(all)]),
    rows: columns(0),
    answer: 'goes along',
    money: { scale: scaleAt(0), isAmount: nothing },
  },
  {
    id: 'CONCENTRATION',
    given: fc.array(money, { minLength: 2, maxLength: 12 }).map((all) => [down([...all, 9000])]),
    rows: columns(0),
    answer: 'stays',
    money: { scale: scaleAt(0), isAmount: (at, [label]) => at === 1 && label === 'Total profit' },
  },
  {
    id: 'LORENZ',
    given: fc.array(money, { minLength: 2, maxLength: 12 }).map((all) => [down([...all, 9000]), 7]),
    rows: columns(0),
    answer: 'stays',
    money: { scale: scaleAt(0), isAmount: nothing },
  },
  {
    id: 'CUSTOMERS',
    given: wholeLog,
    rows: columns(0, 1, 2),
    answer: 'any order',
    money: { scale: scaleAt(2), isAmount: (at) => at >= 4 },
    names: [{ at: 0 }],
    namesInAnswer: [0],
  },
  {
    id: 'COHORTS',
    given: wholeLog.chain((three) =>
      fc.constantFrom('revenue', 'value').map((measure) => [...three, 'quarter', measure]),
    ),
    rows: columns(0, 1, 2),
    answer: 'stays',
    money: { scale: scaleAt(2), isAmount: (at, [from]) => at >= 2 && typeof from === 'number' },
    names: [{ at: 0 }],
  },
  {
    id: 'BASE_BRIDGE',
    given: wholeLog.map(([customer, date]) => [customer, date, 'quarter', 60, 15]),
    rows: columns(0, 1),
    answer: 'stays',
    money: { scale: scaleAt(3, 4), isAmount: (at) => at >= 6 && at <= 8 },
    names: [{ at: 0 }],
  },
  {
    id: 'CROSS_SELL',
    given: lines.map(([customer, line]) => [customer, line]),
    rows: columns(0, 1),
    answer: 'any order',
    money: null,
    names: [{ at: 0 }],
  },
  {
    id: 'NEXT_LINE',
    given: lines.map(([customer, line]) => [customer, line]),
    rows: columns(0, 1),
    answer: 'any order',
    money: null,
    names: [{ at: 0 }],
    namesInAnswer: [0],
  },
  {
    id: 'LINE_SEQUENCE',
    given: lines,
    rows: columns(0, 1, 2),
    answer: 'any order',
    money: null,
    names: [{ at: 0 }],
  },
  {
    id: 'LINE_MIGRATION',
    given: log.map((all) => [customersOf(all), linesOf(all), daysOf(all), asOf - 249, asOf, amountsOf(all)]),
    rows: columns(0, 1, 2, 5),
    answer: 'any order',
    money: { scale: scaleAt(5), isAmount: nothing },
    names: [{ at: 0 }],
  },
  {
    id: 'CLUSTERS',
    given: groups,
    rows: columns(0, 1, 2),
    answer: 'goes along',
    // On the log scale another currency is a shift, which standardising takes away.
    money: { scale: scaleAt(2), isAmount: nothing },
    runs: 8,
  },
  {
    id: 'RESPONSE',
    given: fc
      .array(
        fc.record({
          segment: fc.constantFrom('North', 'South', 'East'),
          contacted: fc.integer({ min: 5, max: 40 }),
          responded: fc.integer({ min: 0, max: 5 }),
        }),
        { minLength: 2, maxLength: 9 },
      )
      .map((all) => [
        down(all.map(({ segment }) => segment)),
        down(all.map(({ contacted }) => contacted)),
        down(all.map(({ responded }) => responded)),
        null,
        30,
        2,
      ]),
    rows: columns(0, 1, 2),
    answer: 'any order',
    money: { scale: scaleAt(4, 5), isAmount: (at) => at === 11 },
    names: [{ at: 0 }],
    namesInAnswer: [0],
  },
  {
    id: 'CHANNEL_PREFERENCE',
    given: fc
      .array(
        fc.tuple(
          fc.constantFrom('exploration', 'stability'),
          fc.constantFrom('web', 'shop', 'phone'),
          fc.integer({ min: 1, max: 9 }),
        ),
        { minLength: 2, maxLength: 9 },
      )
      .map((all) => [0, 1, 2].map((at) => down(all.map((row) => row[at])))),
    rows: columns(0, 1, 2),
    answer: 'stays',
    money: null,
  },
];
