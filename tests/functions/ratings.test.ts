import fc from 'fast-check';
import { worksheetFunction } from '../../src/excel/worksheet-functions/worksheet-function';
import { deliveredValue } from '../../src/functions/delivered-value';
import { satisfaction } from '../../src/functions/satisfaction';
import type { FunctionSpec } from '../../src/functions/spec';
import { switchingCost } from '../../src/functions/switching-cost';
import { testHost } from '../excel/worksheet-functions/test-host';

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
