import { worksheetFunction } from '../../src/excel/worksheet-functions/worksheet-function';
import { catalog } from '../../src/functions/catalog';
import { CellError, errorOf, testHost } from '../excel/worksheet-functions/test-host';

const functions = new Map(catalog.map((spec) => [spec.id, worksheetFunction(spec, testHost())]));
const chinese = new Map(catalog.map((spec) => [spec.id, worksheetFunction(spec, testHost({ language: 'zh-CN' }))]));

function call(id: string, ...parameters: unknown[]): unknown[][] {
  return functions.get(id)!(...parameters);
}

const columnOf = (...cells: unknown[]) => cells.map((cell) => [cell]);
const failure = (id: string, ...parameters: unknown[]) => {
  const { code, message } = errorOf(() => call(id, ...parameters));
  return `${code} ${message}`;
};

/** What a function makes of its rows, each padded with blank ones, in another order, or with customers renamed. */
function reversed(columns: readonly unknown[][][]): unknown[][][] {
  return columns.map((cells) => [...cells].reverse());
}
const padded = (columns: readonly unknown[][][]): unknown[][][] =>
  columns.map((cells) => cells.flatMap((cell) => [cell, cell.map(() => '')]));

describe('RESPONSE', () => {
  const rows = [columnOf('b', 'a', 'b', 'a'), columnOf(50, 20, 30, 0), columnOf(5, 4, 6, 2), columnOf(0, '', 0, 10)];

  test('rows in another order, with blanks between or split in two give the same table', () => {
    const table = call('RESPONSE', ...rows);
    expect(call('RESPONSE', ...reversed(rows))).toEqual(table);
    expect(call('RESPONSE', ...padded(rows))).toEqual(table);
    const split = [columnOf('b', 'a', 'a'), columnOf(80, 20, 0), columnOf(11, 4, 2), columnOf(0, '', 10)];
    expect(call('RESPONSE', ...split)).toEqual(table);
  });

  test('money in another unit scales the expected value and moves no tier', () => {
    const euros = call('RESPONSE', ...rows, 30, 2);
    const cents = call('RESPONSE', ...rows, 3000, 200);
    expect(cents.map((row) => [row[0], row[12]])).toEqual(euros.map((row) => [row[0], row[12]]));
    cents
      .slice(1)
      .forEach((row, at) =>
        expect(row[11]).toBeCloseWithin((euros[at + 1][11] as number) * 100, { relative: 1e-9, because: 'rounding' }),
      );
  });

  test('more responses than customers, or contact of a control group, are refused with their row', () => {
    expect(failure('RESPONSE', columnOf('a', 'a'), columnOf(1, 1), columnOf(1, 2))).toBe(
      '#VALUE! responded, row 2: 2 is more than 1, the most allowed.',
    );
    expect(failure('RESPONSE', 'a', 5, 1, 5)).toBe('#VALUE! control, row 1: 5 is more than 0, the most allowed.');
    expect(failure('RESPONSE', columnOf('a', 'a'), columnOf(1, ''), columnOf(1, 0))).toBe(
      '#VALUE! contacted, row 2: a value is missing.',
    );
    expect(failure('RESPONSE', '', '', '')).toMatch(/^#N\/A /);
    expect(failure('RESPONSE', columnOf('a', '#N/A'), columnOf(1, 1), columnOf(1, 1))).toMatch(/^#N\/A segment, row 2/);
    expect(failure('RESPONSE', 'a', 5, 1, null, 'much')).toMatch(/^#VALUE! value/);
    expect(failure('RESPONSE', 'a', 5, 1, null, 1, -1)).toMatch(/^#VALUE! cost: -1/);
  });

  test('speaks Chinese where the workbook does', () => {
    const [headings, line] = chinese.get('RESPONSE')!('a', 50, 5);
    expect(headings[0]).toBe('客户群');
    expect(line[12]).toBe('一般');
  });
});

describe('DEFAULT_RATE', () => {
  test('rows in another order, with blanks between, give the same table', () => {
    const rows = [columnOf('Decline', 'Stability', 'Decline'), columnOf(100, 0, '')];
    expect(call('DEFAULT_RATE', ...reversed(rows), 90)).toEqual(call('DEFAULT_RATE', ...rows, 90));
    expect(call('DEFAULT_RATE', ...padded(rows), 90)).toEqual(call('DEFAULT_RATE', ...rows, 90));
  });

  test('stages of any model stand in the order customers pass through them', () => {
    const stages = columnOf('Attrition', 'Acquisition', 'Retention', 'Development');
    const names = call('DEFAULT_RATE', stages, columnOf(0, 0, 0, 0)).map(([name]) => name);
    expect(names.slice(1, 5)).toEqual(['Acquisition', 'Development', 'Retention', 'Attrition']);
  });

  test('faulty cells are told by row', () => {
    expect(failure('DEFAULT_RATE', columnOf('a', 'b'), columnOf(0, 'late'))).toMatch(/^#VALUE! overdue, row 2: "late"/);
    expect(failure('DEFAULT_RATE', columnOf('a', ''), columnOf(0, 3))).toMatch(/^#VALUE! stage, row 2/);
    expect(failure('DEFAULT_RATE', columnOf('', ''), columnOf('', ''))).toMatch(/^#N\/A /);
    expect(failure('DEFAULT_RATE', 'a', 1, -1)).toMatch(/^#VALUE! threshold/);
  });
});

describe('CHANNEL_PREFERENCE', () => {
  const rows = [columnOf('Stability', 'Formation', 'Stability'), columnOf('web', 'shop', 'web'), columnOf(3, 4, 2)];

  test('rows in another order, with blanks between or split in two give the same table', () => {
    const table = call('CHANNEL_PREFERENCE', ...rows);
    expect(call('CHANNEL_PREFERENCE', ...reversed(rows))).toEqual(table);
    expect(call('CHANNEL_PREFERENCE', ...padded(rows))).toEqual(table);
    const merged = [columnOf('Stability', 'Formation'), columnOf('web', 'shop'), columnOf(5, 4)];
    expect(call('CHANNEL_PREFERENCE', ...merged)).toEqual(table);
  });

  test('faulty cells are told by row', () => {
    expect(failure('CHANNEL_PREFERENCE', columnOf('a', 'a'), columnOf('x', ''))).toMatch(/^#VALUE! channel, row 2/);
    expect(failure('CHANNEL_PREFERENCE', columnOf('a', 'a'), columnOf('x', 'y'), columnOf(1, 1.5))).toMatch(
      /^#VALUE! orders, row 2: 1.5 is not a whole number/,
    );
    expect(failure('CHANNEL_PREFERENCE', columnOf('', ''), columnOf('', ''))).toMatch(/^#N\/A /);
  });
});

describe('the functions of product lines', () => {
  const customers = columnOf('Ann', 'Ann', 'Bob', 'Bob', 'Cid');
  const lines = columnOf('x', 'y', 'x', 'y', 'z');
  const dates = columnOf(45000, 45010, 45000, 45020, 45000);
  const calls = {
    CROSS_SELL: (columns: readonly unknown[][][]) => call('CROSS_SELL', ...columns.slice(0, 2)),
    NEXT_LINE: (columns: readonly unknown[][][]) => call('NEXT_LINE', ...columns.slice(0, 2)),
    LINE_SEQUENCE: (columns: readonly unknown[][][]) => call('LINE_SEQUENCE', ...columns),
    LINE_MIGRATION: (columns: readonly unknown[][][]) => call('LINE_MIGRATION', ...columns, 45010, 45025),
  };
  const columns = [customers, lines, dates];

  test.each(Object.entries(calls))('%s: rows in another order or blanks between change nothing', (id, run) => {
    const sorted = (rows: unknown[][]) => (id === 'NEXT_LINE' ? rows.map(String).sort() : rows);
    expect(sorted(run(reversed(columns)))).toEqual(sorted(run(columns)));
    expect(run(padded(columns))).toEqual(run(columns));
  });

  test.each(Object.entries(calls))('%s: faulty cells are told by row, blanks alone as nothing to do', (_, run) => {
    const message = (of: readonly unknown[][][]) => errorOf(() => run(of)).message;
    expect(message([columnOf('Ann', 'Ann', '', 'Bob', 'Cid'), lines, dates])).toBe(
      'customer, row 3: a value is missing.',
    );
    expect(message([customers, columnOf('x', '#N/A', 'x', 'y', 'z'), dates])).toMatch(/^product_line, row 2/);
    expect(errorOf(() => run(columns.map((cells) => cells.map(() => [''])))).code).toBe('#N/A');
  });

  test('where no pair is frequent enough the table has its headings and no lines', () => {
    expect(call('CROSS_SELL', customers, lines, 0.9)).toHaveLength(1);
    expect(failure('CROSS_SELL', customers, lines, 5)).toMatch(/^#VALUE! min_support: 5 is too large for a share/);
  });

  test('a second period that ends before it begins, or a date that is none, is refused', () => {
    expect(failure('LINE_MIGRATION', ...columns, 45020, 45010)).toBe(
      '#VALUE! split: 2023-04-04 is later than the as-of date.',
    );
    expect(failure('LINE_SEQUENCE', customers, lines, columnOf(1e9, 45010, 45000, 45020, 45000))).toMatch(
      /^#VALUE! date, row 1/,
    );
  });

  test('ids that name parts of an object are customers and lines like any other', () => {
    const [, rule] = call('CROSS_SELL', columnOf('__proto__', '__proto__'), columnOf('constructor', 'toString'));
    expect(rule).toEqual(['constructor', 'toString', 1, 1, 1, 1]);
  });
});

describe('CLUSTERS', () => {
  const facts = [columnOf(5, 9, 200, 230, '', 7), columnOf(20, 25, 1, 1, '', 22), columnOf(900, 800, 30, 25, '', 950)];

  test('the cluster of each row agrees with the table, blank rows stay blank', () => {
    const rows = call('CLUSTERS', ...facts, 2, null, 'rows').map(([cell]) => cell);
    expect(rows).toEqual([1, 1, 2, 2, '', 1]);
    expect(call('CLUSTERS', ...facts, 2).map((row) => row[1])).toEqual(['Customers', 3, 2]);
    expect(call('CLUSTERS', ...padded(facts), 2)).toEqual(call('CLUSTERS', ...facts, 2));
  });

  test('a faulty row fails alone beside the rows, and the table names it', () => {
    const faulty = [facts[0], columnOf(20, 2.5, 1, 1, '', 22), facts[2]];
    const rows = call('CLUSTERS', ...faulty, 2, null, 'rows');
    expect(rows.map(([cell]) => cell instanceof CellError)).toEqual([false, true, false, false, false, false]);
    expect(failure('CLUSTERS', ...faulty, 2)).toBe('#VALUE! frequency, row 2: 2.5 is not a whole number.');
  });

  test('numbers of clusters and seeds out of bounds are refused', () => {
    for (const k of [1, 21, 2.5, 'many']) expect(failure('CLUSTERS', ...facts, k)).toMatch(/^#VALUE! clusters: /);
    expect(failure('CLUSTERS', ...facts, 9)).toBe('#VALUE! clusters: 9 is more than 5, the most allowed.');
    expect(failure('CLUSTERS', ...facts, 2, -1)).toMatch(/^#VALUE! seed: /);
    expect(failure('CLUSTERS', ...facts, 2, 1, 'picture')).toMatch(
      /^#VALUE! answer: "picture" is not one of: Table, Rows/,
    );
    expect(failure('CLUSTERS', columnOf(1, 1), columnOf(2, 2), columnOf(3, 3))).toMatch(/^#N\/A /);
  });

  test('describes itself in Chinese where the workbook does', () => {
    const [headings, best] = chinese.get('CLUSTERS')!(...facts, 2);
    expect(headings[8]).toBe('说明');
    expect(best[8]).toBe('近期购买，订单多，金额高：占客户 60%，占金额 98%。');
  });
});

test('no answer holds an error where its input holds none', () => {
  const cells = [call('RESPONSE', 'a', 0, 0), call('DEFAULT_RATE', 'a', ''), call('CHANNEL_PREFERENCE', 'a', 'x')];
  expect(cells.flat(2).some((cell) => cell instanceof CellError)).toBe(false);
});
