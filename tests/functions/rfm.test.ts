import type { Problem } from '../../src/core/problem';
import { ProblemError } from '../../src/core/problem';
import type { Answer, ResultCell } from '../../src/functions/answer';
import type { TableCell } from '../../src/functions/argument';
import { rfmCuts } from '../../src/functions/rfm-cuts';
import { rfmScore } from '../../src/functions/rfm-score';
import { rfmSegment } from '../../src/functions/rfm-segment';
import { numberColumn, textColumn } from './columns-of';

type Fact = number | null | Problem;
type Triple = readonly [recency: Fact, frequency: Fact, monetary: Fact];

const factsOf = (rows: readonly Triple[]) => ({
  recency: numberColumn(rows.map((row) => row[0])),
  frequency: numberColumn(rows.map((row) => row[1])),
  monetary: numberColumn(rows.map((row) => row[2])),
});
const around = (rows: number) => ({ rows, identify: () => null });

const scores = (rows: readonly Triple[], binsOrCuts: readonly (readonly TableCell[])[] | null = null): ResultCell[] =>
  rfmScore
    .compute({ ...factsOf(rows), bins_or_cuts: binsOrCuts, binning: null }, around(rows.length))
    .map((row) => row[0]);
const cuts = (rows: readonly Triple[], bins: number | null = null): Answer =>
  rfmCuts.compute({ ...factsOf(rows), bins }, around(rows.length));
const segments = (
  cells: readonly (string | number | null | Problem)[],
  scheme: string | null = null,
  bins: number | null = null,
) =>
  rfmSegment
    .compute({ score: textColumn(cells), scheme, bins, segments: null }, around(cells.length))
    .map((row) => row[0]);

function codeOf(run: () => unknown): string {
  try {
    run();
  } catch (error) {
    if (error instanceof ProblemError) return error.problem.code;
    throw error;
  }
  return 'none';
}

const population: Triple[] = Array.from({ length: 40 }, (_, i) => [
  (i * 37) % 101,
  i % 3 === 0 ? 1 : 1 + (i % 7),
  ((i * 53) % 97) + 0.25,
]);

describe('RFM_SCORE', () => {
  it('of a single row with the table of RFM_CUTS is the column’s score', () => {
    for (const bins of [2, 3, 5, 9]) {
      const table = cuts(population, bins) as readonly (readonly TableCell[])[];
      const spilled = [['Score', 'R', 'F', 'M'], ...table.slice(1)];
      const whole = scores(population, [[bins]]);
      population.forEach((row, i) => expect(scores([row], spilled)).toEqual([whole[i]]));
    }
  });

  it('takes a cut table without headings and from the best score down', () => {
    const table: TableCell[][] = [
      [2, 30, 3, 100],
      [1, 90, 1, 10],
    ];
    expect(
      scores(
        [
          [30, 2, 100],
          [31, 3, 99.99],
        ],
        table,
      ),
    ).toEqual(['212', '121']);
  });

  it('leaves blank rows blank in place and their neighbours as they were', () => {
    const padded = scores([[null, null, null], ...population, [null, null, null]]);
    expect(padded).toEqual([null, ...scores(population), null]);
  });

  it('keeps a faulty row’s problem in its row and out of the population', () => {
    const problem: Problem = { code: 'not-a-number', argument: 'monetary', row: 41, received: '$5' };
    expect(scores([...population, [0, 99, problem]])).toEqual([...scores(population), { problem }]);
  });

  it('names what is missing and refuses a silence below zero', () => {
    const [missing, negative] = scores([[5, null, 1], [-1, 2, 1], ...population]);
    expect(missing).toEqual({ problem: { code: 'missing', argument: 'frequency', row: 1 } });
    expect(negative).toEqual({ problem: { code: 'below', argument: 'recency', row: 2, received: -1, expected: [0] } });
  });

  it.each([
    [1, 'not-between'],
    [0, 'not-between'],
    [10, 'not-between'],
    [2.7, 'not-whole'],
    ['5', 'number-as-text'],
    ['five', 'not-a-number'],
    [true, 'truth-value'],
  ] as [TableCell, string][])('refuses %p bins', (bins, code) => {
    expect(codeOf(() => scores(population, [[bins]]))).toBe(code);
  });

  it.each([
    [
      'rising recency',
      [
        [1, 10, 1, 1],
        [2, 20, 2, 2],
        [3, 30, 3, 3],
      ],
      'unsorted',
    ],
    [
      'a score left out',
      [
        [1, 30, 1, 1],
        [3, 10, 2, 2],
      ],
      'bad-table',
    ],
    ['one row', [[1, 30, 1, 1]], 'bad-table'],
    [
      'text for a cut',
      [
        [1, 30, 1, 1],
        [2, 'soon', 2, 2],
      ],
      'bad-table',
    ],
    [
      'three columns',
      [
        [1, 30, 1],
        [2, 20, 2],
      ],
      'wrong-width',
    ],
  ] as [string, TableCell[][], string][])('refuses a cut table with %s', (_, table, code) => {
    expect(codeOf(() => scores(population, table))).toBe(code);
  });

  it('does not call one customer a population', () => {
    expect(codeOf(() => scores([[5, 2, 10]]))).toBe('too-few-customers');
  });

  it('sees that dates were passed for days', () => {
    expect(
      codeOf(() =>
        scores([
          [45_000, 2, 10],
          [45_100, 1, 5],
        ]),
      ),
    ).toBe('looks-like-date');
  });
});

describe('RFM_CUTS', () => {
  it('gives the worst value of each score and leaves a score that nobody gets blank', () => {
    const rows: Triple[] = [
      [5, 1, 1],
      [4, 1, 2],
      [3, 1, 3],
      [2, 4, 4],
      [1, 5, 5],
    ];
    expect(cuts(rows).slice(1)).toEqual([
      [1, 5, 1, 1],
      [2, 4, null, 2],
      [3, 3, null, 3],
      [4, 2, 4, 4],
      [5, 1, 5, 5],
    ]);
  });

  it('says why when no row can be used', () => {
    expect(codeOf(() => cuts([[null, null, null]]))).toBe('nothing-to-do');
    expect(codeOf(() => cuts([[5, null, 1]]))).toBe('missing');
  });
});

describe('RFM_SEGMENT', () => {
  it('takes scores as text and as numbers, and keeps blanks in place', () => {
    expect(segments(['543', null, 543])).toEqual([
      { vocabulary: 'segment-eleven', id: 'loyal' },
      null,
      { vocabulary: 'segment-eleven', id: 'loyal' },
    ]);
  });

  it('names by the scheme and the bins asked for', () => {
    expect(segments(['222'], 'four', 2)).toEqual([{ vocabulary: 'segment-four', id: 'high-value' }]);
    expect(segments(['222'], 'eight')).toEqual([{ vocabulary: 'segment-eight', id: 'general-win-back' }]);
  });

  it.each([
    ['543', 4, 'not-between'],
    ['503', 5, 'not-between'],
    ['54', 5, 'not-between'],
    [5431, 5, 'not-between'],
    ['best', 5, 'not-a-number'],
  ])('refuses %p with %i bins in its row alone', (score, bins, code) => {
    const [bad, good] = segments([score, '222'], null, bins);
    expect(bad).toMatchObject({ problem: { code, argument: 'score', row: 1 } });
    expect(good).toMatchObject({ vocabulary: 'segment-eleven' });
  });

  it('passes a faulty cell’s problem on', () => {
    const problem: Problem = { code: 'sheet-error', argument: 'score', row: 1, received: '#N/A' };
    expect(segments([problem])).toEqual([{ problem }]);
  });
});
