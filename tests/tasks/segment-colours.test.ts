import { ProblemError } from '../../src/core/problem';
import { allOf, customerList, openWorkbook, run, shopLog } from './workbook-for-tests';

let opened: Awaited<ReturnType<typeof openWorkbook>>;
afterEach(() => opened.restore());

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
