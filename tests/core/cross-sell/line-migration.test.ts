import fc from 'fast-check';
import { lineMigration } from '../../../src/core/cross-sell/line-migration';

type Purchase = readonly [customer: number, line: number, period: number, weight: number];

const lineCount = 3;
const width = lineCount + 1;

const matrix = (purchases: readonly Purchase[]) =>
  lineMigration(
    {
      customers: Int32Array.from(purchases, ([customer]) => customer),
      lines: Int32Array.from(purchases, ([, line]) => line),
      periods: Int8Array.from(purchases, ([, , period]) => period),
      weights: Float64Array.from(purchases, ([, , , weight]) => weight),
      customerCount: 6,
      lineCount,
    },
    purchases.map((_, row) => row),
  );

/** Customer 0: 0 → 1 and 2 alike; 1: returned all of line 1 → 2; 2: 2 → nothing; 3: before both periods. */
test('moves by hand', () => {
  const { customers, moves } = matrix([
    [0, 0, 0, 10],
    [0, 1, 0, 4],
    [0, 1, 1, 5],
    [0, 2, 1, 5],
    [1, 1, 0, 8],
    [1, 1, 0, -8],
    [1, 2, 1, 1],
    [2, 2, 0, 1],
    [3, 2, -1, 1],
  ]);
  expect([...customers]).toEqual([1, 0, 1, 1]);
  expect([...moves.subarray(0, width)]).toEqual([0, 0.5, 0.5, 0]);
  expect([...moves.subarray(2 * width, 3 * width)]).toEqual([0, 0, 0, 1]);
  expect([...moves.subarray(3 * width)]).toEqual([0, 0, 1, 0]);
});

const purchase = fc.tuple(fc.nat(5), fc.nat(2), fc.integer({ min: -1, max: 1 }), fc.integer({ min: -3, max: 9 }));
const close = { absolute: 1e-12, because: 'a customer may be shared by lines' };

test('every row adds up to its customers; rows in another order and money in another unit move nobody', () => {
  fc.assert(
    fc.property(fc.array(purchase), (purchases) => {
      const found = matrix(purchases);
      for (let from = 0; from < width; from++) {
        const sum = found.moves.subarray(from * width, (from + 1) * width).reduce((total, each) => total + each, 0);
        expect(sum).toBeCloseWithin(found.customers[from], close);
      }
      expect(matrix([...purchases].reverse())).toEqual(found);
      expect(matrix(purchases.map(([c, line, period, weight]) => [c, line, period, weight * 8] as const))).toEqual(
        found,
      );
    }),
  );
});

test('other names of the lines only exchange rows and columns', () => {
  fc.assert(
    fc.property(fc.array(purchase), (purchases) => {
      const place = [2, 0, 1, 3];
      const renamed = matrix(purchases.map(([c, line, period, weight]) => [c, place[line], period, weight] as const));
      const { moves } = matrix(purchases);
      moves.forEach((share, cell) => {
        const at = place[Math.floor(cell / width)] * width + place[cell % width];
        expect(renamed.moves[at]).toBeCloseWithin(share, close);
      });
    }),
  );
});
