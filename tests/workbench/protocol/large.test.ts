import { area } from '../../../src/workbench/book/area';
import { openOffice } from '../office-in-node';

it('a hundred thousand rows by eight columns go in and come back whole, in pieces under the limit', async () => {
  const office = await openOffice();
  const rows = 100_000;
  const heard: number[] = [];
  office.book.onChange((changes) => heard.push(changes.length));
  await office.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    for (let from = 0; from < rows; from += 20_000) {
      const part = Array.from({ length: 20_000 }, (_, r) => [from + r, `c${from + r}`, 1.5, 2, 3, 4, 5, 'word']);
      sheet.getRangeByIndexes(from, 0, 20_000, 8).values = part;
      await context.sync();
    }
    for (let from = 0; from < rows; from += 25_000) {
      const range = sheet.getRangeByIndexes(from, 0, 25_000, 8);
      range.load('values');
      await context.sync();
      expect(range.values[24_999]).toEqual([from + 24_999, `c${from + 24_999}`, 1.5, 2, 3, 4, 5, 'word']);
    }
  });
  expect(office.book.active.used()).toEqual(area(0, 0, rows, 8));
  // One notification per request, and the strips the library cuts are one change again.
  expect(heard).toEqual([1, 1, 1, 1, 1]);
  expect(Math.max(...office.payloads.map(({ request }) => request))).toBeLessThan(5 * 1024 * 1024);
  office.close();
}, 60_000);

it('a request beyond the payload limit is refused as Excel on the web does, and so is an answer', async () => {
  const office = await openOffice(undefined, { payloadLimit: 20_000 });
  await expect(
    office.Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange('A1').values = [['x'.repeat(30_000)]];
      await context.sync();
    }),
  ).rejects.toMatchObject({ code: 'RequestPayloadSizeLimitExceeded' });
  office.book.active.write(area(0, 0), [['x'.repeat(30_000)]], 'user');
  await expect(
    office.Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange('A1').load('values');
      await context.sync();
    }),
  ).rejects.toMatchObject({ code: 'ResponsePayloadSizeLimitExceeded' });
  office.close();
});
