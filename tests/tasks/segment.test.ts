import { allOf, customerList, openWorkbook, run, sheetNames, shopLog, valuesOf } from './workbook-for-tests';
import type { NodeOffice } from '../workbench/office-in-node';

type Opened = Awaited<ReturnType<typeof openWorkbook>> & NodeOffice;
let opened: Opened;
afterEach(() => opened.restore());

test('a log is summarised to a new sheet with a table, one row a customer', async () => {
  opened = await openWorkbook({ Orders: shopLog(60) });
  const { intents } = opened;
  const list = (await intents.findList())!;
  expect(list).toMatchObject({ sheet: 'Orders', kind: 'transactions', mapping: { customer: 0, date: 1, amount: 2 } });
  const done = await intents.segment(list, allOf(list), run);
  expect(done.customers).toBe(60);
  expect(await sheetNames()).toEqual(['Orders', 'Segments']);
  const values = (await valuesOf('Segments'))!;
  expect(values).toHaveLength(61);
  expect(values[0]).toEqual([
    'Customer',
    'First order',
    'Last order',
    'Orders',
    'Revenue',
    'Average order',
    'Stage',
    'Note',
    'Reason',
    'RFM score',
    'RFM segment',
    'CLV, 12 months, revenue',
  ]);
  expect(opened.refused).toEqual([]);
});

test('a customer list gets its results in the empty columns beside it', async () => {
  opened = await openWorkbook({ Customers: customerList(40) });
  const { intents } = opened;
  const list = (await intents.findList())!;
  expect(list.kind).toBe('customers');
  const done = await intents.segment(list, allOf(list), run);
  expect(done).toMatchObject({ sheet: 'Customers', address: 'F1:K41', customers: 40 });
  expect(opened.refused).toEqual([]);
});
