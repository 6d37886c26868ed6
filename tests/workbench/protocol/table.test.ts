import { area } from '../../../src/workbench/book/area';
import { openOffice } from '../office-in-node';
import type { NodeOffice } from '../office-in-node';

let office: NodeOffice;
beforeEach(async () => {
  office = await openOffice();
  office.book.active.write(area(0, 0, 4, 2), [
    ['name', 'amount'],
    ['a', 1],
    ['b', 2],
    ['c', 3],
  ], 'user'); // prettier-ignore
});
afterEach(() => office.close());

it('a table is made, named, extended by columns and rows, and read by its parts', async () => {
  const seen = await office.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const table = sheet.tables.add('A1:B4', true);
    table.name = 'Sales';
    table.columns.add(undefined, [['h'], [10], [20], [30]]);
    table.rows.add(undefined, [['d', 4, 40]]);
    const body = table.columns.getItem('h').getDataBodyRange().load('values');
    const header = table.getHeaderRowRange().load('values');
    const whole = table.getRange().load('address');
    table.columns.load('items/name, count');
    await context.sync();
    return [body.values, header.values, whole.address, table.columns.items.map((one) => one.name), table.columns.count];
  });
  expect(seen).toEqual([
    [[10], [20], [30], [40]],
    [['name', 'amount', 'h']],
    'Sheet1!A1:C5',
    ['name', 'amount', 'h'],
    3,
  ]);
});

it('tables cannot overlap, names cannot repeat', async () => {
  const add = (address: string, name: string): Promise<void> =>
    office.Excel.run(async (context) => {
      context.workbook.tables.add(`Sheet1!${address}`, true).name = name;
      await context.sync();
    });
  await add('A1:B4', 'First');
  await expect(add('B2:C3', 'Second')).rejects.toMatchObject({ code: 'InvalidArgument' });
  await expect(add('D1:E2', 'first')).rejects.toMatchObject({ code: 'ItemAlreadyExists' });
});

it('a table without headers gets a row of them, and headers become distinct texts', async () => {
  const headers = await office.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange('E1:G2').values = [
      ['x', 'x', ''],
      [1, 2, 3],
    ];
    const given = sheet.tables.add('E1:G2', true).getHeaderRowRange().load('values');
    const made = sheet.tables.add('A2:B4', false);
    const fresh = made.getRange().load('values');
    await context.sync();
    return [given.values, fresh.values];
  });
  expect(headers).toEqual([
    [['x', 'x2', 'Column3']],
    [['Column1', 'Column2'], ['a', 1], ['b', 2], ['c', 3]],
  ]); // prettier-ignore
});

it('a filter hides rows from view, not from the table', async () => {
  const seen = await office.Excel.run(async (context) => {
    const table = context.workbook.worksheets.getActiveWorksheet().tables.add('A1:B4', true);
    table.columns.getItem('name').filter.applyValuesFilter(['a', 'c']);
    const view = table.getDataBodyRange().getVisibleView().load('values');
    const body = table.getDataBodyRange().load('values');
    await context.sync();
    table.clearFilters();
    const after = table.getDataBodyRange().getVisibleView().load('rowCount');
    await context.sync();
    return [view.values, body.values.length, after.rowCount];
  });
  expect(seen).toEqual([[['a', 1], ['c', 3]], 3, 3]); // prettier-ignore
});

it('a deleted column takes its id along; the others keep theirs', async () => {
  const names = await office.Excel.run(async (context) => {
    const table = context.workbook.worksheets.getActiveWorksheet().tables.add('A1:B4', true);
    const amount = table.columns.getItem('amount').load('id');
    await context.sync();
    table.columns.getItem('name').delete();
    const same = table.columns.getItemOrNullObject(String(amount.id));
    same.load('name, index');
    await context.sync();
    return [same.name, same.index];
  });
  expect(names).toEqual(['amount', 0]);
});

it('tables around a range are found, wholly or in part', async () => {
  const counts = await office.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.tables.add('A1:B4', true);
    const part = sheet.getRange('B2').getTables(false).getCount();
    const whole = sheet.getRange('B2').getTables(true).getCount();
    const first = sheet.getRange('B2').getTables(false).getFirst().load('name');
    await context.sync();
    return [part.value, whole.value, first.name];
  });
  expect(counts).toEqual([1, 0, 'Table1']);
});

it('converting to a range keeps the cells, deleting takes them', async () => {
  const run = (remove: boolean): Promise<unknown> =>
    office.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const table = sheet.tables.add('A1:B4', true);
      if (remove) table.delete();
      else table.convertToRange();
      const used = sheet.getUsedRangeOrNullObject(true);
      used.load('address');
      sheet.tables.load('count');
      await context.sync();
      return [used.isNullObject ? null : used.address, sheet.tables.count];
    });
  expect(await run(false)).toEqual(['Sheet1!A1:B4', 0]);
  expect(await run(true)).toEqual([null, 0]);
});

it('a totals row comes in under the body and goes again', async () => {
  const seen = await office.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange('A5').values = [['below']];
    const table = sheet.tables.add('A1:B4', true);
    table.showTotals = true;
    const totals = table.getTotalRowRange().load('address, values');
    const body = table.getDataBodyRange().load('address');
    await context.sync();
    table.showTotals = false;
    const used = sheet.getUsedRange(true).load('values');
    await context.sync();
    return [totals.address, totals.values, body.address, used.values.at(-1)];
  });
  expect(seen).toEqual(['Sheet1!A5:B5', [['Total', '']], 'Sheet1!A2:B4', ['below', '']]);
});
