import { finish } from '../../../src/core/work';
import type { Cell } from '../../../src/excel/range/read-values';
import { readCustomers } from '../../../src/tasks/reading/read-customers';
import type { CustomerColumn } from '../../../src/tasks/reading/read-customers';

const roles: readonly CustomerColumn[] = ['customer', 'first_order', 'last_order', 'orders', 'revenue'];

function read(rows: readonly (readonly Cell[])[], { asOf = null as number | null, first = 0, end = rows.length } = {}) {
  const columns = new Map(roles.map((role, index) => [role, rows.map((row) => row[index])]));
  return finish(
    readCustomers(
      { columns, rows: rows.length, first, end, visible: null, dayShift: 0 },
      asOf,
      (column, row) => `${column}${row}`,
    ),
  );
}

const good: Cell[] = ['A', 45_000, 45_100, 4, 200];

test('rows stay in place, blank ones with nothing to say', () => {
  const { usable, faults, leftOut, asOf } = read([good, ['', '', '', '', ''], ['B', 45_050, 45_050, 1, 20]]);
  expect(Array.from(usable)).toEqual([0, 2]);
  expect(faults.size).toBe(0);
  expect(leftOut).toEqual([]);
  expect(asOf).toBe(45_100);
});

test.each<[string, Cell[], string, string]>([
  ['29: a fraction of an order', ['B', 45_000, 45_100, 2.5, 1], 'not-whole', 'orders1'],
  ['29: a negative number of orders', ['B', 45_000, 45_100, -2, 1], 'below', 'orders1'],
  ['30: a last order before the first', ['B', 45_100, 45_000, 2, 1], 'reversed-dates', 'last_order1'],
  ['31: one order with two dates', ['B', 45_000, 45_100, 1, 1], 'dates-of-one-order', 'last_order1'],
  ['12: orders without a date', ['B', '', 45_100, 2, 1], 'orders-without-dates', 'first_order1'],
  ['65: a count stored as text', ['B', 45_000, 45_100, '3', 1], 'number-as-text', 'orders1'],
])('bad input %s is that row’s fault alone', (_, row, code, first) => {
  const { faults, usable, leftOut } = read([good, row]);
  expect(Array.from(usable)).toEqual([0]);
  expect(faults.get(1)?.code).toBe(code);
  expect(leftOut).toEqual([expect.objectContaining({ rows: 1, first })]);
});

test('only the selected rows are read', () => {
  const { usable, faults } = read([['x', 'soon', 1, 1, 1], good, ['B', 45_050, 45_050, 1, 20], ['C', 1, 1, 1, 1]], {
    first: 1,
    end: 3,
  });
  expect(Array.from(usable)).toEqual([1, 2]);
  expect(faults.size).toBe(0);
});

test('the mean order stands in for the mean repeat order where only revenue is known', () => {
  const { averageOrder, averageRepeatOrder } = read([good, ['B', 45_050, 45_050, 1, 20]]);
  expect(Array.from(averageOrder)).toEqual([50, 20]);
  expect(Array.from(averageRepeatOrder)).toEqual([50, NaN]);
});

test('a prospect without orders is a row, not a fault', () => {
  expect(Array.from(read([good, ['P', '', '', 0, '']]).usable)).toEqual([0, 1]);
});
