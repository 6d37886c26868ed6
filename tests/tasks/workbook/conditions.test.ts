import { openWorkbook, shopLog } from '../workbook-for-tests';

let opened: Awaited<ReturnType<typeof openWorkbook>>;
afterEach(() => opened.restore());

const calculationMode = () =>
  Excel.run(async ({ application, sync }) => {
    application.load('calculationMode');
    await sync();
    return application.calculationMode;
  });

test('bad input 87: manual calculation is told, calculating once is offered, and the mode stays the user’s', async () => {
  opened = await openWorkbook({ Orders: shopLog(5) });
  const { intents, book } = opened;
  expect((await intents.readConditions()).manualCalculation).toBe(false);
  book.calculationMode = 'Manual';
  expect((await intents.readConditions()).manualCalculation).toBe(true);
  const before = opened.count('Application.Calculate');
  await intents.calculate();
  expect(opened.count('Application.Calculate')).toBe(before + 1);
  expect(await calculationMode()).toBe('Manual');
});

test.each([
  ['Orders.csv', 'csv'],
  ['Orders.XLS', 'xls'],
  ['Orders.xlsx', null],
  ['Book1', null],
])('bad input 104: a file named %s keeps its settings or says which kind does not', async (name, forgets) => {
  opened = await openWorkbook({ Orders: shopLog(5) });
  opened.book.fileName = name;
  expect((await opened.intents.readConditions()).forgets).toBe(forgets);
});
