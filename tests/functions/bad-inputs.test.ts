import { worksheetFunction } from '../../src/excel/worksheet-functions/worksheet-function';
import { catalog } from '../../src/functions/catalog';
import { CellError, errorOf, testHost } from '../excel/worksheet-functions/test-host';

const functions = new Map(catalog.map((spec) => [spec.id, worksheetFunction(spec, testHost())]));

function call(id: string, ...parameters: unknown[]): unknown[][] {
  const found = functions.get(id);
  if (!found) throw new Error(`no function ${id}`);
  return found(...parameters);
}

const columnOf = (...cells: unknown[]) => cells.map((cell) => [cell]);
const shown = (cell: unknown) => (cell instanceof CellError ? `${cell.code} ${cell.message}` : cell);
const first = (rows: unknown[][]) => shown(rows[0][0]);

const asOf = 45500;
const stage = (firstOrder: unknown, lastOrder: unknown, orders: unknown) =>
  first(call('LIFECYCLE_STAGE', firstOrder, lastOrder, orders, asOf));

/** A fit found on other customers, as CLV_FIT spills it. */
const fit = [
  ['model', 'mbg-nbd'],
  ['time_unit', 'week'],
  ['as_of', asOf],
  ['customers', 2357],
  ['r', 0.525],
  ['alpha', 6.183],
  ['a', 0.891],
  ['b', 1.614],
  ['p', 6.25],
  ['q', 3.74],
  ['gamma', 15.44],
  ['mean_repeat_order', 36],
];

const log = (...rows: readonly (readonly [unknown, unknown, unknown])[]) =>
  call(
    'CUSTOMERS',
    rows.map(([customer]) => [customer]),
    rows.map(([, date]) => [date]),
    rows.map(([, , amount]) => [amount]),
  ).slice(1);

describe('dates of one row', () => {
  test('an order after the as-of date fails its own row only', () => {
    const rows = call('LIFECYCLE_STAGE', columnOf(45000, 45000), columnOf(45600, 45400), columnOf(3, 3), asOf);
    expect(shown(rows[0][0])).toBe('#VALUE! last_order, row 1: 2024-11-04 is later than the as-of date.');
    expect(typeof rows[1][0]).toBe('string');
  });

  test('a last order before the first fails its row with the reason', () => {
    expect(stage(45400, 45000, 3)).toMatch(/^#VALUE! .*the last order lies before the first\.$/);
  });

  test('one order on two different days fails its row with the reason', () => {
    expect(stage(45000, 45400, 1)).toMatch(/^#VALUE! .*one order, yet the first and the last date differ\.$/);
  });

  test('several orders on one single day are refused where a model is asked', () => {
    expect(first(call('P_ALIVE', 45300, 45300, 3, asOf, fit))).toMatch(/^#VALUE! orders: 3 is more than 1/);
  });

  test('the as-of date is asked for and never taken from the clock', () => {
    for (const id of ['LIFECYCLE_STAGE', 'LIFECYCLE_REASON', 'P_ALIVE']) {
      expect(errorOf(() => call(id, 45000, 45400, 3, null)).message).toBe('as_of: this argument is required.');
    }
  });

  test('shifting every date by the same days changes nothing, so the 1904 system does no harm', () => {
    const dates = [45000, 45300, asOf].map((day) => day - 1462);
    expect(call('LIFECYCLE_STAGE', dates[0], dates[1], 6, dates[2])).toEqual(
      call('LIFECYCLE_STAGE', 45000, 45300, 6, asOf),
    );
    expect(call('P_ALIVE', dates[0], dates[1], 6, dates[2], fit)).toEqual(call('P_ALIVE', 45000, 45300, 6, asOf, fit));
  });

  test('a blank date with orders fails its row, a row with nothing in it stays blank', () => {
    expect(stage('', '', 3)).toMatch(/^#VALUE! /);
    expect(stage('', '', '')).toBe('');
    expect(stage('', '', 0)).toBe('Exploration');
  });
});

describe('transactions', () => {
  test('a return lowers revenue and is no order', () => {
    const [[, , , orders, revenue]] = log(['a', 45000, 100], ['a', 45010, 50], ['a', 45020, -30]);
    expect([orders, revenue]).toEqual([2, 120]);
  });

  test('a day of zero amount is still an order', () => {
    expect(log(['a', 45000, 100], ['a', 45010, 0])[0][3]).toBe(2);
  });

  test('the same transaction twice on one day is kept and is one order', () => {
    const [[, , , orders, revenue]] = log(['a', 45000, 100], ['a', 45000, 100]);
    expect([orders, revenue]).toEqual([1, 200]);
  });

  test('ids that differ in blanks at their ends are one customer, in case they are two', () => {
    expect(log(['Ann', 45000, 1], ['Ann\u00A0', 45010, 1], ['ann', 45020, 1]).map(([id]) => id)).toEqual([
      'Ann',
      'ann',
    ]);
  });

  test('a number and the same digits as text are two ids', () => {
    expect(log([123, 45000, 1], ['00123', 45010, 1]).map(([id]) => id)).toEqual([123, '00123']);
  });

  test('ids that name parts of an object are customers like any other', () => {
    expect(
      log(['__proto__', 45000, 1], ['constructor', 45010, 1], ['__proto__', 45020, 1]).map(([id, , , n]) => [id, n]),
    ).toEqual([
      ['__proto__', 2],
      ['constructor', 1],
    ]);
  });

  test('the order of the rows changes no customer, and large and tiny amounts add up alike', () => {
    const rows: [unknown, unknown, unknown][] = [
      ['a', 45000, 1e12],
      ['a', 45010, 1e-4],
      ['a', 45020, 1e12],
      ['b', 45005, 7],
      ['a', 45030, 0.3],
    ];
    const revenue = (result: unknown[][]) => new Map(result.map(([id, , , , sum]) => [id, sum]));
    const forwards = revenue(log(...rows));
    const backwards = revenue(log(...[...rows].reverse()));
    expect(backwards.get('b')).toBe(forwards.get('b'));
    expect(backwards.get('a')).toBeCloseWithin(forwards.get('a') as number, {
      relative: 1e-12,
      because: 'sums are compensated',
    });
  });

  test('amounts whose sum overflows are told, never infinite', () => {
    const run = () => log(['a', 45000, 1e308], ['a', 45010, 1e308]);
    const cells = () => run().flat().map(shown);
    let seen: unknown[];
    try {
      seen = cells();
    } catch (thrown) {
      seen = [shown(thrown)];
    }
    expect(seen.some((cell) => typeof cell === 'string' && cell.startsWith('#VALUE!'))).toBe(true);
    expect(seen).not.toContain(Infinity);
  });
});

describe('values', () => {
  const clv = (orders: unknown, amount: unknown, ...more: unknown[]) =>
    call('CLV', orders === 1 ? 45300 : 45000, 45300, orders, amount, asOf, ...more);

  test('a customer with one order has a value by the model, without a division by zero', () => {
    const value = clv(1, '', null, null, fit)[0][0] as number;
    expect(value).toBeGreaterThan(0);
    expect(Number.isFinite(value)).toBe(true);
  });

  test('a horizon of no months is worth nothing and one of a million is refused', () => {
    expect(call('EXPECTED_ORDERS', 45000, 45300, 3, asOf, 0, fit)).toEqual([[0]]);
    expect(clv(3, 20, 0, null, fit)).toEqual([[0]]);
    expect(errorOf(() => clv(3, 20, -1, null, fit)).message).toMatch(/^months: -1 is not between/);
    expect(errorOf(() => clv(3, 20, 1e6, null, fit)).message).toMatch(/^months: 1000000 is not between/);
  });

  test('a discount rate of 12 is asked back as 12 %', () => {
    expect(errorOf(() => clv(3, 20, 12, 12, fit)).message).toBe(
      'annual_discount: 12 is too large for a share; did you mean 12 %, written 0.12?',
    );
    expect(errorOf(() => clv(3, 20, 12, -1, fit)).code).toBe('#VALUE!');
  });

  test('an amount of zero or less is valued without becoming negative or undefined', () => {
    for (const amount of [0, -50]) expect(clv(3, amount, null, null, fit)[0][0]).toBeGreaterThanOrEqual(0);
  });

  test('denormal amounts give a number', () => {
    for (const amount of [5e-324, 1e-300]) expect(Number.isFinite(clv(3, amount, null, null, fit)[0][0])).toBe(true);
  });

  test('too few customers for a fit is #N/A and asks for a fit', () => {
    const error = errorOf(() => clv(3, 20));
    expect(error.code).toBe('#N/A');
    expect(error.message).toContain('pass a fit');
  });

  test('customers who are all alike give no fit and say so', () => {
    const rows = 100;
    const same = (cell: unknown) => Array.from({ length: rows }, () => [cell]);
    const error = errorOf(() => call('P_ALIVE', same(45300), same(45300), same(1), asOf));
    expect(error.code).toBe('#N/A');
    expect(error.message).toContain('pass a fit');
  });

  test('amounts in another unit scale the value and nothing else', () => {
    const scaled = fit.map(([label, value]) => [
      label,
      label === 'gamma' || label === 'mean_repeat_order' ? (value as number) * 100 : value,
    ]);
    const cents = clv(3, 2000, null, null, scaled)[0][0] as number;
    expect(cents).toBeCloseWithin((clv(3, 20, null, null, fit)[0][0] as number) * 100, {
      relative: 1e-9,
      because: 'gamma carries the unit of money',
    });
  });
});

describe('scores', () => {
  const many = (cell: (at: number) => unknown, rows = 25) => Array.from({ length: rows }, (_, at) => [cell(at)]);

  test.each([1, 0, 10, 2.7, '5'])('bins of %p are refused', (bins) => {
    expect(
      errorOf(() =>
        call(
          'RFM_SCORE',
          many((at) => at),
          many((at) => at),
          many((at) => at),
          bins,
        ),
      ).code,
    ).toBe('#VALUE!');
    expect(errorOf(() => call('RFM_SEGMENT', '555', null, bins)).code).toBe('#VALUE!');
  });

  test('equal values get equal scores, however many ties there are', () => {
    const scores = call(
      'RFM_SCORE',
      many(() => 10),
      many((at) => (at < 20 ? 1 : 2)),
      many((at) => at),
    );
    expect(new Set(scores.slice(0, 20).map(([score]) => String(score)[1])).size).toBe(1);
    expect(new Set(scores.map(([score]) => String(score)[0])).size).toBe(1);
  });

  test('dates passed for a recency are recognised', () => {
    expect(
      first([
        [
          errorOf(() =>
            call(
              'RFM_SCORE',
              many(() => 45000),
              many(() => 2),
              many(() => 9),
            ),
          ),
        ],
      ]),
    ).toContain('look like dates');
  });

  test('thresholds out of order are refused', () => {
    const cuts = call(
      'RFM_CUTS',
      many((at) => at),
      many((at) => at),
      many((at) => at),
    ).map((row) => [...row]);
    expect(typeof first(call('RFM_SCORE', 3, 4, 5, cuts))).toBe('string');
    const swapped = [
      ...cuts.slice(0, 1),
      ...cuts
        .slice(1)
        .reverse()
        .map((row, at) => [cuts[at + 1][0], ...row.slice(1)]),
    ];
    expect(errorOf(() => call('RFM_SCORE', 3, 4, 5, swapped)).code).toBe('#VALUE!');
  });

  test('an unknown scheme is answered with the schemes there are', () => {
    expect(errorOf(() => call('RFM_SEGMENT', '555', 'twelve')).message).toMatch(/^scheme: "twelve" is not one of: /);
  });
});

describe('every function that answers row by row', () => {
  const rowWise: readonly (readonly [string, readonly unknown[]])[] = [
    ['LIFECYCLE_STAGE', [45000, 45300, 6, asOf]],
    ['LIFECYCLE_REASON', [45000, 45300, 6, asOf]],
    ['P_ALIVE', [45000, 45300, 6, asOf, fit]],
    ['EXPECTED_ORDERS', [45000, 45300, 6, asOf, 12, fit]],
    ['CLV', [45000, 45300, 6, 20, asOf, 12, 0.1, fit]],
    ['RFM_SEGMENT', ['543']],
  ];
  const columns = (id: string) => ({ CLV: 4, RFM_SEGMENT: 1 })[id] ?? 3;
  const padded = (id: string, sound: readonly unknown[], filler: unknown) => [
    ...sound.slice(0, columns(id)).map((cell) => columnOf(cell, filler, cell, filler)),
    ...sound.slice(columns(id)),
  ];

  test.each(rowWise)('%s leaves blank rows blank in place, and they change no other row', (id, sound) => {
    const rules = id.startsWith('LIFECYCLE') ? [null, null, call('LIFECYCLE_RULES')] : [];
    const [[alone]] = call(id, ...sound, ...rules);
    expect(alone).not.toBe('');
    expect(call(id, ...padded(id, sound, ''), ...rules)).toEqual(columnOf(alone, '', alone, ''));
  });

  test.each(rowWise)('%s hands on an error of one row and computes the others', (id, sound) => {
    const rows = call(id, ...padded(id, sound, '#DIV/0!'));
    expect(rows.map(([cell]) => (cell instanceof CellError ? cell.code : typeof cell))).toEqual([
      typeof rows[0][0],
      '#DIV/0!',
      typeof rows[0][0],
      '#DIV/0!',
    ]);
  });

  test.each(rowWise)('%s names both arguments where heights differ', (id, sound) => {
    if (columns(id) === 1) return expect(call(id, columnOf(...sound, ...sound))).toHaveLength(2);
    const uneven = [columnOf(sound[0], sound[0], sound[0]), columnOf(sound[1], sound[1]), ...sound.slice(2)];
    expect(errorOf(() => call(id, ...uneven)).message).toBe(
      'first_order: 3 rows, but last_order has 2; pass ranges of the same height.',
    );
  });
});

test('an unrelated customer never changes a stage where a rule table is passed', () => {
  const rules = call('LIFECYCLE_RULES');
  const alone = call('LIFECYCLE_STAGE', 45000, 45300, 6, asOf, null, null, rules);
  const among = call(
    'LIFECYCLE_STAGE',
    columnOf(45000, 43000),
    columnOf(45300, 45400),
    columnOf(6, 90),
    asOf,
    null,
    null,
    rules,
  );
  expect(among[0]).toEqual(alone[0]);
});

test('bad input 32: a customer on two rows of a summary is judged on each by its own numbers, with an id or without', () => {
  const facts = [columnOf(45000, 44000), columnOf(45400, 45300), columnOf(6, 9)];
  const stages = call('LIFECYCLE_STAGE', ...facts, asOf).map(([cell]) => cell);
  const list = [
    ['Customer', 'Orders', 'First order', 'Last order'],
    ['Ann', 6, 45000, 45400],
    ['Ann', 9, 44000, 45300],
  ];
  const table = call('LIFECYCLE_TABLE', list, asOf).slice(1);
  expect(table.map((row) => row.slice(0, 2))).toEqual(stages.map((each) => ['Ann', each]));
  const values = call('CLV', ...facts, 40, asOf, null, null, fit).map(([value]) => value as number);
  const atRisk = (names: unknown[][]) =>
    call('VALUE_AT_RISK', names, ...facts, 40, asOf, null, null, null, null, fit).slice(1);
  expect(atRisk(columnOf('Ann', 'Ann')).map(([name]) => name)).toEqual(['Ann', 'Ann']);
  for (const rows of [atRisk(columnOf('Ann', 'Ann')), atRisk(columnOf('Ann', 'Bo'))])
    expect(new Set(rows.map((row) => row[2]))).toEqual(new Set(values));
});
