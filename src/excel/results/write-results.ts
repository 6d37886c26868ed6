import type { Area } from '../range/address';
import { rangeOf } from '../range/range-of';
import { writeValues } from '../range/write-values';
import type { ResultColumn, ResultTable } from './result-columns';

/**
 * Writes headings and results into blank cells: text formats first, so that an id beginning with = stays text and a column that
 * was formatted as text does not turn numbers into text, then values.
 */
export async function writeResults(
  context: Excel.RequestContext,
  sheet: string,
  area: Area,
  table: ResultTable,
  after: (rowsWritten: number) => Promise<void> | void,
): Promise<void> {
  const body = { ...area, row: area.row + 1, rows: table.rows };
  table.columns.forEach(({ numberFormat }, index) => {
    if (table.rows === 0) return;
    const cells = rangeOf(context, sheet, { ...body, column: body.column + index, columns: 1 });
    // One format for all cells of a range: Excel takes a single value for the whole of it.
    cells.numberFormat = numberFormat as unknown as string[][];
  });
  const headings = rangeOf(context, sheet, { ...area, rows: 1 });
  headings.numberFormat = '@' as unknown as string[][];
  headings.values = [table.columns.map(({ heading }) => heading)];
  await context.sync();
  for (const [index, column] of table.columns.entries()) {
    if (column.formatOfRow)
      await formatRows(context, sheet, { ...body, column: body.column + index, columns: 1 }, column);
  }
  await writeValues(context, sheet, body, { rows: (first, count) => table.block(first, count), after });
}

const rowsPerBlock = 20_000;

async function formatRows(
  context: Excel.RequestContext,
  sheet: string,
  area: Area,
  { numberFormat, formatOfRow }: ResultColumn,
): Promise<void> {
  for (let first = 0; first < area.rows; first += rowsPerBlock) {
    const rows = Math.min(rowsPerBlock, area.rows - first);
    const formats = Array.from({ length: rows }, (_, row) => [formatOfRow?.(first + row) ?? numberFormat]);
    rangeOf(context, sheet, { ...area, row: area.row + first, rows }).numberFormat = formats;
    await context.sync();
  }
}
