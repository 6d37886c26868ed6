import { greyPalette } from '../../src/wording/pane/grey-palette';
import { allOf, customerList, openWorkbook, run, shopLog } from './workbook-for-tests';

let opened: Awaited<ReturnType<typeof openWorkbook>>;
afterEach(() => opened.restore());

const widths = (sheet: string, columns: readonly string[]) =>
  Excel.run(async (context) => {
    const formats = columns.map((column) => {
      const { format } = context.workbook.worksheets.getItem(sheet).getRange(`${column}1`);
      format.load('columnWidth');
      return format;
    });
    await context.sync();
    return formats.map(({ columnWidth }) => columnWidth);
  });

test('columns beside a list grow to what stands in them, a wider one stays, and all get their widths back', async () => {
  opened = await openWorkbook({ Customers: customerList(30) });
  const { intents } = opened;
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Customers').getRange('F1').format.columnWidth = 300;
    await context.sync();
  });
  const columns = ['E', 'F', 'G', 'H', 'I', 'J'];
  const before = await widths('Customers', columns);
  const list = (await intents.findList())!;
  await intents.segment(list, allOf(list), run);
  const [revenue, stage, note, ...others] = await widths('Customers', columns);
  expect([revenue, stage]).toEqual([before[0], 300]);
  expect(note).toBeGreaterThan(200);
  expect(others.every((width) => width > before[3])).toBe(true);
  await intents.removeResults(run);
  expect(await widths('Customers', columns)).toEqual(before);
});

test('on a sheet of its own the heading row stays in view and no heading is narrower than its words', async () => {
  opened = await openWorkbook({ Orders: shopLog(60) });
  const { intents } = opened;
  const list = (await intents.findList())!;
  const { sheet } = await intents.segment(list, allOf(list), run);
  const [frozen, headings] = await Excel.run(async (context) => {
    const worksheet = context.workbook.worksheets.getItem(sheet);
    const rows = worksheet.freezePanes.getLocationOrNullObject();
    rows.load('rowCount');
    const heading = worksheet.getRange('A1:L1');
    heading.load('values');
    await context.sync();
    return [rows.rowCount, heading.values[0].map(String)];
  });
  expect(frozen).toBe(1);
  const found = await widths(sheet, [...'ABCDEFGHIJKL']);
  headings.forEach((heading, index) => expect(found[index]).toBeGreaterThan(5.5 * heading.length));
  // 420 px at 96 px to 72 points.
  expect(found[headings.indexOf('Reason')]).toBeCloseWithin(315, { absolute: 8, because: 'whole characters' });
});

test('an RFM score is a number, which Excel does not mark as a suspect text', async () => {
  opened = await openWorkbook({ Orders: shopLog(60) });
  const { intents } = opened;
  const list = (await intents.findList())!;
  const { sheet } = await intents.segment(list, allOf(list), run);
  const [values, formats] = await Excel.run(async (context) => {
    const scores = context.workbook.worksheets.getItem(sheet).getRange('I2:I61');
    scores.load('values,numberFormat');
    await context.sync();
    return [scores.values.flat(), scores.numberFormat.flat()];
  });
  expect(values.every((score) => typeof score === 'number' && /^[1-5]{3}$/.test(String(score)))).toBe(true);
  expect(new Set(formats)).toEqual(new Set(['0']));
});

test.each(['conditional', 'fixed'] as const)('greys for print really colour the sheet, %s', async (colouring) => {
  opened = await openWorkbook({ Customers: customerList(40) });
  const { intents } = opened;
  await intents.saveSettings({ ...(await intents.readSettings()), palette: greyPalette });
  const list = (await intents.findList())!;
  await intents.segment(list, allOf(list, { colouring }), run);
  const fills = await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Customers').getRange('A2:K41');
    range.conditionalFormats.load('items/custom/format/fill/color');
    const cells = range.getCellProperties({ format: { fill: { color: true } } });
    await context.sync();
    return colouring === 'conditional'
      ? range.conditionalFormats.items.map(({ custom }) => custom.format.fill.color)
      : cells.value.map((row) => row[0].format?.fill?.color ?? '');
  });
  const { beginning, rising, high, falling } = greyPalette;
  const greys = [beginning, rising, high, falling].map(({ fill }) => fill.toUpperCase());
  expect(fills.length).toBeGreaterThan(3);
  for (const fill of fills) expect(greys).toContain(fill.toUpperCase());
  expect(new Set(fills).size).toBeGreaterThan(1);
});
