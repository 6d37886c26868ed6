import { allOf, customerList, openWorkbook, run, shopLog, valuesOf } from './workbook-for-tests';

let opened: Awaited<ReturnType<typeof openWorkbook>>;
afterEach(() => opened.restore());

const hide = (sheet: string, address: string) =>
  Excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).getRange(address).rowHidden = true;
    await context.sync();
  });

test('bad input 68: hidden rows count as any other, unless only the visible ones are wanted', async () => {
  opened = await openWorkbook({ Customers: customerList(20) });
  const { intents } = opened;
  expect((await intents.findList())!.hiddenRows).toBeUndefined();
  await hide('Customers', 'A3:A7');
  const list = (await intents.findList())!;
  expect(list).toMatchObject({ rows: 20, hiddenRows: true });
  expect((await intents.preview(list, allOf(list), run)).customers).toBe(20);
  const visibleOnly = allOf(list, { visibleOnly: true });
  expect((await intents.preview(list, visibleOnly, run)).customers).toBe(15);
  expect((await intents.segment(list, visibleOnly, run)).customers).toBe(15);
  const values = (await valuesOf('Customers'))!;
  expect(values.slice(2, 7).every((row) => row[5] === '')).toBe(true);
  expect([values[1], ...values.slice(7)].every((row) => row[5] !== '')).toBe(true);
});

test('bad input 69: rows of a collapsed group are hidden rows, in a log too', async () => {
  opened = await openWorkbook({ Orders: shopLog(30) });
  const { intents } = opened;
  const all = await intents.preview((await intents.findList())!, allOf((await intents.findList())!), run);
  await Excel.run(async (context) => {
    const rows = context.workbook.worksheets.getItem('Orders').getRange('2:20');
    // Collapsing a group hides its rows; that is all a reader of the sheet can see of it.
    rows.rowHidden = true;
    await context.sync();
  });
  const list = (await intents.findList())!;
  expect(list.hiddenRows).toBe(true);
  const visible = await intents.preview(list, allOf(list, { visibleOnly: true }), run);
  expect(visible.customers).toBeLessThan(all.customers);
  expect((await intents.preview(list, allOf(list), run)).customers).toBe(all.customers);
});
