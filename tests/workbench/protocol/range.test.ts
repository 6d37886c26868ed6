import { area } from '../../../src/workbench/book/area';
import { Book } from '../../../src/workbench/book/book';
import { CellError } from '../../../src/workbench/book/cell';
import { openOffice } from '../office-in-node';
import type { NodeOffice } from '../office-in-node';

let office: NodeOffice;
beforeEach(async () => {
  office = await openOffice();
});
afterEach(() => office.close());

it('values written through Excel.run are read back as they were typed', async () => {
  const seen = await office.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1:B3');
    range.values = [
      ['a', '12'],
      [2.5, true],
      ['2024-01-31', '#N/A'],
    ];
    range.load('values, address, numberFormat, valueTypes');
    await context.sync();
    return {
      values: range.values,
      address: range.address,
      format: range.numberFormat[2][0],
      type: range.valueTypes[2][1],
    };
  });
  expect(seen).toEqual({
    values: [
      ['a', 12],
      [2.5, true],
      [45322, '#N/A'],
    ],
    address: 'Sheet1!A1:B3',
    format: 'yyyy-mm-dd',
    type: 'Error',
  });
  expect(office.book.active.values(area(2, 1))[0][0]).toEqual(new CellError('#N/A'));
});

it('null in an assignment leaves its cell alone and one value fills the range', async () => {
  const values = await office.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1:B1');
    range.values = 7 as unknown as number[][];
    range.values = [[null, 8]];
    range.load('values');
    await context.sync();
    return range.values;
  });
  expect(values).toEqual([[7, 8]]);
});

it('an assignment of another shape is refused as InvalidArgument', async () => {
  await expect(
    office.Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange('A1:B2').values = [[1, 2]];
      await context.sync();
    }),
  ).rejects.toMatchObject({ code: 'InvalidArgument' });
});

it('a sheet that does not exist is ItemNotFound, or a null object where that was asked for', async () => {
  await expect(
    office.Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Nope').load('name');
      await context.sync();
    }),
  ).rejects.toMatchObject({ code: 'ItemNotFound' });
  const missing = await office.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject('Nope');
    const inside = sheet.getUsedRangeOrNullObject();
    sheet.delete();
    await context.sync();
    return [sheet.isNullObject, inside.isNullObject];
  });
  expect(missing).toEqual([true, true]);
});

it('reading what was not loaded is refused by the library itself', async () => {
  await expect(
    office.Excel.run(async (context) => {
      const range = context.workbook.getSelectedRange();
      await context.sync();
      return range.values;
    }),
  ).rejects.toMatchObject({ code: 'PropertyNotLoaded' });
});

it('neighbouring ranges are found by offsets, sizes, edges and regions', async () => {
  office.book.active.write(area(1, 1, 2, 2), [
    [1, 2],
    [3, 4],
  ], 'user'); // prettier-ignore
  const addresses = await office.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const range = sheet.getRange('B2:C3');
    const made = [
      range.getOffsetRange(1, 1),
      range.getResizedRange(1, -1),
      range.getCell(1, 0),
      range.getRow(1),
      range.getColumn(1),
      range.getLastCell(),
      range.getEntireColumn(),
      range.getEntireRow(),
      range.getBoundingRect('E5'),
      range.getIntersection('C3:D4'),
      range.getRowsBelow(2),
      range.getColumnsAfter(1),
      sheet.getUsedRange(true),
      sheet.getRange('C3').getSurroundingRegion(),
      sheet.getRange('A:C').getUsedRange(true),
    ];
    for (const one of made) one.load('address');
    await context.sync();
    return made.map((one) => one.address.replace('Sheet1!', ''));
  });
  expect(addresses).toEqual([
    'C3:D4', 'B2:B4', 'B3', 'B3:C3', 'C2:C3', 'C3', 'B:C', '2:3', 'B2:E5', 'C3', 'B4:C5', 'D2:D3', 'B2:C3', 'B2:C3', 'B2:C3',
  ]); // prettier-ignore
});

it('whole columns have null values and refuse to be written', async () => {
  const values = await office.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange('A:A');
    range.load('values, cellCount, isEntireColumn');
    await context.sync();
    return [range.values, range.cellCount, range.isEntireColumn];
  });
  expect(values).toEqual([null, 1_048_576, true]);
  await expect(
    office.Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange('A:A').values = 1 as unknown as number[][];
      await context.sync();
    }),
  ).rejects.toMatchObject({ code: 'InvalidArgument' });
});

it('a range that an add-in holds moves with inserted rows', async () => {
  office.book.active.write(area(0, 0, 3), [['a'], ['b'], ['c']], 'user');
  const seen = await office.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const held = sheet.getRange('A2:A3');
    await context.sync();
    sheet.getRange('1:2').insert('Down');
    held.load('address, values');
    await context.sync();
    return [held.address, held.values];
  });
  expect(seen).toEqual(['Sheet1!A4:A5', [['b'], ['c']]]);
});

it('formats are set and read, mixed ones read as null', async () => {
  const seen = await office.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange('A1:A2').format.fill.color = 'red';
    sheet.getRange('A1').format.font.bold = true;
    const both = sheet.getRange('A1:A3');
    const one = sheet.getRange('A1');
    both.load('format/fill/color, format/font/bold');
    one.load('format/fill/color, format/font/bold, format/columnWidth');
    const cells = both.getCellProperties({ format: { fill: { color: true } } });
    await context.sync();
    return [
      both.format.fill.color,
      one.format.fill.color,
      one.format.font.bold,
      cells.value.map((row) => row[0].format?.fill?.color),
    ];
  });
  expect(seen).toEqual([null, '#FF0000', true, ['#FF0000', '#FF0000', '#FFFFFF']]);
});

it('getRanges fills scattered areas in one go', async () => {
  await office.Excel.run(async (context) => {
    const areas = context.workbook.worksheets.getActiveWorksheet().getRanges('A1,C3:D4');
    areas.format.fill.color = '#00ff00';
    areas.load('address, areaCount, cellCount');
    await context.sync();
    expect([areas.address, areas.areaCount, areas.cellCount]).toEqual(['Sheet1!A1,Sheet1!C3:D4', 2, 5]);
  });
  expect(office.book.active.style(3, 3).fill).toBe('#00FF00');
  expect(office.book.active.style(1, 1).fill).toBeUndefined();
});

it('a member nobody has written is refused by its name', async () => {
  await expect(
    office.Excel.run(async (context) => {
      context.workbook.worksheets
        .getActiveWorksheet()
        .charts.add('ColumnClustered', context.workbook.getSelectedRange());
      await context.sync();
    }),
  ).rejects.toMatchObject({ code: 'NotImplemented', message: expect.stringContaining('ChartCollection') as string });
  expect(office.refused).toEqual([expect.stringContaining('ChartCollection')]);
});

it('a protected sheet answers AccessDenied', async () => {
  const book = new Book();
  book.active.protection = { options: {} };
  const guarded = await openOffice(book);
  await expect(
    guarded.Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange('A1').values = [[1]];
      await context.sync();
    }),
  ).rejects.toMatchObject({ code: 'AccessDenied' });
  guarded.close();
});

it('a member can be made to fail on purpose, once or always', async () => {
  const write = (): Promise<void> =>
    office.Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange('A1').values = [[1]];
      await context.sync();
    });
  office.failOn('Range.Values', 'GeneralException', 2);
  await write();
  await expect(write()).rejects.toMatchObject({ code: 'GeneralException' });
  await write();
  expect(office.count('Range.Values')).toBe(3);
});
