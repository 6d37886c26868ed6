import { worksheetFunction } from '../../src/excel/worksheet-functions/worksheet-function';
import { baseBridge } from '../../src/functions/base-bridge';
import { cohorts } from '../../src/functions/cohorts';
import type { FunctionSpec } from '../../src/functions/spec';
import { errorOf, testHost } from '../excel/worksheet-functions/test-host';

const call = (spec: FunctionSpec, ...parameters: unknown[]) => worksheetFunction(spec, testHost())(...parameters);
const refused = (spec: FunctionSpec, ...parameters: unknown[]) => {
  const { code, message } = errorOf(() => call(spec, ...parameters));
  return `${code} ${message}`;
};
const column = (...cells: unknown[]) => cells.map((cell) => [cell]);

const who = column('a', 'b', 'a', '');
const when = column(45292, 45300, 45330, '');
const much = column(10, 20, 30, '');

describe.each([
  ['COHORTS', cohorts],
  ['BASE_BRIDGE', baseBridge],
] as const)('%s', (_, spec) => {
  test('leaves blank rows out, wherever they stand', () => {
    const padded = call(spec, column('', 'a', 'b', 'a'), column('', 45292, 45300, 45330));
    expect(padded).toEqual(call(spec, who, when));
  });

  test('is refused with a faulty row: a count without it would be wrong', () => {
    expect(refused(spec, who, column(45292, 'soon', 45330, ''))).toMatch(/^#VALUE! date, row 2: "soon" is not a date/);
    expect(refused(spec, who, column(45292, '', 45330, ''))).toBe('#VALUE! date, row 2: a value is missing.');
    expect(refused(spec, column('a', '', 'b', ''), when)).toBe('#VALUE! customer, row 2: a value is missing.');
    expect(refused(spec, column('a', '#N/A', 'b', ''), when)).toMatch(/^#N\/A customer, row 2/);
    expect(refused(spec, column(''), column(''))).toBe('#N/A No row holds any data.');
    expect(refused(spec, who, column(45292, 45300))).toMatch(/^#VALUE! customer: 4 rows, but date has 2/);
  });
});

test('COHORTS wants amounts where money is asked for, and takes its words in Chinese', () => {
  expect(refused(cohorts, who, when, null, null, 'revenue')).toBe('#VALUE! amount: this argument is required.');
  expect(refused(cohorts, who, when, much, 'decade')).toMatch(/^#VALUE! period: "decade" is not one of: Week, Month/);
  expect(call(cohorts, who, when, much, '季度', '收入')).toEqual(call(cohorts, who, when, much, 'quarter', 'revenue'));
  expect(refused(cohorts, column('a'), column(45292), column(-5))).toBe('#N/A No row holds any data.');
  expect(refused(cohorts, who, when, column(1e308, 1e308, 1e308, ''), 'year', 'revenue')).toMatch(/^#VALUE! amount: /);
});

test('BASE_BRIDGE leaves money blank where a cost is not known, and refuses one below 0', () => {
  const money = (...costs: unknown[]) => (call(baseBridge, who, when, 'month', ...costs)[2] ?? []).slice(4, 9);
  expect(money()).toEqual([1, 1, '', '', '']);
  expect(money(50)).toEqual([1, 1, 50, '', '']);
  expect(money(null, 10)).toEqual([1, 1, '', 10, '']);
  expect(money(50, 60)).toEqual([1, 1, 50, 60, -10]);
  expect(refused(baseBridge, who, when, null, -1)).toMatch(/^#VALUE! acquisition_cost: -1 is less than 0/);
});

test('BASE_BRIDGE warns exactly where the period is shorter than the segment gap of twenty customers', () => {
  // Thirty customers who order every 40 days: longer than a month, shorter than a quarter.
  const ids = Array.from({ length: 30 }, (_, i) => i);
  const rows = ids.flatMap((id) => [0, 40, 80].map((later) => [`c${id}`, 45_292 + id + later]));
  const columns = [0, 1].map((at) => rows.map((row) => [row[at]]));
  const told = (period: string) =>
    call(baseBridge, ...columns, period)
      .slice(1)
      .map((row) => row.slice(9, 11));
  for (const [gap, warning] of told('month')) {
    expect(gap).toBe(40);
    expect(warning).toMatch(/^Shorter than the segment gap/);
  }
  for (const line of told('quarter')) expect(line).toEqual([40, '']);
});
