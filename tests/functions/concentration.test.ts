import fc from 'fast-check';
import { worksheetFunction } from '../../src/excel/worksheet-functions/worksheet-function';
import { abcClass } from '../../src/functions/abc-class';
import { concentration } from '../../src/functions/concentration';
import { lorenz } from '../../src/functions/lorenz';
import type { FunctionSpec } from '../../src/functions/spec';
import { CellError, errorOf, testHost } from '../excel/worksheet-functions/test-host';

const shown = (cell: unknown) => (cell instanceof CellError ? `${cell.code} ${cell.message}` : cell);
const call = (spec: FunctionSpec, ...parameters: unknown[]) =>
  worksheetFunction(spec, testHost())(...parameters).map((row) => row.map(shown));
const refused = (spec: FunctionSpec, ...parameters: unknown[]) => {
  const { code, message } = errorOf(() => worksheetFunction(spec, testHost())(...parameters));
  return `${code} ${message}`;
};
const column = (...cells: unknown[]) => cells.map((cell) => [cell]);

describe('ABC_CLASS', () => {
  test('leaves blanks in place and a faulty row outside the population', () => {
    expect(call(abcClass, column('', 80, 'x', 15, '#N/A', 5)).flat()).toEqual([
      '',
      'A',
      '#VALUE! value, row 3: "x" is not a number.',
      'B',
      '#N/A value, row 5: the cell holds #N/A.',
      'C',
    ]);
  });

  test('wants limits in order, as shares', () => {
    const values = column(80, 15, 5);
    expect(refused(abcClass, values, 0.9, 0.8)).toBe(
      '#VALUE! b: the thresholds are out of order; each must lie beyond the one before.',
    );
    expect(refused(abcClass, values, 80)).toMatch(/^#VALUE! a: 80 is too large for a share/);
    expect(refused(abcClass, values, -0.1)).toMatch(/^#VALUE! a: -0.1 is not between 0 and 1/);
    expect(call(abcClass, values, 0, 1).flat()).toEqual(['B', 'B', 'B']);
  });
});

describe.each([
  ['CONCENTRATION', concentration],
  ['LORENZ', lorenz],
] as const)('%s', (_, spec) => {
  test('leaves blanks out, wherever they stand, and keeps the order of rows out of it', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 99 }), { minLength: 1, maxLength: 20 }), (profits) => {
        const padded = [...profits, '', ''].reverse().flatMap((profit) => ['', profit]);
        expect(call(spec, column(...padded))).toEqual(call(spec, column(...profits)));
      }),
    );
  });

  test('is refused with a faulty row, with nothing, and with sums beyond numbers', () => {
    expect(refused(spec, column(1, 'x'))).toBe('#VALUE! profit, row 2: "x" is not a number.');
    expect(refused(spec, column(1, '5'))).toMatch(/^#VALUE! profit, row 2: "5" is a number stored as text/);
    expect(refused(spec, column(1, true))).toMatch(/^#VALUE! profit, row 2: TRUE is a truth value/);
    expect(refused(spec, column(1, '#DIV/0!'))).toMatch(/^#DIV\/0! /);
    expect(refused(spec, column('', ''))).toBe('#N/A No row holds any data.');
    expect(refused(spec, column(1e308, 1e308))).toBe('#VALUE! profit: the values are too large to be added up.');
  });
});

test('where profits add up to 0 or less CONCENTRATION says so and LORENZ is refused', () => {
  const losses = column(5, -5);
  expect(
    call(concentration, losses)
      .slice(3)
      .map(([, value]) => value),
  ).toEqual(Array(5).fill('No share: profit adds up to 0 or less'));
  expect(refused(lorenz, losses)).toBe('#VALUE! profit: the sum is 0; shares need a sum above 0.');
});

test('LORENZ takes 1 to 10,000 steps', () => {
  expect(call(lorenz, column(1, 3), 1)).toHaveLength(3);
  expect(call(lorenz, column(1, 3))).toHaveLength(12);
  expect(refused(lorenz, column(1), 0)).toMatch(/^#VALUE! points: 0 is not between 1 and 10,000/);
  expect(refused(lorenz, column(1), 2.5)).toMatch(/^#VALUE! points: 2.5 is not a whole number/);
});

test('CONCENTRATION finds the customers of the 140 % whale: two earn 140, one loses 40', () => {
  // The controlling-wiki's example of the whale curve: 140 % of profit earned, 40 % of it lost again.
  const rows = new Map(call(concentration, column(90, 50, -40)).map(([label, value]) => [label, value]));
  expect(rows.get('Peak of the whale curve, times total profit')).toBeCloseWithin(1.4, {
    absolute: 1e-12,
    because: 'three whole numbers',
  });
});
