import { allOf, customerList, openWorkbook, run, select } from './workbook-for-tests';

let opened: Awaited<ReturnType<typeof openWorkbook>>;
afterEach(() => opened.restore());

const until = async (reached: () => boolean): Promise<void> => {
  for (let turn = 0; turn < 200 && !reached(); turn++) await new Promise((resolve) => setTimeout(resolve, 5));
};

test('selections and changes are told until the watching stops', async () => {
  opened = await openWorkbook({ Customers: customerList(10) });
  let told = 0;
  const stop = await opened.intents.watch(() => told++);
  await select('Customers', 'B5');
  await until(() => told > 0);
  expect(told).toBeGreaterThan(0);
  const before = told;
  opened.book.sheet('Customers');
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Customers').getRange('A2').values = [['new']];
    await context.sync();
  });
  await until(() => told > before);
  expect(told).toBeGreaterThan(before);
  stop();
});

test('while the workbook is watched, a run after a preview reads the list once, and a changed list anew', async () => {
  opened = await openWorkbook({ Customers: customerList(40) });
  const { intents } = opened;
  let told = 0;
  const stop = await intents.watch(() => told++);
  const list = (await intents.findList())!;
  const choices = allOf(list);
  expect((await intents.preview(list, choices, run)).customers).toBe(40);
  const before = opened.payloads.length;
  expect((await intents.preview(list, choices, run)).customers).toBe(40);
  const repeated = opened.payloads.slice(before).reduce((sum, { answer }) => sum + answer, 0);
  expect(repeated).toBeLessThan(3_000);
  const seen = told;
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Customers').getRange('D2').values = [[2.5]];
    await context.sync();
  });
  await until(() => told > seen);
  expect((await intents.preview(list, choices, run)).customers).toBe(39);
  stop();
});
