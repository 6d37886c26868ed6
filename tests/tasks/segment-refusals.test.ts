import type { TaskProgress } from '../../src/tasks/intents';
import { snapshot } from './snapshot';
import { allOf, customerList, openWorkbook, run, shopLog, valuesOf } from './workbook-for-tests';

let opened: Awaited<ReturnType<typeof openWorkbook>>;
afterEach(() => opened.restore());

test('where the columns beside are taken, results go to a new sheet and nothing is overwritten', async () => {
  const rows = customerList(40).map((row, index) => (index === 20 ? [...row, null, 'mine'] : row));
  opened = await openWorkbook({ Customers: rows });
  const { intents } = opened;
  const list = (await intents.findList())!;
  const narrow = { ...list, address: 'A1:E41', columns: list.columns.slice(0, 5) };
  expect((await intents.preview(narrow, allOf(narrow), run)).target.place).toBe('new-sheet');
  await intents.segment(narrow, allOf(narrow), run);
  expect((await valuesOf('Customers'))![20][6]).toBe('mine');
  expect((await valuesOf('Segments'))!).toHaveLength(41);
});

test('bad input 90: rows sorted while we compute stop the run before anything is written', async () => {
  opened = await openWorkbook({ Customers: customerList(40) });
  const { intents } = opened;
  const list = (await intents.findList())!;
  const before = await snapshot();
  let swapped: Promise<void> | null = null;
  const meanwhile = {
    cancelled: () => false,
    report: ({ phase }: TaskProgress) => {
      if (phase !== 'reading' || swapped) return;
      swapped = Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem('Customers').getRange('A2:A3');
        range.values = [['C0002'], ['C0001']];
        await context.sync();
      });
    },
  };
  await expect(intents.segment(list, allOf(list), meanwhile)).rejects.toMatchObject({
    problem: { code: 'data-changed', received: 'Customers' },
  });
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Customers').getRange('A2:A3').values = [['C0001'], ['C0002']];
    await context.sync();
  });
  expect(await snapshot()).toEqual(before);
});

test('bad input 84: on a protected sheet results go to a new one', async () => {
  opened = await openWorkbook({ Customers: customerList(40) });
  const { intents } = opened;
  const list = (await intents.findList())!;
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Customers').protection.protect();
    await context.sync();
  });
  const done = await intents.segment(list, allOf(list), run);
  expect(done.sheet).toBe('Segments');
});

test('bad input 85: where no sheet can be added it is said, and nothing is half written', async () => {
  opened = await openWorkbook({ Orders: shopLog(30) });
  const { intents } = opened;
  const before = await snapshot();
  const list = (await intents.findList())!;
  const stop = opened.failOn('WorksheetCollection.Add', 'AccessDenied');
  await expect(intents.segment(list, allOf(list), run)).rejects.toMatchObject({
    problem: { code: 'sheet-protected', received: 'Segments' },
  });
  stop();
  expect(await snapshot()).toEqual(before);
});

test('bad input 91: a sheet renamed between finding and reading is said', async () => {
  opened = await openWorkbook({ Orders: shopLog(30) });
  const { intents } = opened;
  const list = (await intents.findList())!;
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Orders').name = 'Moved';
    await context.sync();
  });
  await expect(intents.segment(list, allOf(list), run)).rejects.toMatchObject({
    problem: { code: 'sheet-changed', received: 'Orders' },
  });
});

test('bad input 54: blocks too large for Excel are halved until they fit, in reading and in writing', async () => {
  opened = await openWorkbook({ Customers: customerList(500) });
  const { intents } = opened;
  const list = (await intents.findList())!;
  const stops = [opened.failOn('Range.Values', 'ResponsePayloadSizeLimitExceeded', 1)];
  expect((await intents.preview(list, allOf(list), run)).customers).toBe(500);
  stops[0]();
  const done = await intents.segment(list, allOf(list), run);
  expect(done.customers).toBe(500);
});
