import fc from 'fast-check';
import { worksheetFunction } from '../../src/excel/worksheet-functions/worksheet-function';
import { customers } from '../../src/functions/customers';
import { rfmMigration } from '../../src/functions/rfm-migration';
import { rfmScore } from '../../src/functions/rfm-score';
import { rfmSegment } from '../../src/functions/rfm-segment';
import { rfmTable } from '../../src/functions/rfm-table';
import type { FunctionSpec } from '../../src/functions/spec';
import { CellError, errorOf, testHost } from '../excel/worksheet-functions/test-host';

const shown = (cell: unknown) => (cell instanceof CellError ? `${cell.code} ${cell.message}` : cell);
const call = (spec: FunctionSpec, ...parameters: unknown[]) =>
  worksheetFunction(spec, testHost())(...parameters).map((row) => row.map(shown));
const refused = (spec: FunctionSpec, ...parameters: unknown[]) => {
  const { code, message } = errorOf(() => worksheetFunction(spec, testHost())(...parameters));
  return `${code} ${message}`;
};

type Line = readonly [customer: unknown, date: unknown, amount: unknown];
const asOf = 45500;
const table = (lines: readonly Line[], ...more: unknown[]) =>
  call(
    rfmTable,
    lines.map(([customer]) => [customer]),
    lines.map(([, date]) => [date]),
    lines.map(([, , amount]) => [amount]),
    asOf,
    ...more,
  );

const logs = fc.array(
  fc.tuple(
    fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'),
    fc.integer({ min: 45000, max: 45520 }),
    fc.integer({ min: -20, max: 200 }),
  ),
  { minLength: 12, maxLength: 60 },
);

test('RFM_TABLE is CUSTOMERS, RFM_SCORE and RFM_SEGMENT one after the other', () => {
  fc.assert(
    fc.property(logs, fc.constantFrom('quantiles', 'nested', 'rank-first'), (lines, binning) => {
      const list = call(
        customers,
        lines.map(([id]) => [id]),
        lines.map(([, date]) => [date]),
        lines.map(([, , amount]) => [amount]),
        asOf,
      ).slice(1);
      const sound = list.filter(([, , , orders]) => (orders as number) > 0);
      fc.pre(sound.length > 1);
      const codes = call(
        rfmScore,
        sound.map(([, , last]) => [asOf - (last as number)]),
        sound.map(([, , , orders]) => [orders]),
        sound.map(([, , , , revenue]) => [revenue]),
        null,
        binning,
      );
      const names = call(rfmSegment, codes);
      const rows = table(lines, null, null, binning).slice(1);
      expect(rows.map(([id]) => id)).toEqual(list.map(([id]) => id));
      expect(rows.filter(([, , orders]) => (orders as number) > 0).map((row) => row.slice(4))).toEqual(
        sound.map((_, at) => [codes[at][0], names[at][0]]),
      );
    }),
    { numRuns: 40 },
  );
});

test('neither the order of rows, nor other names for the customers, nor another currency changes a score', () => {
  fc.assert(
    fc.property(logs, (lines) => {
      fc.pre(new Set(lines.filter(([, d, m]) => d <= asOf && m >= 0).map(([id]) => id)).size > 1);
      const verdicts = (rows: unknown[][]) =>
        new Map(rows.slice(1).map(([id, , , , score, segment]) => [String(id).toLowerCase(), [score, segment]]));
      const here = verdicts(table(lines));
      const there = verdicts(table([...lines].reverse().map(([id, d, m]) => [id.toUpperCase(), d, m * 4])));
      expect(new Map([...there].sort())).toEqual(new Map([...here].sort()));
    }),
    { numRuns: 40 },
  );
});

test('a faulty row fails its customer alone; one with returns only has no score', () => {
  const rows = table([
    ['a', 45400, 10],
    ['b', 45410, 20],
    ['c', 45420, 'x'],
    ['d', 45430, -5],
    ['', 45430, 5],
    ['', '', ''],
    ['e', 45600, 7],
  ]).slice(1);
  expect(rows).toEqual([
    ['a', 100, 1, 10, '111', 'Lost'],
    ['b', 90, 1, 20, '313', 'About to sleep'],
    ['c', ...Array(5).fill('#VALUE! amount, row 3: "x" is not a number.')],
    ['d', '', 0, -5, '', ''],
    ['#VALUE! customer, row 5: a value is missing.', '', '', '', '', ''],
  ]);
});

test('one customer is no population, nothing before the as-of date is no table, sums must stay numbers', () => {
  expect(refusedTable([['a', 45400, 1]])).toMatch(
    /^#N\/A needs at least 2 customers|^#N\/A Needs at least 2 customers/,
  );
  expect(
    refusedTable([
      ['a', 45600, 1],
      ['b', 45600, 1],
    ]),
  ).toMatch(/^#N\/A as_of: nothing happened/);
  expect(refusedTable([['', '', '']])).toBe('#N/A No row holds any data.');
  expect(
    refusedTable([
      ['a', 45400, 1e308],
      ['a', 45400, 1e308],
      ['b', 45400, 1],
    ]),
  ).toMatch(/^#VALUE! amount: /);
  expect(
    refusedTable(
      [
        ['a', 45400, 1],
        ['b', 45400, 1],
      ],
      12,
    ),
  ).toMatch(/^#VALUE! bins: 12 is not between/);
  function refusedTable(lines: readonly Line[], ...more: unknown[]) {
    const columns = [0, 1, 2].map((at) => lines.map((line) => [line[at]]));
    return refused(rfmTable, ...columns, asOf, ...more);
  }
});

describe('a scheme of the user’s own', () => {
  const all = [
    ['Segment', 'R', '', 'F', '', 'M', ''],
    ['Good', 3, 5, '', '', '', ''],
    ['Poor', 1, 2, '', '', '', ''],
  ];
  const score = (segments: unknown) => call(rfmSegment, [['511'], ['211']], null, null, segments);

  test('names every score, with or without its heading row', () => {
    expect(score(all)).toEqual([['Good'], ['Poor']]);
    expect(score(all.slice(1))).toEqual([['Good'], ['Poor']]);
    expect(score([...all, ['', '', '', '', '', '', '']])).toEqual([['Good'], ['Poor']]);
  });

  test.each([
    [
      'an overlap',
      [
        ['A', 1, 3, '', '', '', ''],
        ['B', 3, 5, '', '', '', ''],
      ],
      /score 311 belongs to both "A" and "B"/,
    ],
    ['a gap', [['A', 1, 4, '', '', '', '']], /25 scores have no segment, 511 among them/],
    ['too few columns', [['A', 1, 5]], /needs 7 columns, got 3/],
    ['a missing name', [['', 1, 5, '', '', '', '']], /row 1: a value is missing/],
    ['a score of 6 in five', [['A', 1, 6, '', '', '', '']], /row 1: 6 is not between 1 and 5/],
    ['half a score', [['A', 1.5, 5, '', '', '', '']], /row 1: 1.5 is not a whole number/],
    ['limits the wrong way round', [['A', 5, 1, '', '', '', '']], /row 1: the thresholds are out of order/],
    ['text after the heading', [...all, ['C', 'x', '', '', '', '', '']], /row 4: "x" is not a number/],
    ['no rows', [all[0]], /#N\/A segments: no row holds any data/],
    ['an error', [['A', '#DIV/0!', '', '', '', '', '']], /^#DIV\/0!/],
  ])('is refused with %s', (_, segments, message) => {
    expect(refused(rfmSegment, [['511']], null, null, segments)).toMatch(message);
  });
});

test('a cut table leaves nothing to cut in another way', () => {
  const cuts = [
    [1, 90, 1, 0],
    [2, 30, 2, 10],
  ];
  expect(call(rfmScore, 10, 3, 5, cuts, 'quantiles')).toEqual([['221']]);
  expect(refused(rfmScore, 10, 3, 5, cuts, 'nested')).toMatch(/^#VALUE! binning: "nested" is not one of: /);
});

describe('RFM_MIGRATION', () => {
  test('a segment has one line in whatever language it is written', () => {
    expect(call(rfmMigration, [['New'], ['新客户']], [['Loyal'], ['忠诚客户']]).slice(1)).toEqual([
      ['New', 'Loyal', 2, 1],
    ]);
  });

  test('a faulty cell is handed on, and nothing at all is #N/A', () => {
    expect(refused(rfmMigration, [['New'], ['#N/A']], [['New'], ['Lost']])).toMatch(/^#N\/A before, row 2/);
    expect(refused(rfmMigration, [['']], [['']])).toBe('#N/A No row holds any data.');
  });
});
