import { worksheetFunction } from '../../src/excel/worksheet-functions/worksheet-function';
import { catalog } from '../../src/functions/catalog';
import { smallLog } from '../../src/functions/examples/small-log';
import type { CellError } from '../excel/worksheet-functions/test-host';
import { errorOf, testHost } from '../excel/worksheet-functions/test-host';

const functions = new Map(catalog.map((spec) => [spec.id, worksheetFunction(spec, testHost())]));
const call = (id: string, ...parameters: unknown[]): unknown[][] => functions.get(id)!(...parameters);

const log = [smallLog.customer, smallLog.date, smallLog.amount] as const;
const dates = [[45473], [45565], [45657]];
const table = call('MONITOR', ...log, dates);

/** The customers as CUSTOMERS summarises them: first, last, orders, average repeat order. */
const facts = (asOf: number) => {
  const rows = call('CUSTOMERS', ...log, asOf).slice(1);
  return [1, 2, 3, 6].map((column) => rows.map((row) => [row[column]]));
};

test('CLV is what CLV says of the customers of each date', () => {
  dates.forEach(([asOf], at) => {
    const [first, last, orders, amount] = facts(asOf);
    const values = call('CLV', first, last, orders, amount, asOf).map(([value]) => value as number);
    const total = values.reduce((sum, value) => sum + value, 0);
    expect(table[at + 1][1]).toBe(values.length);
    expect(table[at + 1][4]).toBeCloseWithin(total, {
      relative: 1e-9,
      because: 'the same fit, summed in another order',
    });
    expect(table[at + 1][3]).toBeCloseWithin(total / values.length, { relative: 1e-9, because: 'the same fit' });
  });
});

test('stages are those of LIFECYCLE_STAGE by the rules of the last date, and their shares add up to 1', () => {
  const [first, last, orders] = facts(45657);
  const rules = call('LIFECYCLE_RULES', 'relationship', first, last, orders);
  dates.forEach(([asOf], at) => {
    const own = facts(asOf).slice(0, 3);
    const stages = call('LIFECYCLE_STAGE', ...own, asOf, null, null, rules).map(([stage]) => stage);
    const shares = table[0].slice(5).map((name) => stages.filter((stage) => stage === name).length / stages.length);
    expect(table[at + 1].slice(5)).toEqual(shares);
    expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseWithin(1, { absolute: 1e-12, because: 'rounding' });
  });
});

const withoutValue = (rows: unknown[][]) => rows.map((row) => [...row.slice(0, 3), ...row.slice(5)]);

test('rows in another order, with blanks between or of other customers’ names give the same table', () => {
  const reversed = log.map((cells) => [...cells].reverse());
  const padded = log.map((cells) => cells.flatMap((cell) => [cell, ['']]));
  const renamed = [smallLog.customer.map(([name]) => [`${name.slice(1)}!`]), ...log.slice(1)];
  for (const columns of [padded, renamed]) expect(call('MONITOR', ...columns, dates)).toEqual(table);
  const turned = call('MONITOR', ...reversed, dates);
  expect(withoutValue(turned)).toEqual(withoutValue(table));
  turned.slice(1).forEach((row, at) =>
    expect(row[4]).toBeCloseWithin(table[at + 1][4] as number, {
      relative: 1e-6,
      because: 'a fit of the same customers',
    }),
  );
});

test('money in another unit scales the values alone', () => {
  const cents = call(
    'MONITOR',
    log[0],
    log[1],
    log[2].map(([amount]) => [amount * 100]),
    dates,
  );
  expect(withoutValue(cents)).toEqual(withoutValue(table));
  cents.slice(1).forEach((row, at) =>
    expect(row[4]).toBeCloseWithin((table[at + 1][4] as number) * 100, {
      relative: 1e-6,
      because: 'the spend is scaled',
    }),
  );
});

test('dates may stand in a row, in any order, twice, or as text', () => {
  expect(call('MONITOR', ...log, [['2024-12-31', 45565.7, '', 45473, 45473]])).toEqual(table);
});

test('a later order changes nothing of an earlier date but the segment gap', () => {
  const later = log.map((cells, at) => [...cells, [['C01'], [45700], [500]][at]]);
  expect(call('MONITOR', ...later, dates)).toEqual(table);
});

test('where no fit can be made the date says so and keeps its other figures', () => {
  const few = call('MONITOR', [['a'], ['b'], ['a']], [[45001], [45010], [45100]], [[5], [6], [7]], [[45050], [45100]]);
  expect((few[2][3] as CellError).message).toMatch(/^Needs at least 20 customers/);
  expect(few[2].slice(0, 3)).toEqual([45100, 2, 0.5]);
});

test('ratings add two columns at the end and move no other', () => {
  const ratings = log[0].map((_, row) => [row % 3 === 0 ? (row % 5) + 1 : '']);
  const rated = call('MONITOR', ...log, dates, null, null, null, ratings);
  expect(rated.map((row) => row.slice(0, -2))).toEqual(table);
  expect(rated[0].slice(-2)).toEqual(['Satisfaction, mean rating', 'Customers with a rating']);
  dates.forEach(([asOf], at) => {
    const latest = new Map<unknown, number>();
    log[0].forEach(([name], row) => {
      if (log[1][row][0] <= asOf && ratings[row][0] !== '') latest.set(name, ratings[row][0] as number);
    });
    const mean = [...latest.values()].reduce((sum, rating) => sum + rating, 0) / latest.size;
    expect(rated[at + 1].at(-1)).toBe(latest.size);
    expect(rated[at + 1].at(-2)).toBeCloseWithin(mean, { relative: 1e-12, because: 'one sum in another order' });
  });
  const none = call('MONITOR', ...log, dates, null, null, null, '');
  expect(none.slice(1).map((row) => row.slice(-2))).toEqual(dates.map(() => ['', 0]));
});

test('what is wrong with a date or a row is told', () => {
  const message = (...parameters: unknown[]) => {
    const { code, message: said } = errorOf(() => call('MONITOR', ...parameters));
    return `${code} ${said}`;
  };
  expect(message(...log, [[45473], ['soon']])).toMatch(/^#VALUE! dates, row 2: "soon" is not a date/);
  expect(message(...log, true)).toMatch(/^#VALUE! dates, row 1: TRUE is a truth value/);
  expect(message(...log, 12)).toMatch(/^#VALUE! dates, row 1: .*outside the dates/);
  expect(message(...log, [['', '']])).toMatch(/^#VALUE! dates: this argument is required/);
  expect(message(...log, 40000)).toBe('#N/A dates: nothing happened on or before the as-of date.');
  expect(message([['a'], ['']], [[45000], [45001]], [[1], [2]], 45100)).toBe(
    '#VALUE! customer, row 2: a value is missing.',
  );
  const withRating = (rating: unknown) =>
    message([['a'], ['b']], [[45000], [45001]], [[1], [2]], 45100, null, null, null, [[4], [rating]]);
  expect(withRating('good')).toBe('#VALUE! satisfaction, row 2: "good" is not a number.');
  expect(withRating('#N/A')).toBe('#N/A satisfaction, row 2: the cell holds #N/A.');
  expect(message([['a'], ['']], [[45000], ['']], [[1], ['']], 45100, null, null, null, [[4], [5]])).toBe(
    '#VALUE! customer, row 2: a value is missing.',
  );
  expect(message([['a'], ['b']], [[45000], ['05/03/2024']], [[1], [2]], 45100)).toMatch(/^#VALUE! date, row 2/);
});
