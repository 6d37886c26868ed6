import { area } from '../../../src/workbench/book/area';
import { openOffice } from '../office-in-node';
import type { NodeOffice } from '../office-in-node';

let office: NodeOffice;
beforeEach(async () => {
  office = await openOffice();
  office.book.active.write(area(0, 0, 6, 3), [
    ['stage', 'customer', 'clv'],
    ['Stability', 'a', 10],
    ['Decline', 'b', 1.5],
    ['Stability', 'c', 20],
    ['Formation', 'd', 4],
    ['Decline', 'e', 2.5],
  ], 'user'); // prettier-ignore
});
afterEach(() => office.close());

async function build(context: Excel.RequestContext): Promise<Excel.PivotTable> {
  const sheet = context.workbook.worksheets.getActiveWorksheet();
  const table = sheet.tables.add('A1:C6', true);
  const target = context.workbook.worksheets.add('Pivot');
  const pivot = target.pivotTables.add('CLV', table, target.getRange('A3'));
  pivot.rowHierarchies.add(pivot.hierarchies.getItem('stage'));
  const count = pivot.dataHierarchies.add(pivot.hierarchies.getItem('customer'));
  count.name = 'Customers';
  const total = pivot.dataHierarchies.add(pivot.hierarchies.getItem('clv'));
  total.name = 'Total CLV';
  const mean = pivot.dataHierarchies.add(pivot.hierarchies.getItem('clv'));
  mean.summarizeBy = 'Average';
  mean.name = 'Average CLV';
  await context.sync();
  return pivot;
}

it('a pivot table stands in cells, items in order, its grand total the sum of all', async () => {
  const values = await office.Excel.run(async (context) => {
    const pivot = await build(context);
    const range = pivot.layout.getRange().load('values, address');
    await context.sync();
    return [range.address, range.values];
  });
  expect(values).toEqual([
    'Pivot!A3:D7',
    [
      ['Row Labels', 'Customers', 'Total CLV', 'Average CLV'],
      ['Decline', 2, 4, 2],
      ['Formation', 1, 4, 4],
      ['Stability', 2, 30, 15],
      ['Grand Total', 5, 38, 7.6],
    ],
  ]);
});

it('a pivot table follows its source when refreshed and takes its cells along when deleted', async () => {
  const seen = await office.Excel.run(async (context) => {
    const pivot = await build(context);
    context.workbook.worksheets.getItem('Sheet1').getRange('C2').values = [[110]];
    pivot.refresh();
    const body = pivot.layout.getDataBodyRange().load('values');
    await context.sync();
    pivot.delete();
    const left = context.workbook.worksheets.getItem('Pivot').getUsedRangeOrNullObject(true);
    await context.sync();
    return [body.values.at(-1), left.isNullObject];
  });
  expect(seen).toEqual([[5, 138, 27.6], true]);
});

it('a value field cannot be called like a field of the source', async () => {
  await expect(
    office.Excel.run(async (context) => {
      const pivot = await build(context);
      pivot.dataHierarchies.getItem('Total CLV').name = 'clv';
      await context.sync();
    }),
  ).rejects.toMatchObject({ code: 'InvalidArgument' });
});

it('a pivot table that would cover other cells is refused', async () => {
  await expect(
    office.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange('F2').values = [['in the way']];
      const pivot = sheet.pivotTables.add('P', 'A1:C6', 'F1');
      pivot.rowHierarchies.add(pivot.hierarchies.getItem('stage'));
      await context.sync();
    }),
  ).rejects.toMatchObject({ code: 'InvalidOperation' });
});
