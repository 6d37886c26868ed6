import fc from 'fast-check';
import { worksheetFunction } from '../../src/excel/worksheet-functions/worksheet-function';
import { deliveredValue } from '../../src/functions/delivered-value';
import { satisfaction } from '../../src/functions/satisfaction';
import type { FunctionSpec } from '../../src/functions/spec';
import { switchingCost } from '../../src/functions/switching-cost';
import type { CellError } from '../excel/worksheet-functions/test-host';
import { errorOf, testHost } from '../excel/worksheet-functions/test-host';

const call = (spec: FunctionSpec, ...parameters: unknown[]) =>
  worksheetFunction(spec, testHost())(...parameters) as number[][];
const ratings = (columns: number) =>
  fc.array(fc.integer({ min: 1, max: 9 }), { minLength: columns, maxLength: columns });
const table = fc.array(fc.tuple(ratings(4), ratings(3)), { minLength: 1, maxLength: 12 });
const weights = fc.array(fc.integer({ min: 0, max: 4 }), { minLength: 7, maxLength: 7 });

test('delivered value is the weighted value less the weighted cost, that of switching, row by row', () => {
  fc.assert(
    fc.property(table, weights, (rows, given) => {
      const benefits = rows.map(([own]) => own);
      const costs = rows.map(([, own]) => own);
      const [ofBenefits, ofCosts] = [given.slice(0, 4), given.slice(4)];
      const value = call(switchingCost, benefits, [ofBenefits]);
      const cost = call(switchingCost, costs, [ofCosts]);
      expect(call(deliveredValue, benefits, costs, [given])).toEqual(value.map(([v], at) => [v - cost[at][0]]));
      expect(call(deliveredValue, [...benefits].reverse(), [...costs].reverse(), [given])).toEqual(
        [...call(deliveredValue, benefits, costs, [given])].reverse(),
      );
    }),
  );
});

test('what is perceived is what was expected plus the gap', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(ratings(3), ratings(3)), { minLength: 1, maxLength: 12 }), (rows) => {
      const perceived = rows.map(([own]) => own);
      const expected = rows.map(([, own]) => own);
      const gaps = call(satisfaction, perceived, expected);
      expect(gaps.map((row, r) => row.map((gap, c) => gap + expected[r][c]))).toEqual(perceived);
    }),
  );
});

test('bad input 77: weights are used as given, whatever they sum to; fewer, more, negative or no numbers are refused', () => {
  const refused = (spec: FunctionSpec, ...parameters: unknown[]) => errorOf(() => call(spec, ...parameters)).message;
  const costs = [[4, 2, 5]];
  // Not scaled to 1: twice the weights are twice the cost, and weights of 0 cost nothing.
  expect(call(switchingCost, costs, [[0.6, 1, 0.4]])).toEqual([[6.4]]);
  expect(call(switchingCost, costs, [[0.3, 0.5, 0.2]])).toEqual([[3.2]]);
  expect(call(switchingCost, costs, [[0, 0, 0]])).toEqual([[0]]);
  expect(call(deliveredValue, costs, [[7]], [[0, 0, 0, 0]])).toEqual([[0]]);
  expect(call(deliveredValue, costs, [[7]], [[2], [0], [0], [1]])).toEqual([[1]]);
  for (const [spec, given] of [
    [switchingCost, [costs]],
    [deliveredValue, [[[4, 2]], [[5]]]],
  ] as const) {
    expect(refused(spec, ...given, [[0.5, 0.5]])).toBe('weights: needs 3 columns, got 2.');
    expect(refused(spec, ...given, [[1, 1, 1, 1]])).toBe('weights: needs 3 columns, got 4.');
    expect(refused(spec, ...given, [[1, -0.5, 0.5]])).toBe('weights, row 2: -0.5 is less than 0, the least allowed.');
    expect(refused(spec, ...given, [[1, '0.5', 0.5]])).toMatch(/^weights, row 2: "0.5" is a number stored as text/);
    expect(refused(spec, ...given, [[1, true, 0.5]])).toMatch(/^weights, row 2: TRUE is a truth value/);
    expect(refused(spec, ...given, [[1, '', 0.5]])).toBe('weights, row 2: a value is missing.');
  }
  const [[overflow]] = call(deliveredValue, [[1e308]], [[1]], [[1e308, 1]]) as unknown[][];
  expect((overflow as CellError).message).toMatch(/too large/);
});
