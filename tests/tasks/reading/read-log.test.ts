import { finish } from '../../../src/core/work';
import { ProblemError } from '../../../src/core/problem';
import type { Cell } from '../../../src/excel/range/read-values';
import { readLog } from '../../../src/tasks/reading/read-log';

function read(rows: readonly (readonly [Cell, Cell, Cell])[], asOf: number | null = null) {
  const cells = {
    customer: rows.map(([customer]) => customer),
    date: rows.map(([, date]) => date),
    amount: rows.map(([, , amount]) => amount),
    first: 0,
    end: rows.length,
    visible: null,
    dayShift: 0,
  };
  return finish(readLog(cells, asOf, (column, row) => `${column}${row}`));
}

const good: [Cell, Cell, Cell] = ['A', 45_000, 10];

test('a log becomes one row a customer, with history and the latest date as the as-of date', () => {
  const read1 = read([good, ['A', 45_040.75, 30], ['B', 45_001, 5]]);
  expect(read1.ids).toEqual(['A', 'B']);
  expect(Array.from(read1.facts.orders.values)).toEqual([2, 1]);
  expect(read1.asOf).toBe(45_040);
  expect(Array.from(read1.revenue)).toEqual([40, 5]);
  expect(read1.leftOut).toEqual([]);
  expect(read1.facts.history?.columns).toBeGreaterThan(0);
});

test.each<[string, [Cell, Cell, Cell], string, string]>([
  ['12: a blank date', ['A', '', 1], 'missing', 'date1'],
  ['13: TRUE in the date column', ['A', true, 1], 'truth-value', 'date1'],
  ['2: an ambiguous date', ['A', '05/03/2024', 1], 'ambiguous-date', 'date1'],
  ['3: a date in words', ['A', '2024年3月5日', 1], 'not-a-date', 'date1'],
  ['14: a serial stored as text', ['A', '45356', 1], 'number-as-text', 'date1'],
  ['7: a date out of range', ['A', -3, 1], 'date-out-of-range', 'date1'],
  ['19: an amount with a currency sign', ['A', 45_001, '$1,200'], 'not-a-number', 'amount1'],
  ['20: an amount in brackets', ['A', 45_001, '(1,200)'], 'not-a-number', 'amount1'],
  ['65: an amount stored as text', ['A', 45_001, '12.5'], 'number-as-text', 'amount1'],
  ['64: a truth value for an amount', ['A', 45_001, false], 'truth-value', 'amount1'],
  ['62: an error in the amount', ['A', 45_001, '#DIV/0!'], 'sheet-error', 'amount1'],
  ['63: an amount still being calculated', ['A', 45_001, '#BUSY!'], 'sheet-error', 'amount1'],
  ['62: an error in the customer', ['#N/A', 45_001, 1], 'sheet-error', 'customer1'],
  ['36: a blank customer', [' ', 45_001, 1], 'missing', 'customer1'],
])('bad input %s leaves its row out and says where', (_, row, code, address) => {
  const { leftOut, ids } = read([good, row, ['B', 45_002, 3]]);
  expect(leftOut).toEqual([expect.objectContaining({ rows: 1, first: address })]);
  expect(leftOut[0].problem.code).toBe(code);
  expect(leftOut[0].problem.received).toBeUndefined();
  expect(ids).toEqual(['A', 'B']);
});

test('bad input 51, 52, 53 and 67: blank rows, and the blanks under a merged cell, are no customers and no faults', () => {
  const { ids, leftOut } = read([good, ['', '', ''], ['B', 45_002, 3], ['', '', '']]);
  expect(ids).toEqual(['A', 'B']);
  expect(leftOut).toEqual([]);
});

test('bad input 8: rows after the as-of date are left out and counted', () => {
  const { leftOut, ids } = read([good, ['A', 45_010, 1], ['B', 45_011, 1]], 45_005);
  expect(ids).toEqual(['A']);
  expect(leftOut).toEqual([{ problem: { code: 'after-as-of', argument: 'date' }, rows: 2, first: 'date1' }]);
});

test('bad input 10: an as-of date before all purchases is said', () => {
  expect(() => read([good], 44_000)).toThrow(new ProblemError({ code: 'as-of-before-all' }));
});

test('bad input 50: a log without a usable row says there is nothing to do', () => {
  expect(() =>
    read([
      ['', '', ''],
      ['A', 'soon', 1],
    ]),
  ).toThrow(new ProblemError({ code: 'nothing-to-do' }));
});

test('bad input 16 and 18: a return subtracts, and a customer with returns only is left out', () => {
  const { facts, revenue, leftOut, usable } = read([good, ['A', 45_002, -4], ['B', 45_002, -3]]);
  expect(facts.orders.values[0]).toBe(1);
  expect(revenue[0]).toBe(6);
  expect(Array.from(usable)).toEqual([0]);
  expect(leftOut).toEqual([
    { problem: { code: 'below', argument: 'amount', expected: [0] }, rows: 1, first: 'amount2' },
  ]);
});

test('bad input 34 and 36: ids differ by what shows, and __proto__ is an ordinary one', () => {
  const { ids } = read([good, [' A\u00a0', 45_001, 1], ['__proto__', 45_001, 1], ['constructor', 45_001, 1]]);
  expect(ids).toEqual(['A', '__proto__', 'constructor']);
});

test('reasons are counted together, the most frequent first', () => {
  const { leftOut } = read([good, ['A', '', 1], ['A', 45_001, 'x'], ['A', 45_001, 'y']]);
  expect(leftOut.map(({ rows, first }) => [rows, first])).toEqual([
    [2, 'amount2'],
    [1, 'date1'],
  ]);
});
