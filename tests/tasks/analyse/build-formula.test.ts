import type { AskedField, Entries } from '../../../src/tasks/analyse/analysis';
import { buildFormula } from '../../../src/tasks/analyse/build-formula';
import type { FoundList } from '../../../src/tasks/intents';

const list: FoundList = {
  sheet: 'My orders',
  name: 'My orders',
  address: 'B3:E90',
  kind: 'transactions',
  rows: 87,
  customers: null,
  hasHeadings: true,
  columns: ['customer', 'order date', 'amount', 'net (EUR)'].map((heading, index) => ({
    index,
    letter: 'BCDE'[index],
    heading,
  })),
  mapping: {},
  latestDate: 45000,
  selectedRows: null,
};

function field(id: string, kind: AskedField['kind'], optional = false): AskedField {
  return { id, kind, optional, roles: { is: [], standIns: [] }, daysSince: null, headings: [] };
}

const build = (fields: readonly AskedField[], entries: Entries, from: FoundList | null = list) =>
  buildFormula({ formulaName: 'CRM.CLV', fields, entries, list: from });
const column = (first: number, last = first) => ({ from: 'columns', first, last }) as const;

test('columns of a plain list are the cells of its data rows', () => {
  const { formula } = build([field('a', 'labels'), field('b', 'matrix')], { a: column(0), b: column(2, 3) });
  expect(formula).toBe("=CRM.CLV('My orders'!$B$4:$B$90,'My orders'!$D$4:$E$90)");
});

test('columns of a table go by their names, the whole of it by its cells', () => {
  const table = { ...list, table: 'Orders' };
  const { formula } = build(
    [field('a', 'labels'), field('b', 'matrix'), field('c', 'table')],
    { a: column(1), b: column(2, 1), c: { from: 'list' } },
    table,
  );
  expect(formula).toBe("=CRM.CLV(Orders[order date],Orders[[order date]:[amount]],'My orders'!$B$3:$E$90)");
});

test('a name with signs that would need escaping is not written: all columns then go by their cells', () => {
  const { formula } = build(
    [field('a', 'labels'), field('b', 'numbers')],
    { a: column(0), b: column(3) },
    { ...list, table: 'Orders' },
  );
  expect(formula).toBe("=CRM.CLV('My orders'!$B$4:$B$90,'My orders'!$E$4:$E$90)");
});

test('days since a date are worked out in the formula', () => {
  const { formula } = build([field('a', 'numbers')], { a: { from: 'days-since', column: 1, day: '2025-06-30' } });
  expect(formula).toBe("=CRM.CLV(DATE(2025,6,30)-'My orders'!$C$4:$C$90)");
});

test('what is left out keeps its place, and nothing trails', () => {
  const fields = [
    field('a', 'labels'),
    field('b', 'number', true),
    field('c', 'number', true),
    field('d', 'choice', true),
  ];
  expect(build(fields, { a: column(0), c: { from: 'typed', text: '3' } }).formula).toBe(
    "=CRM.CLV('My orders'!$B$4:$B$90,,3)",
  );
  expect(build([fields[1]], {}).formula).toBe('=CRM.CLV()');
});

test('what is wanting is told by its field, and shows as … in the formula', () => {
  const built = build([field('a', 'labels'), field('b', 'number')], { b: { from: 'typed', text: 'x' } });
  expect(built.formula).toBe('=CRM.CLV(…,…)');
  expect(built.problems).toEqual({ a: { code: 'missing' }, b: { code: 'not-a-number', received: 'x' } });
});

test('an address is read strictly, on the list’s sheet where it names none, and told with what the formula reads', () => {
  const fields = [field('a', 'labels')];
  const good = build(fields, { a: { from: 'address', text: 'h2:h9' } });
  expect(good.formula).toBe("=CRM.CLV('My orders'!$H$2:$H$9)");
  expect(good.cells).toMatchObject([{ sheet: 'My orders', area: { row: 1, column: 7, rows: 8, columns: 1 } }]);
  const bad = build(fields, { a: { from: 'address', text: 'SUM(A1)' } });
  expect(bad.problems).toEqual({ a: { code: 'not-an-address', received: 'SUM(A1)' } });
});

test('a column that the list has no more is wanting, and so is every column without a list', () => {
  expect(build([field('a', 'labels')], { a: column(9) }).problems).toEqual({ a: { code: 'missing' } });
  expect(build([field('a', 'labels')], { a: column(0) }, null).problems).toEqual({ a: { code: 'missing' } });
  expect(build([field('a', 'table')], { a: { from: 'list' } }, null).problems).toEqual({ a: { code: 'missing' } });
});
