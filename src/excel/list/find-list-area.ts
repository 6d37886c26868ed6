import type { Area } from '../range/address';
import { loadArea, intersection, loadedArea } from '../range/area-relations';
import { rangeOf } from '../range/range-of';
import type { ListArea } from './list-area';

/**
 * The table, or else the region of filled cells, around the selection. Where the selection touches no list, as a formula
 * typed somewhere beside one: the sheet's first table, or else the region its cells in use begin with. Null on an empty sheet. Several areas selected at once are refused by Excel (`many-areas`).
 */
export async function findListArea(context: Excel.RequestContext): Promise<ListArea | null> {
  const selection = context.workbook.getSelectedRange();
  loadArea(selection);
  const sheet = context.workbook.worksheets.getActiveWorksheet();
  sheet.load('id,name');
  const used = sheet.getUsedRangeOrNullObject(true);
  loadArea(used);
  sheet.tables.load('items/id,items/name,items/showHeaders');
  await context.sync();
  if (used.isNullObject) return null;

  const inUse = loadedArea(used);
  const selected = intersection(loadedArea(selection), inUse);
  const place = { sheet: sheet.name, sheetId: sheet.id, selected };
  const tables = await tablesOf(context, sheet);
  const around = tableAround(tables, loadedArea(selection));
  if (around) return { ...place, ...around };
  const region = selected && (await regionAround(context, sheet.name, selected, inUse));
  if (!region && tables.length > 0) return { ...place, ...tables[0] };
  const area = region ?? (await regionAround(context, sheet.name, inUse, inUse)) ?? inUse;
  return { ...place, name: sheet.name, table: null, tableHeadings: null, area };
}

type TableArea = Pick<ListArea, 'name' | 'table' | 'tableHeadings' | 'area'>;

/** The tables of a sheet whose `tables` are loaded with id, name and showHeaders. */
export async function tablesOf(context: Excel.RequestContext, sheet: Excel.Worksheet): Promise<readonly TableArea[]> {
  const tables = sheet.tables.items.map((table) => {
    const body = table.getDataBodyRange();
    loadArea(body);
    return { table, body };
  });
  if (tables.length > 0) await context.sync();
  return tables.map(({ table, body }) => {
    const rows = loadedArea(body);
    const area = table.showHeaders ? { ...rows, row: rows.row - 1, rows: rows.rows + 1 } : rows;
    return { name: table.name, table: table.id, tableHeadings: table.showHeaders, area };
  });
}

/** The one around a selection. */
export function tableAround(tables: readonly TableArea[], selection: Area): TableArea | undefined {
  // A totals row belongs to its table for the person who selects it, but never to the list.
  const withTotals = (area: Area): Area => ({ ...area, rows: area.rows + 1 });
  const first = { ...selection, rows: 1, columns: 1 };
  return (
    tables.find(({ area }) => intersection(withTotals(area), first)) ??
    tables.find(({ area }) => intersection(area, selection))
  );
}

/** Null where the cell stands alone. */
async function regionAround(
  context: Excel.RequestContext,
  sheet: string,
  selected: Area,
  inUse: Area,
): Promise<Area | null> {
  const region = rangeOf(context, sheet, { ...selected, rows: 1, columns: 1 }).getSurroundingRegion();
  loadArea(region);
  await context.sync();
  const around = intersection(loadedArea(region), inUse);
  // A lone blank cell, or blank cells above a list whose whole columns are selected, have no region of their own.
  return around !== null && around.rows * around.columns > 1 ? around : null;
}
