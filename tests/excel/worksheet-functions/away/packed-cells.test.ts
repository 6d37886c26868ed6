import fc from 'fast-check';
import {
  buffersOf,
  isPacked,
  packCells,
  unpackCells,
} from '../../../../src/excel/worksheet-functions/away/packed-cells';

const cell = fc.oneof(
  fc.double(),
  fc.string(),
  fc.boolean(),
  fc.constant(null),
  fc.constant({ type: 'FormattedNumber', basicValue: 45_000, numberFormat: 'yyyy-mm-dd' }),
);
const range = fc
  .integer({ min: 1, max: 6 })
  .chain((width) => fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 20 }));

test('cells come out of their packing, and of the other thread, as they went in', () => {
  fc.assert(
    fc.property(range, (cells) => {
      const packed = packCells(cells)!;
      expect(isPacked(packed)).toBe(true);
      const arrived = structuredClone(packed, { transfer: buffersOf([packed]) });
      expect(packed.numbers).toHaveLength(0);
      expect(unpackCells(arrived)).toEqual(cells);
    }),
  );
});

test('rows of unequal width are not packed', () => {
  expect(packCells([[1, 2], [3]])).toBeNull();
});
