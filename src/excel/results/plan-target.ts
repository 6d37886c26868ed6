import { inExcel } from '../host/in-excel';
import { openJournal } from '../journal/journal';
import { isBlank } from '../list/is-blank';
import { areaOf } from '../range/address';
import type { Area } from '../range/address';
import { loadArea, intersection, loadedArea } from '../range/area-relations';
import { findAnchored } from './anchor';
import { chooseNames } from './new-sheet';

/** Where results will go, and what has to give way: only earlier results of ours from the same list ever do. */
export interface Target {
  readonly place: 'beside' | 'new-sheet';
  readonly sheet: string;
  readonly sheetId: string | null;
  /** Heading row and data. */
  readonly area: Area;
  /** The user's table our columns will join, so that they are sorted along with it; null where there is none. */
  readonly widens: string | null;
}

export interface TargetWish {
  readonly sheet: string;
  /** The list, heading row included. */
  readonly list: Area;
  /** Result columns wanted beside; null asks for a new sheet. */
  readonly columns: number | null;
  /** Size of the table on a new sheet. */
  readonly newSheet: { readonly title: string; readonly rows: number; readonly columns: number };
}

/** Empty columns right of the list where they are wanted and the sheet may be written to; else a new sheet. Writes nothing. */
export function planTarget(wish: TargetWish): Promise<Target> {
  return inExcel((context) => planTargetIn(context, wish), { sheet: wish.sheet });
}

export async function planTargetIn(context: Excel.RequestContext, wish: TargetWish): Promise<Target> {
  return (
    (wish.columns === null ? null : await besideOf(context, wish, wish.columns)) ?? (await newSheetOf(context, wish))
  );
}

async function besideOf(
  context: Excel.RequestContext,
  { sheet, list }: TargetWish,
  columns: number,
): Promise<Target | null> {
  const area = { row: list.row, column: list.column + list.columns, rows: list.rows, columns };
  const worksheet = context.workbook.worksheets.getItem(sheet);
  worksheet.load('id');
  const { protection } = worksheet;
  protection.load('protected');
  worksheet.tables.load('items/id');
  await context.sync();
  if (protection.protected) return null;
  const tables = worksheet.tables.items.map((table) => ({ id: table.id, range: table.getRange() }));
  for (const { range } of tables) loadArea(range);
  await context.sync();
  const over = tables.find(({ range }) => intersection(loadedArea(range), list));
  const others = tables.filter((table) => table !== over);
  if (others.some(({ range }) => intersection(loadedArea(range), area))) return null;
  if (!(await isFree(context, sheet, worksheet.id, area))) return null;
  return { place: 'beside', sheet, sheetId: worksheet.id, area, widens: over?.id ?? null };
}

/** Blank, or holding nothing but earlier results of ours, which are taken away first. */
async function isFree(context: Excel.RequestContext, sheet: string, sheetId: string, area: Area): Promise<boolean> {
  const { runs } = await openJournal(context);
  for (const run of runs) {
    if (run.place !== 'beside' || run.sheet.id !== sheetId) continue;
    const ours = await findAnchored(context, run);
    if (ours?.sheetId !== sheetId || ours.area.column !== area.column || ours.area.row !== area.row) continue;
    const right = { ...area, column: area.column + ours.area.columns, columns: area.columns - ours.area.columns };
    return right.columns <= 0 || isBlank(context, sheet, right);
  }
  return isBlank(context, sheet, area);
}

async function newSheetOf(context: Excel.RequestContext, { newSheet }: TargetWish): Promise<Target> {
  const names = await chooseNames(context, newSheet.title);
  const area = areaOf('A1');
  return {
    place: 'new-sheet',
    sheet: names.sheet,
    sheetId: null,
    area: { ...area, rows: newSheet.rows + 1, columns: newSheet.columns },
    widens: null,
  };
}
