import { ProblemError } from '../../../src/core/problem';
import { readValues } from '../../../src/excel/range/read-values';
import type { Cell } from '../../../src/excel/range/read-values';
import { areaOf } from '../../../src/excel/range/address';

/** An Excel that answers null for more than `most` rows at once, as it does instead of an error, and counts what it is asked. */
function excelAnsweringNull(most: number) {
  const asked: string[] = [];
  const getRange = (address: string) => {
    asked.push(address);
    const { row, rows } = areaOf(address);
    const values = rows > most ? null : Array.from({ length: rows }, (_, index) => [row + index]);
    return { load: () => undefined, values };
  };
  const context = { workbook: { worksheets: { getItem: () => ({ getRange }) } }, sync: () => Promise.resolve() };
  return { context: context as unknown as Excel.RequestContext, asked };
}

test('bad input 55: values that are null instead of an error are asked for again in smaller blocks, never taken for blanks', async () => {
  const { context, asked } = excelAnsweringNull(3);
  const read: Cell[] = [];
  await readValues(context, 'Orders', areaOf('A1:A10'), (rows) => read.push(...rows.map(([cell]) => cell)));
  expect(read).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
  expect(asked).toEqual(['A1:A10', 'A1:A5', 'A1:A3', 'A4:A6', 'A7:A9', 'A10']);
});

test('bad input 55: a single row that cannot be read is said to be too large', async () => {
  const { context } = excelAnsweringNull(0);
  await expect(readValues(context, 'Orders', areaOf('A1:A4'), () => undefined)).rejects.toBeInstanceOf(ProblemError);
});

test('bad input 54: a million rows are read in blocks, with a report after each', async () => {
  const { context, asked } = excelAnsweringNull(20_000);
  const reported: number[] = [];
  await readValues(context, 'Orders', { row: 0, column: 0, rows: 1_000_000, columns: 1 }, () => undefined, {
    after: (rows) => void reported.push(rows),
  });
  expect(asked).toHaveLength(50);
  expect(reported.at(-1)).toBe(1_000_000);
});
