import { area } from '../../../src/workbench/book/area';
import { openOffice } from '../office-in-node';
import type { NodeOffice } from '../office-in-node';

let office: NodeOffice;
beforeEach(async () => {
  office = await openOffice();
});
afterEach(() => office.close());

it('cell properties are written and read cell by cell', async () => {
  const seen = await office.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1:B2');
    range.setCellProperties([
      [{ format: { fill: { color: '#FF0000' } } }, {}],
      [{}, { format: { font: { bold: true, color: '#00FF00' } } }],
    ]);
    range.setRowProperties([{ rowHidden: true }, {}]);
    const back = range.getCellProperties({ address: true, format: { fill: { color: true }, font: { bold: true } } });
    await context.sync();
    return [back.value[0][0].format?.fill?.color, back.value[1][1].format?.font?.bold, back.value[1][0].address];
  });
  expect(seen).toEqual(['#FF0000', true, 'Sheet1!A2']);
  expect(office.book.active.isRowHidden(0)).toBe(true);
});

it('columns are fitted to their longest text and sized in points', async () => {
  const widths = await office.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange('A1:B1').values = [['short', 'a much longer text that needs room']];
    sheet.getRange('A:B').format.autofitColumns();
    sheet.getRange('C:C').format.columnWidth = 99;
    const columns = ['A1', 'B1', 'C1'].map((one) => sheet.getRange(one).load('format/columnWidth'));
    await context.sync();
    return columns.map((one) => one.format.columnWidth);
  });
  expect(widths[0]).toBeLessThan(widths[1]);
  expect(widths[2]).toBe(99);
});

it('special cells are found by kind, and none is a null object', async () => {
  office.book.active.write(area(0, 0, 2, 2), [
    [1, null],
    ['x', 2],
  ], 'user'); // prettier-ignore
  const seen = await office.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1:B2');
    const numbers = range.getSpecialCells('Constants', 'Numbers').load('address');
    const blanks = range.getSpecialCells('Blanks').load('address');
    const formulas = range.getSpecialCellsOrNullObject('Formulas');
    await context.sync();
    return [numbers.address, blanks.address, formulas.isNullObject];
  });
  expect(seen).toEqual(['Sheet1!A1,Sheet1!B2', 'Sheet1!B1', true]);
});

it('a rule marked to a column follows that column when another is inserted before it', async () => {
  const formula = await office.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const format = sheet.getRange('B2:C4').conditionalFormats.add('Custom');
    format.custom.rule.formula = '=$C2="x"';
    await context.sync();
    sheet.getRange('A:A').insert('Right');
    format.custom.rule.load('formula');
    const where = format.getRange().load('address');
    await context.sync();
    return [format.custom.rule.formula, where.address];
  });
  expect(formula).toEqual(['=$D2="x"', 'Sheet1!C2:D4']);
});

it('spills are known by their formula and by each of their cells', async () => {
  office.book.active.write(area(0, 0), [[{ value: null, formula: '=F()' }]], 'user');
  office.book.active.setSpill(0, 0, [[1], [2]]);
  const seen = await office.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const whole = sheet.getRange('A1').getSpillingToRangeOrNullObject().load('address, values');
    const parent = sheet.getRange('A2').getSpillParent().load('address, formulas');
    const none = sheet.getRange('C1').getSpillingToRangeOrNullObject();
    await context.sync();
    return [whole.address, whole.values, parent.address, parent.formulas, none.isNullObject];
  });
  expect(seen).toEqual(['Sheet1!A1:A2', [[1], [2]], 'Sheet1!A1', [['=F()']], true]);
});

it('what waits for a calculator is worked out before it is read', async () => {
  const { active } = office.book;
  let asked = 0;
  office.book.calculator = {
    calculate: async () => {
      asked++;
      await Promise.resolve();
      if (active.cell(0, 1).formula) active.setResult(0, 1, Number(active.cell(0, 0).value) * 2);
    },
  };
  const value = await office.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1:B1');
    range.formulas = [[21, '=A1*2']];
    range.load('values');
    await context.sync();
    return range.values;
  });
  expect(value).toEqual([[21, 42]]);
  expect(asked).toBe(1);
});

it('concurrent requests are each answered with their own', async () => {
  const one = (text: string): Promise<unknown> =>
    office.Excel.run(async (context) => {
      const cell = context.workbook.worksheets.getActiveWorksheet().getRange(text);
      cell.values = [[text]];
      cell.load('values');
      await context.sync();
      return cell.values[0][0];
    });
  const names = Array.from({ length: 20 }, (_, i) => `C${i + 1}`);
  expect(await Promise.all(names.map(one))).toEqual(names.map((name) => name));
});

it('the references of a run are given back at its end', async () => {
  await office.Excel.run(async (context) => {
    context.workbook.getSelectedRange().load('address');
    await context.sync();
    expect(office.host.session.keptCount).toBe(1);
  });
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(office.host.session.keptCount).toBe(0);
});
