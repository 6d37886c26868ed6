import { openOffice } from '../office-in-node';

it('values written through Excel.run are read back as they were typed', async () => {
  const office = await openOffice();
  const seen = await office.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1:B2');
    range.values = [
      ['a', '12'],
      [2.5, true],
    ];
    range.load('values, address');
    await context.sync();
    return [range.values, range.address];
  });
  expect(seen).toEqual([
    [
      ['a', 12],
      [2.5, true],
    ],
    'Sheet1!A1:B2',
  ]);
});
