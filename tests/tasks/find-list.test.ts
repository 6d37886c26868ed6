import { allOf, customerList, openWorkbook, run, select, shopLog } from './workbook-for-tests';
import type { Row } from './workbook-for-tests';

let opened: Awaited<ReturnType<typeof openWorkbook>>;
afterEach(() => opened.restore());

test('bad input 50: an empty sheet holds no list', async () => {
  opened = await openWorkbook({ Empty: [] });
  expect(await opened.intents.findList()).toBeNull();
});

test('bad input 48: several areas selected at once are refused with a sentence', async () => {
  opened = await openWorkbook({ Orders: shopLog(10) });
  const stop = opened.failOn('Workbook.GetSelectedRange', 'InvalidSelection');
  await expect(opened.intents.findList()).rejects.toThrow('many-areas');
  stop();
});

test('bad input 45: whole columns selected mean the list in them', async () => {
  opened = await openWorkbook({ Orders: shopLog(10) });
  const whole = (await opened.intents.findList())!;
  await select('Orders', 'A:C');
  expect(await opened.intents.findList()).toEqual(whole);
});

test('a cell beside the list still finds it', async () => {
  opened = await openWorkbook({ Orders: shopLog(10) });
  const whole = (await opened.intents.findList())!;
  await select('Orders', 'J3');
  expect(await opened.intents.findList()).toEqual(whole);
});

test('a formula typed beside the list is no part of it', async () => {
  opened = await openWorkbook({ Orders: shopLog(10) });
  const whole = (await opened.intents.findList())!;
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Orders').getRange('J3').values = [[7]];
    await context.sync();
  });
  await select('Orders', 'J3');
  expect(await opened.intents.findList()).toEqual(whole);
});

test('rows selected inside a list are the rows classified', async () => {
  opened = await openWorkbook({ Customers: customerList(40) });
  const { intents } = opened;
  await select('Customers', 'A5:B14');
  const list = (await intents.findList())!;
  expect(list).toMatchObject({ address: 'A1:E41', rows: 40, selectedRows: 10, selection: 'A5:E14' });
  expect((await intents.preview(list, allOf(list), run)).customers).toBe(10);
  const done = await intents.segment(list, allOf(list), run);
  expect(done).toMatchObject({ customers: 10, address: 'F1:J41', valueProblem: { code: 'too-few-customers' } });
});

test('bad input 47: a table’s totals row is no row of the list', async () => {
  const rows: Row[] = [...customerList(12), ['Total', null, null, 99, 9999]];
  opened = await openWorkbook({ Customers: rows });
  await Excel.run(async (context) => {
    const table = context.workbook.worksheets.getItem('Customers').tables.add('A1:E13', true);
    table.name = 'Clients';
    await context.sync();
  });
  // As a person switches the totals row on; the API of this table cannot.
  const { table } = opened.book.table('Clients')!;
  table.showTotals = true;
  table.area = { ...table.area, rows: table.area.rows + 1 };
  await select('Customers', 'B2');
  expect(await opened.intents.findList()).toMatchObject({
    name: 'Clients',
    address: 'A1:E13',
    rows: 12,
    hasHeadings: true,
  });
});

test('the latest date is the default as-of date', async () => {
  opened = await openWorkbook({
    Orders: [
      ['Customer', 'Date', 'Amount'],
      ['A', 45_000, 1.5],
      ['B', 45_300.5, 2.5],
      ['A', 45_200, 3],
    ],
  });
  const { intents } = opened;
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Orders').getRange('B2:B4').numberFormat = [
      ['yyyy-mm-dd'],
      ['yyyy-mm-dd'],
      ['yyyy-mm-dd'],
    ];
    await context.sync();
  });
  expect(await intents.findList()).toMatchObject({ latestDate: 45_300, kind: 'transactions' });
});

test('bad input 73: of a very wide list only the columns needed are read', async () => {
  const wide = customerList(30).map((row, index) => [
    ...row,
    ...Array.from({ length: 300 }, (_, c) => (index === 0 ? `X${c}` : 1)),
  ]);
  opened = await openWorkbook({ Customers: wide });
  const { intents } = opened;
  const list = (await intents.findList())!;
  expect(list.columns).toHaveLength(305);
  const before = opened.payloads.length;
  const planned = await intents.preview(list, allOf(list), run);
  expect(planned.customers).toBe(30);
  expect(planned.target).toMatchObject({ place: 'beside' });
  const answered = opened.payloads.slice(before).reduce((sum, { answer }) => sum + answer, 0);
  expect(answered).toBeLessThan(20_000);
});

test('on a sheet of results the list they came from is found', async () => {
  opened = await openWorkbook({ Orders: shopLog(40) });
  const { intents } = opened;
  const list = (await intents.findList())!;
  await intents.segment(list, allOf(list), run);
  await select('Segments', 'B3');
  expect(await intents.findList()).toMatchObject({ sheet: 'Orders', address: list.address, kind: 'transactions' });
});

test('cells that are neither dated nor headed like a list are none, with a title or a single date among them', async () => {
  opened = await openWorkbook({
    Notes: [
      ['Functions 函数', null],
      ['The shop is made up.', null],
      ['As-of date', 46_203],
    ],
    Names: [
      ['Function', 'What it says', 'Cell'],
      ['CLV', 'Value', 'S7'],
      ['RFM', 'Score', 'T7'],
    ],
  });
  expect(await opened.intents.findList()).toBeNull();
  await select('Names', 'A2');
  expect(await opened.intents.findList()).toBeNull();
});

test('headings alone make a list, whatever its dates look like', async () => {
  opened = await openWorkbook({
    Orders: [
      ['Customer', 'Date', 'Amount'],
      ['A', 'Jan 5, 2024', 10],
    ],
  });
  expect(await opened.intents.findList()).toMatchObject({ kind: 'transactions', rows: 1 });
});
