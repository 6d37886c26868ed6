import { worksheetFunction } from '../../src/excel/worksheet-functions/worksheet-function';
import { lifecycleRules } from '../../src/functions/lifecycle-rules';
import { stageSensitivity } from '../../src/functions/stage-sensitivity';
import { CellError, errorOf, testHost } from '../excel/worksheet-functions/test-host';

const sensitivity = worksheetFunction(stageSensitivity, testHost());
const asOf = 45_000;

/** Customers with one order each, silent from 30 to 300 days: with a segment gap of 60, ratios of .5 to 5. */
const list = [
  ['Orders', 'First order', 'Last order', 'Revenue'],
  ...Array.from({ length: 10 }, (_, i) => [1, asOf - 30 * (i + 1), asOf - 30 * (i + 1), 10 * (i + 1)]),
];

test('a threshold of 2 counts the rows that a reader counts, and the default moves nobody', () => {
  const lines = sensitivity(list, 'overdue', 2, asOf).slice(1);
  // Ratios .5, 1, 1.5 stay; 2 … 5 are in decline: 7 customers worth 40 + … + 100 = 490.
  expect(lines.map(([, stage, customers, , value]) => [stage, customers, value])).toEqual([
    ['Exploration', 3, 60],
    ['Formation', 0, 0],
    ['Stability', 0, 0],
    ['Decline', 7, 490],
  ]);
  expect(lines.every((line) => line[6] === 0)).toBe(true);
});

test('no customer is lost on the way, and a stricter threshold never has fewer in decline', () => {
  const lines = sensitivity(list, 'overdue', [[1, 2, 3, 4, 5]], asOf).slice(1);
  const declining: number[] = [];
  for (const threshold of [1, 2, 3, 4, 5]) {
    const own = lines.filter(([each]) => each === threshold);
    expect(own.reduce((sum, [, , customers]) => sum + Number(customers), 0)).toBe(10);
    declining.push(own.find(([, stage]) => stage === 'Decline')?.[2] as number);
  }
  expect(declining).toEqual([9, 7, 5, 3, 1]);
});

test('a signal the model does not use, or a threshold it does not have, is refused by name', () => {
  expect(errorOf(() => sensitivity(list, 'nps', 5, asOf)).message).toMatch(/cannot be read: NPS is missing/);
  expect(errorOf(() => sensitivity(list, 'orders', 5, asOf, null, null, 4)).message).toMatch(/orders is missing/);
  expect(errorOf(() => sensitivity(list, 'stars', 5, asOf)).message).toMatch(/^signal: "stars" is not one of: overdue/);
  expect(errorOf(() => sensitivity(list, 'overdue', 'two', asOf)).message).toMatch(/^thresholds, row 1: "two"/);
  expect(errorOf(() => sensitivity([['Orders'], ['']], 'overdue', 2, asOf)).code).toBe('#N/A');
});

test('an edited rule table is the one that is moved', () => {
  const rules = worksheetFunction(lifecycleRules, testHost())('management');
  const lines = sensitivity(list, 'overdue', 6, asOf, null, rules).slice(1);
  expect(lines.map(([, stage, customers]) => [stage, customers])).toEqual([
    ['Acquisition', 0],
    ['Development', 10],
    ['Retention', 0],
    ['Attrition', 0],
  ]);
});

test('rows with an error are counted apart, and an error among the values is the sum’s', () => {
  const faulty = [...list, ['#DIV/0!', asOf - 30, asOf - 30, 5], [1, 'soon', asOf - 30, 5]];
  const plain = sensitivity(list, 'overdue', [[2, 3]], asOf);
  const lines = sensitivity(faulty, 'overdue', [[2, 3]], asOf);
  expect(lines.filter(([, stage]) => stage !== 'left out: error in the row')).toEqual(plain);
  expect(lines.filter(([, stage]) => stage === 'left out: error in the row').map((line) => line.slice(0, 4))).toEqual([
    [2, 'left out: error in the row', 2, ''],
    [3, 'left out: error in the row', 2, ''],
  ]);
  const valued = list.map((row, at) => [...row.slice(0, 3), at === 0 ? 'CLV' : at === 1 ? '#NUM!' : row[3]]);
  const [exploration, , , decline] = sensitivity(valued, 'overdue', 2, asOf).slice(1);
  expect(exploration[2]).toBe(3);
  expect(exploration.slice(4, 6)).toEqual([expect.any(CellError), expect.any(CellError)]);
  expect((exploration[4] as CellError).code).toBe('#NUM!');
  expect(decline.slice(2, 5)).toEqual([7, 0.7, 490]);
});
