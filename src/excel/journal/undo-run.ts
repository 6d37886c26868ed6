import { deleteRules } from '../colour/stage-rules';
import { restoreFills } from '../colour/fills';
import { codeOf } from '../host/problem-of-error';
import { areaOf } from '../range/address';
import type { Area } from '../range/address';
import { loadArea, intersection, loadedArea } from '../range/area-relations';
import { rangeOf } from '../range/range-of';
import { undoAnswer } from '../answers/undo-answer';
import { findAnchored, removeAnchor } from '../results/anchor';
import { restoreNumberFormats } from './number-formats';
import { setWidths } from '../results/column-widths';
import type { RunRecord } from './run-record';

/** What was taken away. */
export interface Undone {
  readonly cells: number;
  readonly sheets: number;
}

/**
 * Takes everything away that a run wrote and coloured, finished or not, and gives the cells their earlier looks back.
 * A sheet of ours is deleted, unless the user has put cells of their own outside our table: then the sheet stays and only our
 * cells go. What the user changed inside our own cells is ours to remove.
 */
export async function undoRun(context: Excel.RequestContext, run: RunRecord): Promise<Undone> {
  let sheets = 0;
  for (const { id, name, pivot } of run.pivotSheets) {
    if (await removeOwnSheet(context, id ?? name, (inUse) => isPivotAlone(context, id ?? name, pivot, inUse))) sheets++;
  }
  const undone = await undoAtPlace(context, run);
  await removeAnchor(context, run.anchor);
  return { cells: undone.cells, sheets: sheets + undone.sheets };
}

function undoAtPlace(context: Excel.RequestContext, run: RunRecord): Promise<Undone> {
  if (run.answer !== null) return undoAnswer(context, run, run.answer.formula);
  return run.place === 'new-sheet' ? undoOnOwnSheet(context, run) : undoBeside(context, run);
}

async function undoOnOwnSheet(context: Excel.RequestContext, run: RunRecord): Promise<Undone> {
  const key = run.sheet.id ?? run.sheet.name;
  const area = areaOf(run.address);
  const now = (await findAnchored(context, run))?.area ?? area;
  const cells = now.rows * now.columns;
  if (await removeOwnSheet(context, key, (inUse) => Promise.resolve(holds(now, inUse)))) return { cells, sheets: 1 };
  const sheet = context.workbook.worksheets.getItemOrNullObject(key);
  sheet.load('id');
  await context.sync();
  if (sheet.isNullObject) return { cells: 0, sheets: 0 };
  await deleteRules(context, sheet.id, areaOf(run.coloured), run.formatIds);
  if (run.table) {
    const table = context.workbook.tables.getItemOrNullObject(run.table);
    table.load('name');
    await context.sync();
    if (!table.isNullObject) table.convertToRange();
  }
  rangeOf(context, sheet.id, now).clear(Excel.ClearApplyTo.all);
  await context.sync();
  return { cells, sheets: 0 };
}

async function undoBeside(context: Excel.RequestContext, run: RunRecord): Promise<Undone> {
  const found = await findAnchored(context, run);
  const sheet = found?.sheetId ?? (await sheetStillThere(context, run));
  if (sheet === null) return { cells: 0, sheets: 0 };
  const before = areaOf(run.address);
  const area = found?.area ?? before;
  const moved = { rows: area.row - before.row, columns: area.column - before.column };
  const coloured = shifted(areaOf(run.coloured), moved);
  await deleteRules(context, sheet, coloured, run.formatIds);
  if (run.widened) await narrowTable(context, run.widened, moved);
  const { columns, untouched } = await ourColumns(context, sheet, area, run.headings, found !== null);
  for (const column of columns) {
    rangeOf(context, sheet, { ...area, column, columns: 1 }).clear(Excel.ClearApplyTo.contents);
  }
  await context.sync();
  if (run.formatsBefore && untouched) {
    restoreNumberFormats(context, sheet, area, run.formatsBefore);
    if (run.widthsBefore) setWidths(context, sheet, area, run.widthsBefore);
    await context.sync();
  }
  if (run.fillsBefore) await restoreFills(context, sheet, coloured, run.fillsBefore);
  return { cells: columns.length * area.rows, sheets: 0 };
}

/**
 * Columns that still are ours. All of them where the name that follows them still counts as many; else those under our headings:
 * the user may have put a column between them, or, where the name is lost, anything in their place. `untouched` says that nobody
 * has: then the earlier number formats fit.
 */
async function ourColumns(
  context: Excel.RequestContext,
  sheet: string,
  area: Area,
  headings: readonly string[],
  followed: boolean,
): Promise<{ readonly columns: number[]; readonly untouched: boolean }> {
  const all = Array.from({ length: area.columns }, (_, index) => area.column + index);
  if (followed && area.columns === headings.length) return { columns: all, untouched: true };
  const top = rangeOf(context, sheet, { ...area, rows: 1 });
  top.load('values');
  await context.sync();
  const cells = top.values[0].map(String);
  return {
    columns: all.filter((_, index) => headings.includes(cells[index])),
    untouched: !followed && cells.every((cell, index) => cell === '' || cell === headings[index]),
  };
}

async function narrowTable(
  context: Excel.RequestContext,
  widened: { readonly table: string; readonly address: string },
  moved: { readonly rows: number; readonly columns: number },
): Promise<void> {
  const table = context.workbook.tables.getItemOrNullObject(widened.table);
  const range = table.getRange();
  table.load('name');
  loadArea(range);
  try {
    await context.sync();
  } catch (error) {
    if (codeOf(error) === 'AccessDenied') throw error;
    return;
  }
  if (table.isNullObject) return;
  const { columns } = shifted(areaOf(widened.address), moved);
  const now = loadedArea(range);
  table.resize(range.getResizedRange(0, columns - now.columns));
  await context.sync();
}

async function sheetStillThere(context: Excel.RequestContext, run: RunRecord): Promise<string | null> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(run.sheet.id ?? run.sheet.name);
  sheet.load('id');
  await context.sync();
  return sheet.isNullObject ? null : sheet.id;
}

/** Deletes a sheet of ours when nothing but ours stands on it. Returns whether it is gone by our hand. */
async function removeOwnSheet(
  context: Excel.RequestContext,
  key: string,
  isOurs: (inUse: Area) => Promise<boolean>,
): Promise<boolean> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(key);
  sheet.load('id');
  await context.sync();
  if (sheet.isNullObject) return false;
  const used = sheet.getUsedRangeOrNullObject(true);
  loadArea(used);
  await context.sync();
  if (!used.isNullObject && !(await isOurs(loadedArea(used)))) return false;
  sheet.delete();
  await context.sync();
  return true;
}

async function isPivotAlone(
  context: Excel.RequestContext,
  sheet: string,
  pivot: string,
  inUse: Area,
): Promise<boolean> {
  // A sheet of formulas has no pivot: its cells were all written by us into the top left corner.
  if (pivot.startsWith('=')) return holds(areaOf(pivot.slice(1)), inUse);
  const range = context.workbook.worksheets.getItem(sheet).pivotTables.getItem(pivot).layout.getRange();
  loadArea(range);
  try {
    await context.sync();
  } catch {
    return false;
  }
  const { row, column, rows, columns } = loadedArea(range);
  return holds({ row: 0, column: 0, rows: row + rows, columns: column + columns }, inUse);
}

function holds(area: Area, inUse: Area): boolean {
  const common = intersection(area, inUse);
  return common !== null && common.rows * common.columns === inUse.rows * inUse.columns;
}

function shifted(area: Area, moved: { readonly rows: number; readonly columns: number }): Area {
  return { ...area, row: area.row + moved.rows, column: area.column + moved.columns };
}
