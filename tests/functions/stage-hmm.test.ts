import { worksheetFunction } from '../../src/excel/worksheet-functions/worksheet-function';
import { stageHmm } from '../../src/functions/stage-hmm';
import type { CellError } from '../excel/worksheet-functions/test-host';
import { errorOf, testHost } from '../excel/worksheet-functions/test-host';

const hmm = worksheetFunction(stageHmm, testHost());

/** Half of the customers order two or three times a period, half hardly ever. */
const histories = Array.from({ length: 40 }, (_, row) => [
  1,
  ...Array.from({ length: 8 }, (__, t) => (row % 2 === 0 ? 2 + ((t + row) % 2) : Number((t + row) % 7 === 0))),
]);

test('two plain kinds of customers become two states, and each customer is in the right one', () => {
  const [head, ...customers] = hmm(histories, 2, 'orders', 'customers');
  expect(head).toEqual(['Likeliest state', 'P(state 1)', 'P(state 2)']);
  expect(customers.map(([state]) => state)).toEqual(histories.map((_, row) => (row % 2 === 0 ? 2 : 1)));
  for (const [, low, high] of customers) {
    expect(Number(low) + Number(high)).toBeCloseWithin(1, { absolute: 1e-12, because: 'two shares of one sum' });
  }
  const levels = hmm(histories, 2).filter(([measure]) => String(measure).startsWith('level'));
  // The busy ones alternate between 2 and 3 over eight periods: 2.5 a period.
  expect(levels[1][3]).toBeCloseWithin(2.5, {
    absolute: 0.01,
    because: 'the quiet ones are almost never taken for busy',
  });
});

test('a customer without a period after the first order stays blank, and a fault stays in its row', () => {
  const rows = [...histories, ['', '', '', '', '', '', '', '', 1], [1, 2, '#DIV/0!', 2, 2, 2, 2, 2, 2]];
  const answer = hmm(rows, 2, 'orders', 'customers');
  expect(answer[41]).toEqual(['', '', '']);
  expect((answer[42][0] as CellError).code).toBe('#DIV/0!');
  const model = hmm(rows, 2);
  expect(model.find(([measure]) => String(measure).startsWith('customers left out'))?.[3]).toBe(2);
});

test('states outside 2 to 5 and too few customers are refused', () => {
  for (const states of [1, 6, 2.5]) expect(errorOf(() => hmm(histories, states)).code).toBe('#VALUE!');
  expect(errorOf(() => hmm(histories.slice(0, 5), 2)).code).toBe('#N/A');
  expect(errorOf(() => hmm(histories, 2, 'horoscope')).message).toMatch(/^emission: /);
});
