import { inExcel } from '../host/in-excel';
import type { Area } from '../range/address';
import { loadedArea } from '../range/area-relations';
import { rangeOf } from '../range/range-of';

/** Whether some rows of an area are hidden: by hand, by a filter, or in a collapsed group. */
export async function hasHiddenRows(context: Excel.RequestContext, sheet: string, area: Area): Promise<boolean> {
  if (area.rows <= 0) return false;
  const range = rangeOf(context, sheet, area);
  range.load('rowHidden');
  await context.sync();
  // Excel answers null where some are hidden and some are not.
  return range.rowHidden !== false;
}

/** Which rows of an area can be seen, as 1 and 0. */
export function readVisibleRows(sheet: string, area: Area): Promise<Uint8Array> {
  return inExcel(
    async (context) => {
      const visible = new Uint8Array(area.rows);
      if (!(await hasHiddenRows(context, sheet, area))) return visible.fill(1);
      const cells = rangeOf(context, sheet, area).getSpecialCellsOrNullObject(Excel.SpecialCellType.visible);
      cells.load('address');
      await context.sync();
      if (cells.isNullObject) return visible;
      cells.areas.load('items/rowIndex,items/columnIndex,items/rowCount,items/columnCount');
      await context.sync();
      for (const range of cells.areas.items) {
        const { row, rows } = loadedArea(range);
        visible.fill(1, Math.max(0, row - area.row), Math.max(0, row + rows - area.row));
      }
      return visible;
    },
    { sheet },
  );
}
