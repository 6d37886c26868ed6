import type { IDisposable } from '@univerjs/core';
import { toDisposable } from '@univerjs/core';
import { SelectionMoveType, SetSelectionsOperation, SheetsSelectionsService } from '@univerjs/preset-sheets-core';
import type { Area } from '../book/area';
import { sameArea } from '../book/area';
import { toArea, toRange } from './range';
import type { ShownUnit } from './shown-unit';
import { sheetOf } from './shown-unit';

function same(a: readonly Area[], b: readonly Area[]): boolean {
  return a.length === b.length && a.every((one, i) => sameArea(one, b[i]));
}

/** What the user selects and which tab they open goes into the book. */
export function followSelection(unit: ShownUnit): IDisposable {
  const selections = unit.injector.get(SheetsSelectionsService).selectionMoveEnd$.subscribe((selected) => {
    const worksheet = unit.workbook.getActiveSheet(true);
    const sheet = worksheet && sheetOf(unit, worksheet.getSheetId());
    if (!worksheet || !sheet || !selected || selected.length === 0) return;
    const rows = worksheet.getRowCount();
    const columns = worksheet.getColumnCount();
    const areas = selected.map(({ range }) => toArea(range, rows, columns));
    if (!same(areas, sheet.selection)) unit.quietly(() => sheet.select(areas));
  });
  const tabs = unit.workbook.activeSheet$.subscribe((worksheet) => {
    const sheet = worksheet && sheetOf(unit, worksheet.getSheetId());
    if (sheet && sheet !== unit.book.active) unit.quietly(() => unit.book.activate(sheet));
  });
  return toDisposable(() => {
    selections.unsubscribe();
    tabs.unsubscribe();
  });
}

/** Shows the book's selection and scrolls to it. */
export function showSelection(unit: ShownUnit, sheetId: string, areas: readonly Area[]): void {
  unit.run(SetSelectionsOperation.id, {
    unitId: unit.id,
    subUnitId: sheetId,
    type: SelectionMoveType.MOVE_END,
    reveal: sheetId === unit.book.active.id,
    selections: areas.map((one) => ({
      range: toRange(one),
      primary: {
        ...toRange({ ...one, rows: 1, columns: 1 }),
        actualRow: one.row,
        actualColumn: one.column,
        isMerged: false,
        isMergedMainCell: false,
      },
      style: null,
    })),
  });
}
