import { ProblemError } from '../../../src/core/problem';
import { analysisForm } from '../../../src/derive/form/analysis-form';
import { catalog } from '../../../src/functions/catalog';
import type { Analysis, Entries } from '../../../src/tasks/analyse/analysis';
import { suggestEntries } from '../../../src/tasks/analyse/suggest-entries';
import type { FoundList } from '../../../src/tasks/intents';
import { CellError } from '../../../src/workbench/book/cell';
import { snapshot } from '../snapshot';
import { allOf, customerList, openWorkbook, run, select, sheetNames, shopLog, valuesOf } from '../workbook-for-tests';
import type { Answers } from './scripted-answers';
import { answerFormulas } from './scripted-answers';

let opened: Awaited<ReturnType<typeof openWorkbook>>;
afterEach(() => opened.restore());

function analysisOf(id: string, list: FoundList | null, more: Entries = {}): Analysis {
  const form = analysisForm(catalog.find((spec) => spec.id === id)!);
  const mapping = list?.mapping ?? {};
  return {
    ...form,
    list,
    entries: { ...suggestEntries(form.fields, list, mapping), ...more },
    customerColumn: mapping.customer ?? null,
    isList: id === 'CUSTOMERS',
  };
}

/** A workbook whose formulas answer as scripted. */
async function open(sheets: Parameters<typeof openWorkbook>[0], answers: Answers, locale = 'en-US') {
  opened = await openWorkbook(sheets, { locale });
  answerFormulas(opened.book, answers);
  return { intents: opened.intents, list: await opened.intents.findList() };
}

async function formulaAt(sheet: string, address: string): Promise<unknown> {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange(address);
    range.load('formulas');
    await context.sync();
    return range.formulas[0][0] as unknown;
  });
}

const summary = [
  ['Customer', 'First order', 'Last order', 'Orders', 'Revenue', 'Average order', 'Average repeat order'],
  ['C0001', 45000, 45100, 3, 90, 30, 30],
  ['C0002', 45010, 45010, 1, 20, 20, ''],
];

test.each([
  ['en-US', 'Customer summary', 'From Orders!A1:C'],
  ['zh-CN', '客户汇总', '数据来自 Orders!A1:C'],
])(
  'in %s an analysis stands on a sheet of its name, below what it is and what it was made from',
  async (locale, name, from) => {
    const { intents, list } = await open({ Orders: shopLog(30) }, { '=CRM.CUSTOMERS(': summary }, locale);
    const inserted = await intents.insertAnalysis(analysisOf('CUSTOMERS', list), 'new-sheet', run);
    expect(inserted).toMatchObject({ sheet: name, address: 'A5:G7', rows: 3, columns: 7, waiting: false, error: null });
    const values = (await valuesOf(name))!;
    expect(values[0][0]).toBe(name);
    expect(values[2][0]).toMatch(from);
    expect(values.slice(4)).toEqual(summary);
    expect(await formulaAt(name, 'A5')).toMatch(
      /^=CRM\.CUSTOMERS\(Orders!\$A\$2:\$A\$\d+,Orders!\$B\$2:\$B\$\d+,Orders!\$C\$2/,
    );
  },
);

test('the summary of a log is the list from then on, its columns told by their headings', async () => {
  const { intents, list } = await open({ Orders: shopLog(30) }, { '=CRM.CUSTOMERS(': summary });
  await intents.insertAnalysis(analysisOf('CUSTOMERS', list), 'new-sheet', run);
  const found = (await intents.findList())!;
  expect(found).toMatchObject({ sheet: 'Customer summary', address: 'A5:G7', kind: 'customers', rows: 2 });
  expect(found.mapping).toMatchObject({
    customer: 0,
    first_order: 1,
    last_order: 2,
    orders: 3,
    average_repeat_order: 6,
  });
});

test('on the sheet of any other answer, the list is the one it was made from', async () => {
  const { intents, list } = await open({ Orders: shopLog(30) }, { '=CRM.RFM_TABLE(': [['Customer'], ['C0001']] });
  await intents.insertAnalysis(analysisOf('RFM_TABLE', list), 'new-sheet', run);
  expect(await intents.findList()).toMatchObject({ sheet: 'Orders', kind: 'transactions' });
});

test('beside an answer that goes customer by customer stand the customers’ names', async () => {
  const rows = customerList(4);
  const { intents, list } = await open(
    { Customers: rows },
    { '=CRM.P_ALIVE(': [[0.9], [0.25], [0.5], [0.75]], '=Customers!$A$2': rows.slice(1).map(([name]) => [name]) },
  );
  const inserted = await intents.insertAnalysis(analysisOf('P_ALIVE', list), 'new-sheet', run);
  expect(inserted).toMatchObject({ address: 'B6:B9', rows: 4 });
  const values = (await valuesOf(inserted.sheet))!;
  expect(values[4]).toEqual(['Customer', 'Chance of still being active']);
  expect(values.slice(5)).toEqual([
    ['C0001', 0.9],
    ['C0002', 0.25],
    ['C0003', 0.5],
    ['C0004', 0.75],
  ]);
});

test('names that would stand beside other rows are not shown', async () => {
  const rows = customerList(4);
  const { intents, list } = await open(
    { Customers: rows },
    { '=CRM.P_ALIVE(': [[new CellError('#N/A')]], '=Customers!$A$2': rows.slice(1).map(([name]) => [name]) },
  );
  const inserted = await intents.insertAnalysis(analysisOf('P_ALIVE', list), 'new-sheet', run);
  expect(inserted.error).toEqual({ name: '#N/A', message: null });
  expect(await formulaAt(inserted.sheet, 'A6')).toBe('');
});

test.each(['new-sheet', 'selected-cell'] as const)(
  'Remove results takes an answer away without a trace: %s',
  async (place) => {
    const { intents, list } = await open({ Orders: shopLog(30) }, { '=CRM.CUSTOMERS(': summary });
    await select('Orders', 'H2');
    const before = await snapshot();
    const inserted = await intents.insertAnalysis(analysisOf('CUSTOMERS', list), place, run);
    if (place === 'selected-cell') expect(inserted).toMatchObject({ sheet: 'Orders', address: 'H2:N4' });
    expect(await snapshot()).not.toEqual(before);
    expect(await intents.readAnswers()).toEqual([
      { formulaName: 'CRM.CUSTOMERS', sheet: inserted.sheet, address: inserted.address },
    ]);
    expect(await intents.removeResults(run)).toEqual({ cells: 21, sheets: place === 'new-sheet' ? 1 : 0 });
    expect(await snapshot()).toEqual(before);
  },
);

test('a sheet of an answer on which the user has written stays, without what is ours', async () => {
  const { intents, list } = await open({ Orders: shopLog(30) }, { '=CRM.CUSTOMERS(': summary });
  await intents.insertAnalysis(analysisOf('CUSTOMERS', list), 'new-sheet', run);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Customer summary').getRange('B1').values = [['my note']];
    await context.sync();
  });
  expect((await intents.removeResults(run)).sheets).toBe(0);
  expect((await valuesOf('Customer summary'))!.flat().filter((cell) => cell !== '')).toEqual(['my note']);
});

test('a cell in which the user has put something else is the user’s', async () => {
  const { intents, list } = await open({ Orders: shopLog(30) }, { '=CRM.CUSTOMERS(': summary });
  await select('Orders', 'H2');
  await intents.insertAnalysis(analysisOf('CUSTOMERS', list), 'selected-cell', run);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Orders').getRange('H2').formulas = [['=1+1']];
    await context.sync();
  });
  await intents.removeResults(run);
  expect(await formulaAt('Orders', 'H2')).toBe('=1+1');
});

test('results written beside an inserted summary go before it, and both go', async () => {
  const made = [
    summary[0],
    ...customerList(40)
      .slice(1)
      .map((row) => [...row, 30, 30]),
  ];
  const { intents, list } = await open({ Orders: shopLog(40) }, { '=CRM.CUSTOMERS(': made });
  const before = await snapshot();
  await intents.insertAnalysis(analysisOf('CUSTOMERS', list), 'new-sheet', run);
  const customers = (await intents.findList())!;
  await intents.segment(customers, allOf(customers), run);
  expect((await intents.findList())!.address).toBe(customers.address);
  expect(await intents.readResults()).toMatchObject({ sheet: 'Customer summary' });
  await intents.removeResults(run);
  expect(await snapshot()).toEqual(before);
});

test('an answer stays when its list is segmented', async () => {
  const { intents, list } = await open({ Orders: shopLog(40) }, { '=CRM.CUSTOMERS(': summary });
  await intents.insertAnalysis(analysisOf('CUSTOMERS', list), 'new-sheet', run);
  await intents.segment(list!, allOf(list!), run);
  expect(await sheetNames()).toEqual(['Orders', 'Customer summary', 'Segments']);
});

test.each([
  ['on a cell that is not blank', 'F2'],
  ['inside the list itself', 'B9'],
])('bad input: nothing of the user’s is overwritten: %s', async (_what, cell) => {
  const { intents, list } = await open(
    { Orders: shopLog(30).map((row, at) => [...row, null, null, at === 1 ? 'mine' : null]) },
    {},
  );
  await select('Orders', cell);
  const before = await snapshot();
  const attempt = intents.insertAnalysis(analysisOf('CUSTOMERS', list), 'selected-cell', run);
  await expect(attempt).rejects.toThrow(new ProblemError({ code: 'cells-in-the-way', received: 'Orders' }));
  expect(await snapshot()).toEqual(before);
});

test('bad input: where the answer would run into cells, the formula is taken back and the cells stay', async () => {
  const { intents, list } = await open(
    { Orders: shopLog(30).map((row, at) => [...row, null, null, null, null, at === 3 ? 'mine' : null]) },
    { '=CRM.CUSTOMERS(': summary },
  );
  await select('Orders', 'G2');
  const before = await snapshot();
  const attempt = intents.insertAnalysis(analysisOf('CUSTOMERS', list), 'selected-cell', run);
  await expect(attempt).rejects.toThrow(new ProblemError({ code: 'cells-in-the-way', received: 'Orders' }));
  expect(await snapshot()).toEqual(before);
});

test('bad input: a protected sheet is told, and left as it was', async () => {
  const { intents, list } = await open({ Orders: shopLog(30) }, { '=CRM.CUSTOMERS(': summary });
  await select('Orders', 'H2');
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Orders').protection.protect();
    await context.sync();
  });
  const attempt = intents.insertAnalysis(analysisOf('CUSTOMERS', list), 'selected-cell', run);
  await expect(attempt).rejects.toThrow(new ProblemError({ code: 'sheet-protected', received: 'Orders' }));
});

test('bad input: a sheet that is not there is told before Excel would ask for a file', async () => {
  const { intents } = await open({ Orders: shopLog(30) }, {});
  const before = await snapshot();
  const analysis = analysisOf('CONCENTRATION', null, { profit: { from: 'address', text: 'Gone!A2:A9' } });
  await expect(intents.insertAnalysis(analysis, 'new-sheet', run)).rejects.toThrow(
    new ProblemError({ code: 'sheet-changed', received: 'Gone' }),
  );
  expect(await snapshot()).toEqual(before);
});

test('bad input: a form that is not filled in is not written', async () => {
  const { intents, list } = await open({ Orders: shopLog(30) }, {});
  await expect(intents.insertAnalysis(analysisOf('CLV', list), 'new-sheet', run)).rejects.toThrow(
    new ProblemError({ code: 'missing', argument: 'first_order' }),
  );
  expect(await sheetNames()).toEqual(['Orders']);
});

test('cancelled while the answer is waited for, all that was written is taken back', async () => {
  const answers: Answers = { '=CRM.CUSTOMERS(': [[new CellError('#BUSY!')]] };
  const { intents, list } = await open({ Orders: shopLog(30) }, answers);
  const before = await snapshot();
  let looks = 0;
  const attempt = intents.insertAnalysis(analysisOf('CUSTOMERS', list), 'new-sheet', {
    report: ({ phase }) => void (looks += phase === 'calculating' ? 1 : 0),
    cancelled: () => looks > 2,
  });
  await expect(attempt).rejects.toThrow(new ProblemError({ code: 'cancelled' }));
  expect(await snapshot()).toEqual(before);
});

test('an answer that comes late is waited for', async () => {
  const answers: Answers = { '=CRM.CUSTOMERS(': [[new CellError('#BUSY!')]] };
  const { intents, list } = await open({ Orders: shopLog(30) }, answers);
  const inserted = await intents.insertAnalysis(analysisOf('CUSTOMERS', list), 'new-sheet', {
    report: ({ phase }) => {
      if (phase !== 'calculating') return;
      answers['=CRM.CUSTOMERS('] = summary;
      opened.book.stale = true;
    },
    cancelled: () => false,
  });
  expect(inserted).toMatchObject({ address: 'A5:G7', waiting: false });
});

test.each(['Range.Formulas', 'NamedItemCollection.Add', 'WorksheetCollection.Add'])(
  'whatever Excel refuses on the way, nothing is left behind: %s',
  async (member) => {
    const { intents, list } = await open({ Orders: shopLog(30) }, { '=CRM.CUSTOMERS(': summary });
    const before = await snapshot();
    const stop = opened.failOn(member, 'GeneralException', 1);
    await expect(intents.insertAnalysis(analysisOf('CUSTOMERS', list), 'new-sheet', run)).rejects.toThrow(ProblemError);
    stop();
    expect(await snapshot()).toEqual(before);
    expect(await intents.findUnfinished()).toBeNull();
  },
);

test('a formula without a list stands alone, and a table’s columns go by their names', async () => {
  const { intents } = await open({ Orders: shopLog(30) }, { '=CRM.': [[1]] });
  await Excel.run(async (context) => {
    context.workbook.tables.add('Orders!A1:C40', true).name = 'Log';
    await context.sync();
  });
  const list = (await intents.findList())!;
  expect(list.table).toBe('Log');
  const cohorts = await intents.insertAnalysis(analysisOf('COHORTS', list), 'new-sheet', run);
  expect(await intents.findList()).toEqual(list);
  expect(await formulaAt(cohorts.sheet, 'A5')).toBe('=CRM.COHORTS(Log[Customer],Log[Order date])');
  const typed = (text: string) => ({ from: 'typed', text }) as const;
  const identity = {
    new_customers: typed('100'),
    existing: typed('1000'),
    retention: typed('70%'),
    usage: typed('55.5'),
  };
  const alone = await intents.insertAnalysis(analysisOf('REVENUE_IDENTITY', null, identity), 'new-sheet', run);
  expect(alone).toMatchObject({ sheet: 'Levers of revenue', address: 'A4' });
  expect(await formulaAt(alone.sheet, 'A4')).toBe('=CRM.REVENUE_IDENTITY(100,1000,0.7,55.5)');
});

test('the selected cells are told by their full address, whole columns cut to what is in use', async () => {
  const { intents } = await open({ 'My orders': shopLog(3) }, {});
  await select('My orders', 'B2:C4');
  expect(await intents.readSelection()).toBe("'My orders'!B2:C4");
  await select('My orders', 'B:B');
  expect(await intents.readSelection()).toMatch(/^'My orders'!B1:B\d+$/);
});
