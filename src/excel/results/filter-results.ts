import type { Area } from '../range/address';
import { loadArea, loadedArea } from '../range/area-relations';
import { rangeOf } from '../range/range-of';

/**
 * Shows only rows whose cell in a column holds one of some texts; null shows all rows again. `area` is the list with its results,
 * heading row included. In a table the table's own filter is used; elsewhere the sheet's, keeping what the user filters by in it.
 */
export async function filterResults(
  context: Excel.RequestContext,
  place: { readonly sheet: string; readonly table: string | null; readonly area: Area; readonly column: number },
  texts: readonly string[] | null,
): Promise<void> {
  const { sheet, table, area, column } = place;
  if (table !== null) {
    const { filter } = context.workbook.tables.getItem(table).columns.getItemAt(column - area.column);
    if (texts) filter.applyValuesFilter([...texts]);
    else filter.clear();
    await context.sync();
    return;
  }
  const { autoFilter } = context.workbook.worksheets.getItem(sheet);
  const filtered = autoFilter.getRangeOrNullObject();
  loadArea(filtered);
  await context.sync();
  const current = filtered.isNullObject ? null : loadedArea(filtered);
  if (texts) {
    const range = current && covers(current, area) ? current : area;
    autoFilter.apply(rangeOf(context, sheet, range), column - range.column, {
      filterOn: Excel.FilterOn.values,
      values: [...texts],
    });
  } else if (current) autoFilter.clearCriteria();
  await context.sync();
}

function covers(outer: Area, inner: Area): boolean {
  return (
    outer.row === inner.row &&
    outer.column <= inner.column &&
    outer.column + outer.columns >= inner.column + inner.columns
  );
}
