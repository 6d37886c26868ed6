import type { Choices } from '../../src/tasks/intents';
import { allOf, customerList, openWorkbook, run, select, sheetNames, shopLog, valuesOf } from './workbook-for-tests';
import type { Row } from './workbook-for-tests';

let opened: Awaited<ReturnType<typeof openWorkbook>>;
afterEach(() => opened.restore());

const stageOnly: Partial<Choices> = { write: { stage: true, reason: false, rfm: false, clv: false } };

test('bad input 37, 38 and 39: ids beginning with = + - @ or an apostrophe, long ones, Arabic and emoji stay the text they are', async () => {
  const ids = [
    '=1+1',
    '+2',
    '-3',
    '@SUM(A1)',
    "'quoted",
    '00123',
    '=cmd|x',
    'زبون',
    '😀é',
    '1E5',
    'TRUE',
    'x'.repeat(300),
  ];
  const rows: Row[] = ids.flatMap((id, index) => [
    [id, 45_000 + index, 10.5] as Row,
    [id, 45_050 + index, 12.5] as Row,
  ]);
  opened = await openWorkbook({ Orders: [] });
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Orders');
    sheet.getRange('A2:A25').numberFormat = '@' as unknown as string[][];
    sheet.getRange('A1:C1').values = [['Customer', 'Date', 'Amount']];
    sheet.getRange('A2:C25').values = rows.map((row) => [...row]);
    await context.sync();
  });
  const { intents } = opened;
  const list = (await intents.findList())!;
  await intents.segment(list, allOf(list, stageOnly), run);
  const written = await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Segments').getRange('A2:A13');
    range.load('values,formulas,valueTypes');
    await context.sync();
    return { values: range.values.flat() as unknown[], types: range.valueTypes.flat() as unknown[] };
  });
  expect(written.values).toEqual(ids);
  expect(written.types.every((type) => type === 'String')).toBe(true);
});

test('bad input 35: ids that are numbers stay numbers beside ids that are text', async () => {
  opened = await openWorkbook({ Orders: [] });
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Orders');
    sheet.getRange('A3').numberFormat = [['@']];
    sheet.getRange('A1:C4').values = [
      ['Customer', 'Date', 'Amount'],
      [123, 45_000, 9.5],
      ['00123', 45_001, 9.5],
      [123_456_789_012, 45_002, 9.5],
    ];
    await context.sync();
  });
  const { intents } = opened;
  const list = (await intents.findList())!;
  await intents.segment(list, allOf(list, stageOnly), run);
  expect((await valuesOf('Segments'))!.slice(1).map(([id]) => id)).toEqual([123, '00123', 123_456_789_012]);
});

test('bad input 65 and 51: faulty rows get their reason beside them and blank rows nothing', async () => {
  const rows = customerList(12).map((row) => [...row]);
  rows[3][3] = 2.5;
  rows[5][1] = 'soon';
  rows[7] = [null, null, null, null, null];
  opened = await openWorkbook({ Customers: rows });
  const { intents } = opened;
  await select('Customers', 'A1:E13');
  const list = { ...(await intents.findList())!, address: 'A1:E13', rows: 12, selectedRows: null, selection: null };
  const planned = await intents.preview(list, allOf(list), run);
  expect(planned.customers).toBe(9);
  expect(planned.leftOut.map(({ problem, rows: count, first }) => [problem.code, count, first])).toEqual([
    ['not-whole', 1, 'Customers!D4'],
    ['not-a-date', 1, 'Customers!B6'],
  ]);
  const done = await intents.segment(
    list,
    allOf(list, { write: { stage: true, reason: true, rfm: false, clv: false } }),
    run,
  );
  expect(done.customers).toBe(9);
  const values = (await valuesOf('Customers'))!;
  expect(values[3].slice(5)).toEqual(['', '', 'Orders: 2.5 is not a whole number.']);
  expect(values[7].slice(5)).toEqual(['', '', '']);
  await intents.goTo(planned.leftOut[1].first);
  const selected = await Excel.run(async (context) => {
    const range = context.workbook.getSelectedRange();
    range.load('address');
    await context.sync();
    return range.address;
  });
  expect(selected).toBe('Customers!B6');
});

test('a role nobody has picked is asked for, and nothing is done without it', async () => {
  opened = await openWorkbook({ Orders: shopLog(10) });
  const { intents } = opened;
  const list = (await intents.findList())!;
  const choices = allOf(list, { mapping: { customer: 0, amount: 2 } });
  expect((await intents.preview(list, choices, run)).problem).toEqual({ code: 'missing', argument: 'date' });
  await expect(intents.segment(list, choices, run)).rejects.toMatchObject({
    problem: { code: 'missing', argument: 'date' },
  });
  expect(await sheetNames()).toEqual(['Orders']);
});

test('without amounts stages are written all the same, and it is said why there is no value', async () => {
  opened = await openWorkbook({ Orders: shopLog(30) });
  const { intents } = opened;
  const list = (await intents.findList())!;
  const done = await intents.segment(list, allOf(list, { mapping: { customer: 0, date: 1 } }), run);
  expect(done.valueProblem).toEqual({ code: 'missing', argument: 'amount' });
  expect(done.stages.every(({ value }) => value === null)).toBe(true);
  expect((await valuesOf('Segments'))![0]).toEqual([
    'Customer',
    'First order',
    'Last order',
    'Orders',
    'Stage',
    'Note',
    'Reason',
  ]);
});

test('too few customers for a fit leave the value out and say so', async () => {
  opened = await openWorkbook({ Orders: shopLog(5) });
  const { intents } = opened;
  const list = (await intents.findList())!;
  const done = await intents.segment(list, allOf(list), run);
  expect(done).toMatchObject({ customers: 5, valueProblem: { code: 'too-few-customers' } });
});

test('bad input 68 and 69: hidden rows are classified like any other', async () => {
  opened = await openWorkbook({ Customers: customerList(30) });
  const { intents } = opened;
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Customers').getRange('A5:A9').rowHidden = true;
    await context.sync();
  });
  const list = (await intents.findList())!;
  expect((await intents.segment(list, allOf(list, stageOnly), run)).customers).toBe(30);
  expect((await valuesOf('Customers'))!.every((row) => row[5] !== '')).toBe(true);
});
