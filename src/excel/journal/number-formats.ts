import type { Area } from '../range/address';
import { rangeOf } from '../range/range-of';
import { alikeColumns, LookRuns } from './look-runs';
import type { LookRun } from './run-record';

const rowsPerBlock = 20_000;

/** The number formats of an area, as runs of equal rows. */
export async function readNumberFormats(context: Excel.RequestContext, sheet: string, area: Area): Promise<LookRun[]> {
  const before = new LookRuns();
  for (let done = 0; done < area.rows; done += rowsPerBlock) {
    const rows = Math.min(rowsPerBlock, area.rows - done);
    const range = rangeOf(context, sheet, { ...area, row: area.row + done, rows });
    range.load('numberFormat');
    await context.sync();
    for (const row of range.numberFormat as string[][])
      before.add(row.map((each) => (each === 'General' ? null : each)));
  }
  return before.runs;
}

/** Gives an area back the number formats it had. Sent with the context's next sync. */
export function restoreNumberFormats(
  context: Excel.RequestContext,
  sheet: string,
  area: Area,
  before: readonly LookRun[],
): void {
  let row = area.row;
  for (const run of before) {
    for (const { first, count, look } of alikeColumns(run)) {
      if (first >= area.columns) continue;
      const cells = {
        row,
        column: area.column + first,
        rows: run.rows,
        columns: Math.min(count, area.columns - first),
      };
      // One format for all cells of a range: Excel takes a single value for the whole of it.
      rangeOf(context, sheet, cells).numberFormat = (look ?? 'General') as unknown as string[][];
    }
    row += run.rows;
  }
}
