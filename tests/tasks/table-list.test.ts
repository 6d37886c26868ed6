import { snapshot } from './snapshot';
import { allOf, customerList, openWorkbook, run, select } from './workbook-for-tests';

let opened: Awaited<ReturnType<typeof openWorkbook>>;
afterEach(() => opened.restore());

async function openTable() {
  opened = await openWorkbook({ Customers: customerList(40) });
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Customers').tables.add('A1:E41', true).name = 'Clients';
    await context.sync();
  });
  await select('Customers', 'B2');
  return (await opened.intents.findList())!;
}

function addressOfTable(): Promise<string> {
  return Excel.run(async (context) => {
    const range = context.workbook.tables.getItem('Clients').getRange();
    range.load('address');
    await context.sync();
    return range.address;
  });
}

test('bad input 94: results join the user’s table, so that sorting it keeps rows and results together', async () => {
  const list = await openTable();
  expect(list).toMatchObject({ name: 'Clients', address: 'A1:E41' });
  const before = await snapshot();
  const { intents } = opened;
  expect(await intents.segment(list, allOf(list), run)).toMatchObject({ sheet: 'Customers', address: 'F1:K41' });
  expect(await addressOfTable()).toBe('Customers!A1:K41');
  expect(await intents.findList()).toEqual(list);
  await intents.removeResults(run);
  expect(await snapshot()).toEqual(before);
});

test('a failure after the table was widened narrows it again', async () => {
  const list = await openTable();
  const before = await snapshot();
  const stop = opened.failOn('ConditionalFormatCollection.Add', 'GeneralException', 2);
  await expect(opened.intents.segment(list, allOf(list), run)).rejects.toMatchObject({
    problem: { code: 'unexpected' },
  });
  stop();
  expect(await snapshot()).toEqual(before);
});
