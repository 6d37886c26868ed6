import type { RunRecord } from '../journal/run-record';
import type { Area } from '../range/address';
import { intersection, loadArea, loadedArea } from '../range/area-relations';
import { rangeOf } from '../range/range-of';
import { clearBeside } from './clear-beside';
import { findAnswer } from './find-answer';
import type { FoundAnswer } from './find-answer';

/** What was taken away. */
interface Undone {
  readonly cells: number;
  readonly sheets: number;
}

/**
 * Takes a formula of ours away, and its answer with it. A sheet that was added for it goes too, unless the user has put cells of
 * their own on it: then our cells alone are cleared. A cell that holds another formula by now is left alone.
 */
export async function undoAnswer(context: Excel.RequestContext, run: RunRecord, formula: string): Promise<Undone> {
  const found = await findAnswer(context, run, formula);
  const cells = found ? found.area.rows * found.area.columns : 0;
  if (run.place === 'answer-sheet') {
    const key = found?.sheetId ?? run.sheet.id ?? run.sheet.name;
    const sheet = context.workbook.worksheets.getItemOrNullObject(key);
    sheet.load('id');
    await context.sync();
    if (sheet.isNullObject) return { cells: 0, sheets: 0 };
    if (await isOursAlone(context, sheet.id, found, run.headings)) {
      sheet.delete();
      await context.sync();
      return { cells, sheets: 1 };
    }
    await clearHead(context, sheet.id, found?.cell.row ?? 0, run.headings);
    if (found) await clearBeside(context, found, run.headings);
  }
  if (!found) return { cells: 0, sheets: 0 };
  rangeOf(context, found.sheetId, found.cell).clear(Excel.ClearApplyTo.contents);
  await context.sync();
  return { cells, sheets: 0 };
}

/** Whether all that stands on a sheet is our head and the answer below it. */
async function isOursAlone(
  context: Excel.RequestContext,
  sheet: string,
  found: FoundAnswer | null,
  head: readonly string[],
): Promise<boolean> {
  const used = context.workbook.worksheets.getItem(sheet).getUsedRangeOrNullObject(true);
  loadArea(used);
  await context.sync();
  if (used.isNullObject) return true;
  const inUse = loadedArea(used);
  const bottom = found ? found.area.row + found.area.rows : inUse.row + inUse.rows;
  const right = found ? found.area.column + found.area.columns : inUse.column + inUse.columns;
  const ours = intersection({ row: 0, column: 0, rows: bottom, columns: right }, inUse);
  if (!ours || ours.rows * ours.columns !== inUse.rows * inUse.columns) return false;
  const above = found ? found.cell.row : bottom;
  const rows = await rowsAbove(context, sheet, above, inUse);
  return rows.flat().every((cell) => cell === '' || head.includes(String(cell)));
}

async function clearHead(
  context: Excel.RequestContext,
  sheet: string,
  rows: number,
  head: readonly string[],
): Promise<void> {
  const used = context.workbook.worksheets.getItem(sheet).getUsedRangeOrNullObject(true);
  loadArea(used);
  await context.sync();
  if (used.isNullObject || rows === 0) return;
  const inUse = loadedArea(used);
  const cells = await rowsAbove(context, sheet, rows, inUse);
  cells.forEach((line, row) =>
    line.forEach((cell, column) => {
      if (cell !== '' && head.includes(String(cell)))
        rangeOf(context, sheet, { row, column, rows: 1, columns: 1 }).clear(Excel.ClearApplyTo.all);
    }),
  );
  await context.sync();
}

async function rowsAbove(
  context: Excel.RequestContext,
  sheet: string,
  rows: number,
  inUse: Area,
): Promise<readonly (readonly unknown[])[]> {
  if (rows === 0) return [];
  const range = rangeOf(context, sheet, { row: 0, column: 0, rows, columns: inUse.column + inUse.columns });
  range.load('values');
  await context.sync();
  return range.values;
}
