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

test('no answer holds an error where its input holds none', () => {
  const cells = [call('RESPONSE', 'a', 0, 0), call('DEFAULT_RATE', 'a', ''), call('CHANNEL_PREFERENCE', 'a', 'x')];
  expect(cells.flat(2).some((cell) => cell instanceof CellError)).toBe(false);
});
