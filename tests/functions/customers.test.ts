import fc from 'fast-check';
import type { Problem } from '../../src/core/problem';
import { ProblemError } from '../../src/core/problem';
import type { Answer } from '../../src/functions/answer';
import { customers } from '../../src/functions/customers';
import { numberColumn, textColumn } from './columns-of';

type Row = readonly [
  customer: string | number | null | Problem,
  date: number | null | Problem,
  amount: number | null | Problem,
];

function answer(rows: readonly Row[], asOf: number | null = null): Answer {
  return customers.compute(
    {
      customer: textColumn(rows.map((row) => row[0])),
      date: numberColumn(rows.map((row) => row[1])),
      amount: numberColumn(rows.map((row) => row[2])),
      as_of: asOf,
    },
    { rows: rows.length, identify: () => null },
  );
}

const withoutHeadings = (rows: readonly Row[], asOf: number | null = null) => answer(rows, asOf).slice(1);

function codeOf(run: () => unknown): string {
  try {
    run();
  } catch (error) {
    if (error instanceof ProblemError) return error.problem.code;
    throw error;
  }
  return 'none';
}

describe('CUSTOMERS', () => {
  it('spills headings as words, never as text of one language', () => {
    expect(
      answer([['a', 10, 1]])[0].every((cell) => typeof cell === 'object' && cell !== null && 'vocabulary' in cell),
    ).toBe(true);
  });

  it('gives one row per customer in order of first appearance', () => {
    expect(
      withoutHeadings([
        ['b', 20, 6],
        ['a', 10, 1],
        ['b', 21, 8],
      ]),
    ).toEqual([
      ['b', { date: 20 }, { date: 21 }, 2, 14, 7, 8],
      ['a', { date: 10 }, { date: 10 }, 1, 1, 1, null],
    ]);
  });

  it('passes blank rows by', () => {
    expect(
      withoutHeadings([
        [null, null, null],
        ['a', 10, 1],
        [null, null, null],
      ]),
    ).toEqual([['a', { date: 10 }, { date: 10 }, 1, 1, 1, null]]);
  });

  it('writes ids back as they came: text that looks like a formula, numbers, any script', () => {
    const ids = ['=1+1', '@x', 123, '00123', '陈明亮', '__proto__'];
    expect(withoutHeadings(ids.map((id): Row => [id, 10, 1])).map((row) => row[0])).toEqual(ids);
  });

  it('shows a customer’s unreadable row instead of figures without it; other customers go on', () => {
    const problem: Problem = { code: 'ambiguous-date', argument: 'date', row: 2, received: '05/03/2024' };
    expect(
      withoutHeadings([
        ['a', 10, 1],
        ['a', problem, 5],
        ['b', 11, 2],
      ]),
    ).toEqual([
      ['a', ...Array.from({ length: 6 }, () => ({ problem }))],
      ['b', { date: 11 }, { date: 11 }, 1, 2, 2, null],
    ]);
  });

  it.each([
    ['date', [['a', null, 5]] as Row[]],
    ['amount', [['a', 10, null]] as Row[]],
  ])('names the row whose %s is missing', (argument, rows) => {
    expect(withoutHeadings(rows)[0][1]).toEqual({ problem: { code: 'missing', argument, row: 1 } });
  });

  it('reports rows without a readable customer in one last row', () => {
    const broken: Problem = { code: 'sheet-error', argument: 'customer', row: 3, received: '#N/A' };
    expect(
      withoutHeadings([
        [null, 10, 1],
        ['a', 10, 1],
        [broken, 12, 1],
      ]),
    ).toEqual([
      ['a', { date: 10 }, { date: 10 }, 1, 1, 1, null],
      [{ problem: { code: 'missing', argument: 'customer', row: 1 } }, null, null, null, null, null, null],
    ]);
  });

  it('leaves out what is later than as_of, faults included, and customers not yet seen', () => {
    const late: Problem = { code: 'not-a-number', argument: 'amount', row: 3 };
    expect(
      withoutHeadings(
        [
          ['a', 10, 1],
          ['b', 31, 2],
          ['a', 40, late],
        ],
        30,
      ),
    ).toEqual([['a', { date: 10 }, { date: 10 }, 1, 1, 1, null]]);
  });

  it('says when as_of is before everything, and when there is nothing at all', () => {
    expect(codeOf(() => answer([['a', 10, 1]], 9))).toBe('as-of-before-all');
    expect(codeOf(() => answer([[null, null, null]]))).toBe('nothing-to-do');
  });

  it('keeps a customer with returns only: no order, no dates, revenue below zero', () => {
    expect(withoutHeadings([['a', 10, -5]])).toEqual([['a', null, null, 0, -5, null, null]]);
  });

  it('says that a sum is too large instead of showing infinity', () => {
    const [row] = withoutHeadings([
      ['a', 10, 1e308],
      ['a', 11, 1e308],
      ['a', 12, 1e308],
    ]);
    expect(row[3]).toBe(3);
    for (const cell of [row[4], row[5]]) expect(cell).toMatchObject({ problem: { code: 'too-large' } });
  });

  it('does not change a customer’s row when rows are shuffled or others are added', () => {
    const row = fc.tuple(
      fc.constantFrom('a', 'b', 'c'),
      fc.integer({ min: 1, max: 60 }),
      fc.integer({ min: -9, max: 99 }),
    );
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 40 }), (rows) => {
        const sorted = (some: Answer) => [...some].sort((x, y) => String(x[0]).localeCompare(String(y[0])));
        const forward = sorted(withoutHeadings(rows));
        expect(sorted(withoutHeadings([...rows].reverse()))).toEqual(forward);
        expect(sorted(withoutHeadings([...rows, ['z', 5, 1]])).slice(0, -1)).toEqual(forward);
      }),
    );
  });
});
