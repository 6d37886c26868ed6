import { snapshot } from './snapshot';
import { allOf, customerList, openWorkbook, run, select, sheetNames, shopLog, valuesOf } from './workbook-for-tests';

let opened: Awaited<ReturnType<typeof openWorkbook>>;
afterEach(() => opened.restore());

async function format(sheet: string, address: string, change: (range: Excel.Range) => void): Promise<void> {
  await Excel.run(async (context) => {
    change(context.workbook.worksheets.getItem(sheet).getRange(address));
    await context.sync();
  });
}

test.each(['conditional', 'fixed', 'none'] as const)(
  'bad input 70 and 74: beside a list, coloured %s, all goes and earlier looks come back',
  async (colouring) => {
    opened = await openWorkbook({ Customers: customerList(40) });
    await format('Customers', 'C5:D9', (range) => (range.format.fill.color = '#FFFF00'));
    await format('Customers', 'F2:G41', (range) => (range.numberFormat = '@' as unknown as string[][]));
    await format('Customers', 'A1:B3', (range) => {
      const own = range.conditionalFormats.add(Excel.ConditionalFormatType.custom);
      own.custom.rule.formula = '=$A1="C0001"';
      own.custom.format.fill.color = '#FF0000';
    });
    const before = await snapshot();
    const { intents } = opened;
    const list = (await intents.findList())!;
    await intents.segment(list, allOf(list, { colouring }), run);
    expect(await snapshot()).not.toEqual(before);
    const removed = await intents.removeResults(run);
    expect(removed).toEqual({ cells: 6 * 41, sheets: 0 });
    expect(await snapshot()).toEqual(before);
  },
);

test('a sheet of ours is deleted with its pivots', async () => {
  opened = await openWorkbook({ Orders: shopLog(60) });
  const before = await snapshot();
  const { intents } = opened;
  const list = (await intents.findList())!;
  await intents.segment(list, allOf(list), run);
  await intents.buildClvPivot(run);
  expect(await sheetNames()).toHaveLength(3);
  expect((await intents.removeResults(run)).sheets).toBe(2);
  expect(await snapshot()).toEqual(before);
});

test('a sheet of ours that the user has written on stays, without what is ours', async () => {
  opened = await openWorkbook({ Orders: shopLog(60) });
  const { intents } = opened;
  const list = (await intents.findList())!;
  await intents.segment(list, allOf(list), run);
  await format('Segments', 'P3', (range) => (range.values = [['mine']]));
  expect(await intents.removeResults(run)).toEqual({ cells: 61 * 12, sheets: 0 });
  expect(await valuesOf('Segments')).toEqual([['mine']]);
});

test('results that moved with an inserted column are found again, and the column is not harmed', async () => {
  opened = await openWorkbook({ Customers: customerList(30) });
  const { intents } = opened;
  const list = (await intents.findList())!;
  await intents.segment(list, allOf(list), run);
  await format('Customers', 'A:A', (range) => range.insert(Excel.InsertShiftDirection.right));
  await format('Customers', 'A1:A2', (range) => (range.values = [['Mine'], ['kept']]));
  await intents.removeResults(run);
  const values = (await valuesOf('Customers'))!;
  expect(values[0]).toEqual(['Mine', 'Customer', 'First order', 'Last order', 'Orders', 'Revenue']);
  expect(values[1][0]).toBe('kept');
});

test('a column the user put between ours stays', async () => {
  opened = await openWorkbook({ Customers: customerList(30) });
  const { intents } = opened;
  const list = (await intents.findList())!;
  await intents.segment(list, allOf(list), run);
  await format('Customers', 'G:G', (range) => range.insert(Excel.InsertShiftDirection.right));
  await format('Customers', 'G1:G2', (range) => (range.values = [['Mine'], ['kept']]));
  await intents.removeResults(run);
  const values = (await valuesOf('Customers'))!;
  expect(values[0].filter((cell) => cell !== '')).toEqual([
    'Customer',
    'First order',
    'Last order',
    'Orders',
    'Revenue',
    'Mine',
  ]);
});

test('segmenting the same list again replaces its results', async () => {
  opened = await openWorkbook({ Customers: customerList(30) });
  const { intents } = opened;
  const list = (await intents.findList())!;
  await intents.segment(list, allOf(list), run);
  await select('Customers', 'B3');
  const again = (await intents.findList())!;
  expect(again.address).toBe(list.address);
  const planned = await intents.preview(
    again,
    allOf(again, { write: { stage: true, reason: false, rfm: false, clv: false } }),
    run,
  );
  expect(planned.target).toEqual({ place: 'beside', address: 'F1:G31' });
  await intents.segment(again, allOf(again, { write: { stage: true, reason: false, rfm: false, clv: false } }), run);
  expect((await valuesOf('Customers'))![0]).toEqual([
    'Customer',
    'First order',
    'Last order',
    'Orders',
    'Revenue',
    'Stage',
    'Note',
  ]);
});

test('with nothing written there is nothing to remove', async () => {
  opened = await openWorkbook({ Customers: customerList(3) });
  expect(await opened.intents.removeResults(run)).toEqual({ cells: 0, sheets: 0 });
});
