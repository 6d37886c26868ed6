import * as fc from 'fast-check';
import { signature } from '../../../src/workbench/functions/signature';

describe('the signature of arguments', () => {
  test('it is the same for the same arguments', () => {
    fc.assert(
      fc.property(fc.array(fc.array(fc.oneof(fc.double(), fc.string(), fc.boolean(), fc.constant(null)))), (rows) => {
        expect(signature([[rows]])).toBe(signature([[structuredClone(rows)]]));
      }),
    );
  });

  test('it differs when one cell, the type of a cell or the shape differs', () => {
    const all = [
      [[1, 2]],
      [[1], [2]],
      [[1, 3]],
      [['1', 2]],
      [[null, 2]],
      [['', 2]],
      [[true, 2]],
      [[false, 2]],
      [[2, 1]],
    ];
    expect(new Set(all.map((rows) => signature([[rows]]))).size).toBe(all.length);
  });
});
