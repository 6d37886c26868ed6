import type { Sample } from '../../../src/excel/list/read-sample';
import type { Cell } from '../../../src/excel/range/read-values';
import { isDateFormat, lookAtColumns } from '../../../src/tasks/list/column-looks';
import { findHeadingRow } from '../../../src/tasks/list/heading-row';
import { kindOf, mapColumns } from '../../../src/tasks/list/map-columns';

/** Tells a small sheet apart; dates are numbers with a date format. */
function tell(rows: readonly (readonly (Cell | Date)[])[]) {
  const sample: Sample = {
    values: rows.map((row) => row.map((cell) => (cell instanceof Date ? cell.getTime() / 86_400_000 + 25_569 : cell))),
    numberFormats: rows.map((row) => row.map((cell) => (cell instanceof Date ? 'yyyy-mm-dd' : 'General'))),
  };
  const heading = findHeadingRow(sample);
  const names = sample.values[heading.row];
  const columns = names.map((name, index) => ({ index, letter: '', heading: heading.hasHeadings ? String(name) : '' }));
  const looks = lookAtColumns(sample, heading.row + (heading.hasHeadings ? 1 : 0));
  const kind = kindOf(columns, looks);
  return { ...heading, kind, mapping: mapColumns(kind, columns, looks) };
}

const day = (text: string): Date => new Date(`${text}T00:00:00Z`);

test('an English log is mapped by its headings', () => {
  const told = tell([
    ['Invoice', 'Customer ID', 'Invoice Date', 'Qty', 'Total'],
    ['A1', 17, day('2024-01-02'), 2, 9.5],
    ['A2', 18, day('2024-01-03'), 1, 4.5],
    ['A3', 17, day('2024-02-03'), 1, 4.5],
  ]);
  expect(told).toEqual({
    row: 0,
    hasHeadings: true,
    kind: 'transactions',
    mapping: { customer: 1, date: 2, amount: 4 },
  });
});

test('a Chinese log is mapped by its headings', () => {
  const told = tell([
    ['会员编号', '下单时间', '实付金额', '商品名称'],
    ['甲01', day('2024-01-02'), 9.5, '茶'],
    ['乙02', day('2024-01-03'), 4.5, '茶'],
    ['甲01', day('2024-01-05'), 4.5, '杯'],
  ]);
  expect(told.kind).toBe('transactions');
  expect(told.mapping).toEqual({ customer: 0, date: 1, amount: 2, product: 3 });
});

test.each([
  [['Client', 'First purchase', 'Last purchase', 'Purchases', 'Total spend']],
  [['客户', '首次购买日期', '最近购买日期', '购买次数', '累计消费']],
])('a customer list is told from a log by its headings: %s', (headings) => {
  const told = tell([
    headings,
    ['A', day('2024-01-02'), day('2024-03-02'), 3, 90],
    ['B', day('2024-01-05'), day('2024-01-05'), 1, 20],
  ]);
  expect(told.kind).toBe('customers');
  expect(told.mapping).toEqual({ customer: 0, first_order: 1, last_order: 2, orders: 3, revenue: 4 });
});

test('bad input 46: a list without headings is mapped by what stands in it', () => {
  const told = tell([
    ['A', day('2024-01-02'), 9.5],
    ['B', day('2024-01-03'), 4.5],
    ['A', day('2024-01-04'), 3.25],
  ]);
  expect(told).toEqual({
    row: 0,
    hasHeadings: false,
    kind: 'transactions',
    mapping: { customer: 0, date: 1, amount: 2 },
  });
});

test('bad input 71: empty, duplicate and non-Latin headings leave no column unmapped that its cells give away', () => {
  const told = tell([
    ['', 'عميل', 'عميل'],
    [day('2024-01-02'), 'زبون', 9.5],
    [day('2024-01-03'), 'زبون', 4.5],
  ]);
  expect(told.mapping).toEqual({ customer: 1, date: 0, amount: 2 });
});

test('bad input 72: headings that differ in case, blanks and full-width letters only are the same heading', () => {
  const rows = [
    ['A', day('2024-01-02'), 9.5],
    ['B', day('2024-01-03'), 4.5],
  ];
  for (const headings of [
    ['CUSTOMER  ID', ' order-date ', 'ＡＭＯＵＮＴ'],
    ['customer_id', 'OrderDate', 'amount'],
  ]) {
    expect(tell([headings, ...rows]).mapping).toEqual({ customer: 0, date: 1, amount: 2 });
  }
});

test('a title above the headings belongs to no list', () => {
  const told = tell([
    ['Sales 2024', '', ''],
    ['Customer', 'Date', 'Amount'],
    ['A', day('2024-01-02'), 9.5],
  ]);
  expect(told).toMatchObject({ row: 1, hasHeadings: true, mapping: { customer: 0, date: 1, amount: 2 } });
});

test('ISO dates kept as text are dates', () => {
  expect(
    tell([
      ['who', 'when', 'how much'],
      ['A', '2024-01-02', 5.5],
      ['A', '2024-01-03', 6.5],
    ]).mapping,
  ).toEqual({
    customer: 0,
    date: 1,
    amount: 2,
  });
});

test.each([
  ['yyyy-mm-dd', true],
  ['[$-804]yyyy"年"m"月"d"日"', true],
  ['d/m/yy h:mm', true],
  ['#,##0.00', false],
  ['General', false],
  ['[Red]0.00', false],
  ['0 "days"', false],
])('the number format %s shows a date: %s', (format, expected) => {
  expect(isDateFormat(format)).toBe(expected);
});
