import type { Choices } from '../../src/tasks/intents';
import { allOf, customerList, openWorkbook, run, sheetNames, shopLog, valuesOf } from './workbook-for-tests';

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
