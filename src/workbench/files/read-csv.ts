import { parse } from 'papaparse';
import { AreaRuns } from './area-runs';
import { readCsvCell } from './csv-cell';
import type { ContentCell, WorkbookContents } from './workbook-contents';

/** Width in points that shows a column's longest text; East Asian characters take two places. */
function widthOf(longest: number): number {
  return Math.min(240, Math.max(54, longest * 5.4 + 12));
}

function places(text: string): number {
  let count = 0;
  for (const letter of text) count += letter > '\u2e7f' ? 2 : 1;
  return count;
}

/** A .csv file as a workbook of one sheet, named for the file. Nothing in it is a formula. */
export function readCsv(text: string, sheetName: string): WorkbookContents {
  const { data } = parse<string[]>(text.replace(/^\ufeff/, ''), { delimiter: '', skipEmptyLines: 'greedy' });
  const dates = new AreaRuns();
  const longest: number[] = [];
  const rows = data.map((fields, row) =>
    fields.map((field, column): ContentCell => {
      longest[column] = Math.max(longest[column] ?? 0, places(field));
      const cell = readCsvCell(field);
      if (cell.kind === 'blank') return null;
      if (cell.kind === 'date') dates.add(row, column, cell.format);
      return cell.value;
    }),
  );
  const numberFormats = dates.end().map(({ area, value }) => ({ area, format: value }));
  return {
    sheets: [{ name: sheetName, rows, literal: true, numberFormats, widths: longest.map(widthOf), frozenRows: 1 }],
  };
}
