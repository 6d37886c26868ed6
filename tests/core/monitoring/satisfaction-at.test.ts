import fc from 'fast-check';
import { satisfactionAt } from '../../../src/core/monitoring/satisfaction-at';

type Row = readonly [customer: number, day: number, amount: number, rating: number | null];

const at = (rows: readonly Row[], ...dates: number[]) =>
  satisfactionAt(
    {
      customers: Int32Array.from(rows, ([customer]) => customer),
      days: Float64Array.from(rows, ([, day]) => day),
      amounts: Float64Array.from(rows, ([, , amount]) => amount),
      customerCount: 4,
    },
    Float64Array.from(rows, ([, , , rating]) => rating ?? NaN),
    dates,
  );

test('satisfaction by hand: the latest rating of each customer by the date', () => {
  const rows: Row[] = [
    [0, 1, 5, 5],
    [0, 9, 5, 1],
    [1, 2, 5, 3],
    [1, 8, 5, null],
    [2, 3, 5, null],
  ];
  expect(at(rows, 0, 1, 8, 9)).toEqual([
    { mean: NaN, rated: 0 },
    { mean: 5, rated: 1 },
    { mean: 4, rated: 2 },
    { mean: 2, rated: 2 },
  ]);
});

test('a customer without an order by the date is none yet, though a return was rated', () => {
  expect(
    at(
      [
        [0, 1, -5, 2],
        [0, 6, 5, null],
      ],
      5,
      6,
    ),
  ).toEqual([
    { mean: NaN, rated: 0 },
    { mean: 2, rated: 1 },
  ]);
});

test('of two ratings on one day the lower row is the latest; rows of no customer or day are passed over', () => {
  expect(
    at(
      [
        [0, 1, 5, 2],
        [0, 1.9, 5, 4],
        [-1, 1, 5, 1],
        [1, NaN, 5, 1],
      ],
      1,
    ),
  ).toEqual([{ mean: 4, rated: 1 }]);
});

test('who rates often weighs no more: repeating every row changes nothing, and the mean lies among the ratings', () => {
  const row: fc.Arbitrary<Row> = fc.tuple(
    fc.nat(3),
    fc.nat(30),
    fc.integer({ min: -1, max: 5 }),
    fc.option(fc.integer({ min: 1, max: 5 }), { nil: null }),
  );
  fc.assert(
    fc.property(fc.array(row), fc.nat(30), (rows, date) => {
      const [point] = at(rows, date);
      expect(
        at(
          rows.flatMap((each) => [each, each]),
          date,
        ),
      ).toEqual([point]);
      if (point.rated > 0) expect(point.mean >= 1 && point.mean <= 5).toBe(true);
    }),
  );
});
