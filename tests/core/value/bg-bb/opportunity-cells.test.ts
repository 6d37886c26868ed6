import { opportunityCells } from '../../../../src/core/value/bg-bb/opportunity-cells';

const column = (...values: number[]) => ({ values: Float64Array.from(values), problems: new Map() });

test('equal histories merge, weights count customers, blank rows are left out', () => {
  const { cells, problems } = opportunityCells(
    column(1, 0, 1, NaN, 1),
    column(2, 0, 2, NaN, 3),
    column(6, 6, 6, 6, 6),
    Float64Array.of(1, 2, 3, 9, 4),
  );
  expect(problems.size).toBe(0);
  expect(cells).toEqual({
    customers: 10,
    x: Int32Array.of(1, 0, 1),
    last: Int32Array.of(2, 0, 3),
    n: Int32Array.of(6, 6, 6),
    weight: Float64Array.of(4, 2, 4),
  });
});

test('a row that cannot be is told by its number, and the others go on', () => {
  const { cells, problems } = opportunityCells(column(1, 3), column(2, 2), column(6, 6));
  expect(cells.customers).toBe(1);
  expect([...problems.values()]).toEqual([{ code: 'above', argument: 'orders', received: 3, expected: [2], row: 2 }]);
});
