import { ProblemError } from '../../src/core/problem';
import type { Choices, TaskProgress } from '../../src/tasks/intents';
import { snapshot } from './snapshot';
import { allOf, customerList, openWorkbook, run, select, sheetNames, shopLog, valuesOf } from './workbook-for-tests';
import type { Row } from './workbook-for-tests';

let opened: Awaited<ReturnType<typeof openWorkbook>>;
afterEach(() => opened.restore());

const stageOnly: Partial<Choices> = { write: { stage: true, reason: false, rfm: false, clv: false } };

test('a log is summarised to a new sheet with a table, one row a customer', async () => {
  opened = await openWorkbook({ Orders: shopLog(60) });
  const { intents } = opened;
  const list = (await intents.findList())!;
  expect(list).toMatchObject({ sheet: 'Orders', kind: 'transactions', mapping: { customer: 0, date: 1, amount: 2 } });
  const planned = await intents.preview(list, allOf(list), run);
  expect(planned).toMatchObject({ customers: 60, leftOut: [], problem: null, target: { place: 'new-sheet' } });
  expect(await sheetNames()).toEqual(['Orders']);
  const done = await intents.segment(list, allOf(list), run);
  expect(done).toMatchObject({
    customers: 60,
    asOf: planned.asOf,
    sheet: 'Segments',
    address: 'A1:L61',
    valueIs: 'revenue',
  });
  expect(await sheetNames()).toEqual(['Orders', 'Segments']);
  const values = (await valuesOf('Segments'))!;
  expect(values[0]).toEqual([
    'Customer',
    'First order',
    'Last order',
    'Orders',
    'Revenue',
    'Average order',
    'Stage',
    'Note',
    'RFM score',
    'RFM segment',
    'CLV, 12 months, revenue',
    'Reason',
  ]);
  expect(
    values.slice(1).every((row) => ['Exploration', 'Formation', 'Stability', 'Decline'].includes(String(row[6]))),
  ).toBe(true);
  expect(
    values
      .slice(1)
      .every((row) => typeof row[11] === 'string' && typeof row[10] === 'number' && /^[1-5]{3}$/.test(String(row[8]))),
  ).toBe(true);
});

test('in a Chinese workbook everything written is Chinese', async () => {
  opened = await openWorkbook(
    { 订单: shopLog(60).map((row, index) => (index === 0 ? ['客户', '下单日期', '金额'] : row)) },
    { locale: 'zh-CN' },
  );
  const { intents } = opened;
  const list = (await intents.findList())!;
  const done = await intents.segment(list, allOf(list, { margin: 0.4 }), run);
  expect(done).toMatchObject({ sheet: '客户分层', valueIs: 'margin' });
  const values = (await valuesOf('客户分层'))!;
  expect(values[0]).toEqual([
    '客户',
    '首单日期',
    '末单日期',
    '订单数',
    '收入',
    '单均金额',
    '阶段',
    '备注',
    'RFM 得分',
    'RFM 客户群',
    '客户终身价值（12 个月，毛利）',
    '理由',
  ]);
  expect(values.slice(1).every((row) => ['考察期', '形成期', '稳定期', '退化期'].includes(String(row[6])))).toBe(true);
});

test('a margin scales the values and nothing else', async () => {
  opened = await openWorkbook({ Orders: shopLog(60) });
  const { intents } = opened;
  const list = (await intents.findList())!;
  const revenue = await intents.segment(list, allOf(list), run);
  const margin = await intents.segment(list, allOf(list, { margin: 0.25 }), run);
  margin.stages.forEach((line, index) => {
    expect(line.value!).toBeCloseWithin(revenue.stages[index].value! / 4, {
      relative: 1e-12,
      because: 'a product is rounded',
    });
    expect(line.customers).toBe(revenue.stages[index].customers);
  });
});

test('the legend counts what stands in the cells, and is found again on reopening', async () => {
  opened = await openWorkbook({ Customers: customerList(60) });
  const { intents } = opened;
  const list = (await intents.findList())!;
  const done = await intents.segment(list, allOf(list), run);
  expect(done).toMatchObject({ sheet: 'Customers', address: 'F1:K61', customers: 60 });
  const values = (await valuesOf('Customers'))!;
  const names: Record<string, string> = {
    exploration: 'Exploration',
    formation: 'Formation',
    stability: 'Stability',
    decline: 'Decline',
  };
  for (const { stage, customers, share } of done.stages) {
    expect(values.filter((row) => row[5] === names[stage])).toHaveLength(customers);
    expect(share).toBe(customers / 60);
  }
  const decline = done.stages.find(({ stage }) => stage === 'decline')!;
  expect(decline.fellFrom!.reduce((sum, { customers }) => sum + customers, 0)).toBe(decline.customers);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Customers').name = 'Clients';
    await context.sync();
  });
  expect(await intents.readResults()).toEqual({ ...done, sheet: 'Clients' });
});

test.each(['relationship', 'lifecycle', 'demand', 'journey', 'management'] as const)(
  'the %s model names every customer',
  async (model) => {
    opened = await openWorkbook({ Customers: customerList(30) });
    const { intents } = opened;
    const list = (await intents.findList())!;
    const done = await intents.segment(list, allOf(list, { ...stageOnly, model }), run);
    expect(done.stages.reduce((sum, { customers }) => sum + customers, 0)).toBe(30);
    expect((await valuesOf('Customers'))!.every((row) => row[5] !== '')).toBe(true);
  },
);

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

test('each stage wears its colour by a rule that knows both languages, and a palette of the user’s wins', async () => {
  opened = await openWorkbook({ Customers: customerList(40) });
  const { intents } = opened;
  const list = (await intents.findList())!;
  await intents.saveSettings({
    ...(await intents.readSettings()),
    palette: { falling: { fill: '#123456', accent: '#654321' } },
  });
  await intents.segment(list, allOf(list), run);
  const rules = await Excel.run(async (context) => {
    const formats = context.workbook.worksheets.getItem('Customers').getRange('A2:K41').conditionalFormats;
    formats.load('items/custom/rule/formula,items/custom/format/fill/color');
    await context.sync();
    return formats.items.map(({ custom }) => [custom.rule.formula, custom.format.fill.color]);
  });
  expect(rules).toHaveLength(4);
  expect(rules).toContainEqual(['=OR($F2="Decline",$F2="退化期")', '#123456']);
  expect(rules).toContainEqual(['=OR($F2="Stability",$F2="稳定期")', '#FAD478']);
});

test('fixed colours fill the rows of the stages', async () => {
  opened = await openWorkbook({ Orders: shopLog(40) });
  const { intents } = opened;
  const list = (await intents.findList())!;
  await intents.segment(list, allOf(list, { colouring: 'fixed' }), run);
  const fills = await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Segments').getRange('A2:L41');
    range.load('values');
    const looks = range.getCellProperties({ format: { fill: { color: true } } });
    await context.sync();
    return range.values.map(
      (row, index) => [row[6], looks.value[index].map((cell) => cell.format?.fill?.color)] as const,
    );
  });
  const colours: Record<string, string> = {
    Exploration: '#96D0F7',
    Formation: '#91B58C',
    Stability: '#FAD478',
    Decline: '#E09D61',
  };
  for (const [stage, row] of fills) expect(row).toEqual(row.map(() => colours[String(stage)]));
});

test.each(['Customers', 'Orders'])('the results of %s can be filtered to a stage and shown again', async (sheet) => {
  opened = await openWorkbook({ [sheet]: sheet === 'Orders' ? shopLog(40) : customerList(40) });
  const { intents } = opened;
  const list = (await intents.findList())!;
  const done = await intents.segment(list, allOf(list), run);
  await intents.filterToStage('decline');
  const visible = (): Promise<number> =>
    Excel.run(async (context) => {
      const view = context.workbook.worksheets.getItem(done.sheet).getRange('A2:A41').getVisibleView();
      view.load('rowCount');
      await context.sync();
      return view.rowCount;
    });
  expect(await visible()).toBe(done.stages.find(({ stage }) => stage === 'decline')!.customers);
  await intents.filterToStage(null);
  expect(await visible()).toBe(40);
});

test('without results there is nothing to filter', async () => {
  opened = await openWorkbook({ Orders: shopLog(10) });
  await expect(opened.intents.filterToStage('decline')).rejects.toBeInstanceOf(ProblemError);
  expect(await opened.intents.readResults()).toBeNull();
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
