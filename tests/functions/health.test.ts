import { worksheetFunction } from '../../src/excel/worksheet-functions/worksheet-function';
import { health } from '../../src/functions/health';
import { errorOf, testHost } from '../excel/worksheet-functions/test-host';

const run = worksheetFunction(health, testHost());
const column = (...cells: unknown[]) => cells.map((cell) => [cell]);
const refused = (...parameters: unknown[]) => {
  const { code, message } = errorOf(() => run(...parameters));
  return `${code} ${message}`;
};

const unit = column('N', 'S', 'N');
const stage = column('Stability', 'Decline', '形成期');
const value = column(100, 50, '');
const history = [
  [1, 2, 3, 4],
  [4, 3, 2, 1],
  ['', '', 1, 0],
];

test('stages are understood in any language and by the model asked for', () => {
  expect(
    run(unit, stage, value, history)
      .slice(1)
      .map(([name, customers]) => [name, customers]),
  ).toEqual([
    ['N', 2],
    ['S', 1],
  ]);
  expect(refused(unit, stage, value, history, null, null, 'lifecycle')).toMatch(
    /^#VALUE! stage, row 1: "Stability" is not one of: prospect, /,
  );
  const committed = run(column('N'), column('Commitment'), 5, [[1, 1]], null, null, 'dwyer-schurr-oh');
  expect(committed[1].slice(0, 4)).toEqual(['N', 1, 100, 100]);
});

test('blank rows are left out, wherever they stand', () => {
  const padded = run(column('', 'N', 'S', 'N'), column('', 'Stability', 'Decline', '形成期'), column('', 100, 50, ''), [
    ['', '', '', ''],
    ...history,
  ]);
  expect(padded).toEqual(run(unit, stage, value, history));
});

test('a faulty row is refused, because units are compared with each other', () => {
  expect(refused(column('N', '', 'N'), stage, value, history)).toBe('#VALUE! unit, row 2: a value is missing.');
  expect(refused(unit, column('Stability', '', 'Decline'), value, history)).toBe(
    '#VALUE! stage, row 2: a value is missing.',
  );
  expect(refused(unit, stage, column(1, 'x', 2), history)).toBe('#VALUE! value, row 2: "x" is not a number.');
  expect(refused(unit, stage, value, [history[0], ['#DIV/0!', 1, 1, 1], history[2]])).toMatch(/^#DIV\/0! /);
  expect(refused(column(''), column(''), column(''), column(''))).toBe('#N/A No row holds any data.');
});

test('five weights are wanted, and one of them above 0', () => {
  expect(refused(unit, stage, value, history, null, [[1, 2]])).toBe('#VALUE! weights: needs 5 columns, got 2.');
  expect(refused(unit, stage, value, history, null, [[0, 0, 0, 0, 0]])).toMatch(/^#VALUE! weights: the sum is 0/);
});

test('weights of the index count by their share: any multiple of them gives the same, and none may lie below 0', () => {
  const weights = [0.3, 0.25, 0.15, 0.2, 0.1];
  const of = (given: readonly number[]) => run(unit, stage, value, history, null, [given]) as unknown[][];
  const plain = of(weights);
  of(weights.map((weight) => weight * 7)).forEach((row, r) =>
    row.forEach((cell, c) => {
      if (typeof cell !== 'number') return expect(cell).toBe(plain[r][c]);
      expect(cell).toBeCloseWithin(plain[r][c] as number, { relative: 1e-12, because: 'one division by the sum' });
    }),
  );
  expect(refused(unit, stage, value, history, null, [[0.3, 0.25, -0.15, 0.2, 0.1]])).toBe(
    '#VALUE! weights, row 3: -0.15 is less than 0, the least allowed.',
  );
});
