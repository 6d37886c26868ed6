import { areaOf } from '../range/address';
import type { Area } from '../range/address';
import { loadArea, loadedArea } from '../range/area-relations';
import { rangeOf } from '../range/range-of';
import type { RunRecord } from '../journal/run-record';

/** Gives cells a hidden name, which follows them when the user inserts or deletes rows and columns. */
export function addAnchor(context: Excel.RequestContext, name: string, sheet: string, area: Area): void {
  context.workbook.names.add(name, rangeOf(context, sheet, area)).visible = false;
}

export function removeAnchor(context: Excel.RequestContext, name: string): Promise<void> {
  const item = context.workbook.names.getItemOrNullObject(name);
  item.load('name');
  return context.sync().then(() => {
    if (!item.isNullObject) item.delete();
    return context.sync();
  });
}

/** Where a run's result cells stand now; null when their sheet or all of them are gone. */
export interface Anchored {
  readonly sheet: string;
  readonly sheetId: string;
  readonly area: Area;
}

export async function findAnchored(context: Excel.RequestContext, run: RunRecord): Promise<Anchored | null> {
  return (await findByName(context, run)) ?? (await findByHeadings(context, run));
}

export async function findByName(context: Excel.RequestContext, run: RunRecord): Promise<Anchored | null> {
  const name = context.workbook.names.getItemOrNullObject(run.anchor);
  name.load('name');
  await context.sync();
  if (name.isNullObject) return null;
  const range = name.getRangeOrNullObject();
  loadArea(range);
  range.worksheet.load('id,name');
  await context.sync();
  if (range.isNullObject) return null;
  return { sheet: range.worksheet.name, sheetId: range.worksheet.id, area: loadedArea(range) };
}

/** Where the name was lost or deleted, the place of writing still counts while our headings stand there. */
async function findByHeadings(context: Excel.RequestContext, run: RunRecord): Promise<Anchored | null> {
  if (run.headings.length === 0) return null;
  const sheet = context.workbook.worksheets.getItemOrNullObject(run.sheet.id ?? run.sheet.name);
  sheet.load('id,name');
  await context.sync();
  if (sheet.isNullObject) return null;
  const area = areaOf(run.address);
  const headings = rangeOf(context, sheet.id, { ...area, rows: 1 });
  headings.load('values');
  await context.sync();
  const ours = run.headings.every((heading, index) => headings.values[0][index] === heading);
  return ours ? { sheet: sheet.name, sheetId: sheet.id, area } : null;
}
