import { area } from '../../../src/workbench/book/area';
import { shownFill } from '../../../src/workbench/book/shown-style';
import { openOffice } from '../office-in-node';
import type { NodeOffice } from '../office-in-node';

let office: NodeOffice;
beforeEach(async () => {
  office = await openOffice();
  office.book.active.write(area(0, 0, 4, 2), [
    ['id', 'stage'],
    [1, 'Decline'],
    [2, 'Stability'],
    [3, '退化期'],
  ], 'user'); // prettier-ignore
});
afterEach(() => office.close());

function colours(column: number): (string | undefined)[] {
  return [1, 2, 3].map((row) => shownFill(office.book.active, row, column));
}

it('a custom rule colours whole rows by one column, in both languages', async () => {
  const id = await office.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange('A2:B4');
    const format = range.conditionalFormats.add('Custom');
    format.custom.rule.formula = '=OR($B2="Decline",$B2="退化期")';
    format.custom.format.fill.color = '#FDE7E9';
    format.custom.format.font.color = '#A80000';
    format.load('id, type, priority');
    await context.sync();
    expect([format.type, format.priority]).toEqual(['Custom', 0]);
    return format.id;
  });
  expect(colours(0)).toEqual(['#FDE7E9', undefined, '#FDE7E9']);
  office.book.active.write(area(1, 1), [['Stability']], 'user');
  expect(colours(0)).toEqual([undefined, undefined, '#FDE7E9']);
  await office.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange('A:B').conditionalFormats.getItem(id).delete();
    const gone = sheet.getRange('A2:B4').conditionalFormats.getItemOrNullObject(id);
    await context.sync();
    expect(gone.isNullObject).toBe(true);
  });
  expect(colours(1)).toEqual([undefined, undefined, undefined]);
});

it('a rule keeps judging its own row after rows were inserted above', async () => {
  await office.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const format = sheet.getRange('A2:B4').conditionalFormats.add('Custom');
    format.custom.rule.formula = '=$B2="Decline"';
    format.custom.format.fill.color = '#FF0000';
    sheet.getRange('1:1').insert('Down');
    await context.sync();
  });
  expect([1, 2, 3, 4].map((row) => shownFill(office.book.active, row, 0))).toEqual([
    undefined,
    '#FF0000',
    undefined,
    undefined,
  ]);
});

it('cell values, texts and presets are judged cell by cell; the format added last comes first', async () => {
  await office.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const over = sheet.getRange('A2:A4').conditionalFormats.add('CellValue');
    over.cellValue.format.fill.color = '#00FF00';
    over.cellValue.rule = { formula1: '=1', operator: 'GreaterThan' };
    const between = sheet.getRange('A2:A4').conditionalFormats.add('CellValue');
    between.cellValue.format.fill.color = '#0000FF';
    between.cellValue.rule = { formula1: '3', formula2: '4', operator: 'Between' };
    const text = sheet.getRange('B2:B4').conditionalFormats.add('ContainsText');
    text.textComparison.format.fill.color = '#FFFF00';
    text.textComparison.rule = { operator: 'BeginsWith', text: 'sta' };
    await context.sync();
  });
  expect(colours(0)).toEqual([undefined, '#00FF00', '#0000FF']);
  expect(colours(1)).toEqual([undefined, '#FFFF00', undefined]);
});

it('a formula beyond the understood subset is refused by name when it is set', async () => {
  await expect(
    office.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange('A2:B4');
      range.conditionalFormats.add('Custom').custom.rule.formula = '=XLOOKUP($B2,$C:$C,$D:$D)="x"';
      await context.sync();
    }),
  ).rejects.toMatchObject({ code: 'NotImplemented', message: expect.stringContaining('XLOOKUP') as string });
});

it('clearing an area takes the rule off that area only', async () => {
  await office.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const format = sheet.getRange('A2:A4').conditionalFormats.add('Custom');
    format.custom.rule.formula = '=TRUE';
    format.custom.format.fill.color = '#123456';
    sheet.getRange('A3').conditionalFormats.clearAll();
    await context.sync();
  });
  expect(colours(0)).toEqual(['#123456', undefined, '#123456']);
});
