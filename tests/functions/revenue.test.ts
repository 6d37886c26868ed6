import { worksheetFunction } from '../../src/excel/worksheet-functions/worksheet-function';
import { cltvScore } from '../../src/functions/cltv-score';
import { deliveredValue } from '../../src/functions/delivered-value';
import { loyalty } from '../../src/functions/loyalty';
import { revenueBridge } from '../../src/functions/revenue-bridge';
import { revenueIdentity } from '../../src/functions/revenue-identity';
import { satisfaction } from '../../src/functions/satisfaction';
import type { FunctionSpec } from '../../src/functions/spec';
import { switchingCost } from '../../src/functions/switching-cost';
import { walletShare } from '../../src/functions/wallet-share';
import { CellError, errorOf, testHost } from '../excel/worksheet-functions/test-host';

const shown = (cell: unknown) => (cell instanceof CellError ? `${cell.code} ${cell.message}` : cell);
const call = (spec: FunctionSpec, ...parameters: unknown[]) =>
  worksheetFunction(spec, testHost())(...parameters).map((row) => row.map(shown));
const refused = (spec: FunctionSpec, ...parameters: unknown[]) => {
  const { code, message } = errorOf(() => worksheetFunction(spec, testHost())(...parameters));
  return `${code} ${message}`;
};

describe('REVENUE_IDENTITY', () => {
  test('a blank row stays blank and a faulty one fails alone, one retention standing for all', () => {
    const rows = call(revenueIdentity, [[10], [''], [-1], [10]], [[100], [''], [5], ['x']], 0.5, [[2], [''], [2], [2]]);
    expect(rows[1].slice(0, 3)).toEqual([120, 20, 100]);
    expect(rows[2].every((cell) => cell === '')).toBe(true);
    expect(rows[3][0]).toBe('#VALUE! new_customers, row 3: -1 is less than 0, the least allowed.');
    expect(rows[4][0]).toBe('#VALUE! existing, row 4: "x" is not a number.');
  });

  test('a retention of 80 is asked back as 80 %', () => {
    expect(call(revenueIdentity, 1, 2, 80, 3)[1][0]).toMatch(/^#VALUE! retention: 80 is too large .*0\.8\?$/);
    expect(call(revenueIdentity, 1, 2, -0.1, 3)[1][0]).toBe('#VALUE! retention: -0.1 is not between 0 and 1.');
    expect(call(revenueIdentity, 1, 2, '', 3)[1][0]).toMatch(/^#VALUE! retention: /);
  });

  test('the levers are the differences one makes by hand', () => {
    const [, [revenue, , , , point, percent]] = call(revenueIdentity, 100, 1000, 0.8, 50) as number[][];
    const [, [more]] = call(revenueIdentity, 100, 1000, 0.81, 50) as number[][];
    const [, [dearer]] = call(revenueIdentity, 100, 1000, 0.8, 50.5) as number[][];
    expect(more - revenue).toBeCloseWithin(point, { absolute: 1e-6, because: 'revenue is linear in retention' });
    expect(dearer - revenue).toBeCloseWithin(percent, { absolute: 1e-6, because: 'revenue is linear in usage' });
  });
});

describe('REVENUE_BRIDGE', () => {
  const sound = [10, 100, 0.5, 20];
  test('takes a row or a column, alike', () => {
    expect(call(revenueBridge, [sound], [[20, 90, 0.6, 21]])).toEqual(
      call(
        revenueBridge,
        sound.map((cell) => [cell]),
        [[20], [90], [0.6], [21]],
      ),
    );
  });

  test.each([
    ['three numbers', [[1, 2, 0.5]], /^#VALUE! before: needs 4 columns, got 3/],
    [
      'a block',
      [
        [1, 2],
        [0.5, 3],
      ],
      /^#VALUE! before: needs 4 columns/,
    ],
    ['a blank', [[1, '', 0.5, 3]], /^#VALUE! before, row 2: a value is missing/],
    ['text', [[1, 'many', 0.5, 3]], /^#VALUE! before, row 2: "many" is not a number/],
    ['a number as text', [['1', 2, 0.5, 3]], /^#VALUE! before, row 1: "1" is a number stored as text/],
    ['a truth value', [[true, 2, 0.5, 3]], /^#VALUE! before, row 1: TRUE is a truth value/],
    ['a negative count', [[1, -2, 0.5, 3]], /^#VALUE! before, row 2: -2 is less than 0/],
    ['a percentage', [[1, 2, 50, 3]], /^#VALUE! before, row 3: 50 is too large for a share/],
    ['a retention of 200', [[1, 2, 200, 3]], /^#VALUE! before, row 3: 200 is not between 0 and 1/],
  ])('refuses %s', (_, before, message) => {
    expect(refused(revenueBridge, before, [sound])).toMatch(message);
  });

  test('from no revenue there is no share of it', () => {
    expect(
      call(revenueBridge, [[0, 0, 0, 0]], [sound])
        .map(([, , share]) => share)
        .slice(1),
    ).toEqual(Array(7).fill(''));
  });
});

describe('WALLET_SHARE and LOYALTY', () => {
  test('a total below our own sales, of nothing, or missing is that row’s error', () => {
    expect(call(walletShare, [[50], [0], [5], [-1], ['']], [[40], [0], [''], [9], ['']]).flat()).toEqual([
      '#VALUE! total, row 1: 40 is less than 50, the least allowed.',
      '#VALUE! total, row 2: the sum is 0; shares need a sum above 0.',
      '#VALUE! total, row 3: a value is missing.',
      '#VALUE! own, row 4: -1 is less than 0, the least allowed.',
      '',
    ]);
  });

  test('a last order before the first, a missing date and a missing wallet fail their cell only', () => {
    const rows = call(loyalty, [[45000], [45000], ['']], [[44000], [''], ['']], [[5], [5], ['']], [[10], [''], ['']]);
    expect(rows.slice(1)).toEqual([
      ['#VALUE! last_order, row 1: the last order lies before the first.', 0.5],
      ['#VALUE! last_order, row 2: a value is missing.', '#VALUE! total, row 2: a value is missing.'],
      ['', ''],
    ]);
    expect(call(loyalty, 45000, 45000, 5)[1]).toEqual([0, '#VALUE! total: this argument is required.']);
  });
});

describe('DELIVERED_VALUE, SWITCHING_COST and SATISFACTION', () => {
  test('a blank among the ratings is asked for, a blank row stays blank, an error is handed on', () => {
    expect(
      call(
        deliveredValue,
        [
          [1, 2],
          [1, ''],
          ['', ''],
          ['#N/A', 1],
        ],
        [[1], [1], [''], [1]],
      ).flat(),
    ).toEqual([2, '#VALUE! benefits, row 2: a value is missing.', '', '#N/A benefits, row 4: the cell holds #N/A.']);
    expect(
      call(switchingCost, [
        [1, 2],
        ['', ''],
        ['', 3],
      ]).flat(),
    ).toEqual([3, '', '#VALUE! costs, row 3: a value is missing.']);
    expect(
      call(
        satisfaction,
        [
          [5, ''],
          ['', ''],
          ['x', 1],
        ],
        3,
      ),
    ).toEqual([[2, ''], ['', ''], Array(2).fill('#VALUE! perceived, row 3: "x" is not a number.')]);
  });

  test('weights must be as many as columns, numbers, and not negative', () => {
    expect(refused(switchingCost, [[1, 2]], [[1, 2, 3]])).toBe('#VALUE! weights: needs 2 columns, got 3.');
    expect(refused(switchingCost, [[1, 2]], [['a', 2]])).toBe('#VALUE! weights, row 1: "a" is not a number.');
    expect(refused(switchingCost, [[1, 2]], [[-1, 2]])).toMatch(/^#VALUE! weights, row 1: -1 is less than 0/);
    expect(call(deliveredValue, [[1, 2]], [[3]], [[1, 1, 0]])).toEqual([[3]]);
  });

  test('expectations are as wide as perceptions, or one column', () => {
    expect(refused(satisfaction, [[1, 2, 3]], [[1, 2]])).toBe('#VALUE! expected: needs 3 columns, got 2.');
    expect(call(satisfaction, [[1, 2]], [[2, 2]])).toEqual([[-1, 0]]);
  });
});

describe('CLTV_SCORE', () => {
  test('a blank optional cell counts as its default, a blank required one is asked for', () => {
    const required = [[[100], [100], ['']], [[40], [''], ['']], 10, 2] as const;
    expect(call(cltvScore, ...required, [[''], [''], ['']]).flat()).toEqual([
      100,
      '#VALUE! cost_of_sales, row 2: a value is missing.',
      '#VALUE! price, row 3: a value is missing.',
    ]);
    expect(call(cltvScore, [[''], [100]], [[''], [40]], [[''], [10]], [[''], [2]]).flat()).toEqual(['', 100]);
  });

  test('limits hold: no negative years, no share above 1', () => {
    expect(call(cltvScore, 1, 0, 0, -2)[0][0]).toBe('#VALUE! residual_years: -2 is less than 0, the least allowed.');
    expect(call(cltvScore, 1, 0, 0, 1, 1, 1, 9, 1, 50)[0][0]).toMatch(/^#VALUE! share_credited: 50 is too large/);
  });
});
