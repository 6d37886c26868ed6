import { analysisForm } from '../../../src/derive/form/analysis-form';
import { catalog } from '../../../src/functions/catalog';
import { suggestEntries } from '../../../src/tasks/analyse/suggest-entries';
import type { FoundList, Mapping } from '../../../src/tasks/intents';

const fieldsOf = (id: string) => analysisForm(catalog.find((spec) => spec.id === id)!).fields;

function list(kind: FoundList['kind'], headings: readonly string[], mapping: Mapping = {}): FoundList {
  return {
    sheet: 'Sheet1',
    name: 'Sheet1',
    address: 'A1:Z9',
    kind,
    rows: 8,
    customers: null,
    hasHeadings: true,
    columns: headings.map((heading, index) => ({ index, letter: String.fromCharCode(65 + index), heading })),
    mapping,
    latestDate: 46203,
    selectedRows: null,
  };
}

const column = (index: number) => ({ from: 'columns', first: index, last: index });

test('a log’s columns are taken by their roles, and its latest day as the as-of date', () => {
  const log = list('transactions', ['Rechnung', 'Kunde', 'Tag', 'Wert'], { customer: 1, date: 2, amount: 3 });
  expect(suggestEntries(fieldsOf('RFM_TABLE'), log, log.mapping)).toEqual({
    customer: column(1),
    date: column(2),
    amount: column(3),
    as_of: { from: 'typed', text: '2026-06-30' },
  });
});

test.each([
  [['Customer', 'First order', 'Last order', 'Orders', 'Revenue', 'Average order', 'Average repeat order']],
  [['客户', '首单日期', '末单日期', '订单数', '收入', '单均金额', '复购单均金额']],
])('the headings of CUSTOMERS are recognised: %s', (headings) => {
  const summary = list('customers', headings);
  expect(suggestEntries(fieldsOf('CLV'), summary, {})).toEqual({
    first_order: column(1),
    last_order: column(2),
    orders: column(3),
    amount: column(6),
    as_of: { from: 'typed', text: '2026-06-30' },
  });
  expect(suggestEntries(fieldsOf('RFM_SCORE'), summary, {})).toEqual({
    recency: { from: 'days-since', column: 2, day: '2026-06-30' },
    frequency: column(3),
    monetary: column(4),
  });
});

test('a column of the argument’s own name wins over one that could stand in for it', () => {
  const both = list('customers', ['Customer', 'Revenue', 'Profit']);
  expect(suggestEntries(fieldsOf('CONCENTRATION'), both, {})).toEqual({ profit: column(2) });
  const one = list('customers', ['Customer', 'Revenue']);
  expect(suggestEntries(fieldsOf('CONCENTRATION'), one, {})).toEqual({ profit: column(1) });
});

test('the amount of a transaction is not taken for the average repeat order of a customer', () => {
  const log = list('transactions', ['Customer', 'Date', 'Amount'], { customer: 0, date: 1, amount: 2 });
  expect(suggestEntries(fieldsOf('CLV'), log, log.mapping)).toEqual({ as_of: { from: 'typed', text: '2026-06-30' } });
});

test('a list of customers is passed whole where a function reads its headings itself', () => {
  const summary = list('customers', ['Customer', 'First order', 'Last order', 'Orders']);
  expect(suggestEntries(fieldsOf('LIFECYCLE_TABLE'), summary, {})).toMatchObject({ customers: { from: 'list' } });
});

test('what may be left out is left out, and without a list nothing is made up', () => {
  const summary = list('customers', ['Customer', 'First order', 'Last order', 'Orders', 'Own', 'Total']);
  expect(Object.keys(suggestEntries(fieldsOf('LOYALTY'), summary, {}))).toEqual(['first_order', 'last_order']);
  expect(suggestEntries(fieldsOf('CLV'), null, {})).toEqual({});
});
