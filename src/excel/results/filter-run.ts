import { inExcel } from '../host/in-excel';
import type { RunRecord } from '../journal/run-record';
import { loadArea, intersection, loadedArea } from '../range/area-relations';
import { areaOf } from '../range/address';
import type { Area } from '../range/address';
import { filterResults } from './filter-results';

/** Shows only the rows of a run whose cell in a result column holds one of some texts; null shows all again. */
export function filterRun(
  run: RunRecord,
  place: { readonly sheet: string; readonly area: Area },
  column: number,
  texts: readonly string[] | null,
): Promise<void> {
  const { sheet, area } = place;
  return inExcel(
    async (context) => {
      const tables = context.workbook.worksheets.getItem(sheet).tables;
      tables.load('items/id');
      await context.sync();
      const ranges = tables.items.map((table) => ({ table: table.id, range: table.getRange() }));
      for (const { range } of ranges) loadArea(range);
      await context.sync();
      const stage = { ...area, column: area.column + column, columns: 1 };
      const table = ranges.find(({ range }) => intersection(loadedArea(range), stage));
      const left = run.place === 'beside' ? areaOf(run.source.address).column : area.column;
      const list = table
        ? loadedArea(table.range)
        : { ...area, column: left, columns: area.column + area.columns - left };
      context.workbook.worksheets.getItem(sheet).activate();
      await filterResults(context, { sheet, table: table?.table ?? null, area: list, column: stage.column }, texts);
    },
    { sheet },
  );
}
