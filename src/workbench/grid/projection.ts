import type { ICellData, IObjectMatrixPrimitiveType } from '@univerjs/core';
import { BooleanNumber, mergeWorksheetSnapshotWithDefault } from '@univerjs/core';
import {
  InsertSheetMutation,
  RemoveSheetMutation,
  SetFrozenMutation,
  SetRangeValuesMutation,
  SetWorksheetActiveOperation,
  SetWorksheetColumnCountMutation,
  SetWorksheetColWidthMutation,
  SetWorksheetHideMutation,
  SetWorksheetNameMutation,
  SetWorksheetOrderMutation,
  SetWorksheetRowCountMutation,
} from '@univerjs/preset-sheets-core';
import type { Area } from '../book/area';
import { area, intersect } from '../book/area';
import type { Change } from '../book/change';
import type { Sheet } from '../book/sheet';
import { toCellData } from './cell-data';
import type { ShownUnit } from './shown-unit';
import { sheetOf } from './shown-unit';
import { pixelsPerPoint, sheetSnapshot, shownSize } from './unit-snapshot';

/** Cells in one mutation: its size is copied by the library's listeners. */
const cellsAtOnce = 1_000_000;

/** Carries changes of the book to the library's model. */
export class Projection {
  constructor(private readonly unit: ShownUnit) {}

  project(change: Change): void {
    const sheet = 'sheet' in change ? sheetOf(this.unit, change.sheet) : undefined;
    switch (change.kind) {
      case 'cells':
        if (sheet && change.origin !== 'calculation') this.cells(sheet, change.area);
        return;
      case 'shift':
        if (sheet) this.everything(sheet);
        return;
      case 'dimensions':
        if (sheet) this.dimensions(sheet);
        return;
      case 'freeze':
        if (sheet) this.frozen(sheet);
        return;
      case 'sheet-added':
        if (sheet) this.added(sheet);
        return;
      case 'sheet-removed':
        return this.run(RemoveSheetMutation.id, change.sheet, { subUnitName: '' });
      case 'sheet-renamed':
        return this.run(SetWorksheetNameMutation.id, change.sheet, { name: sheet?.name ?? '' });
      case 'sheet-moved':
        if (sheet) this.moved(sheet);
        return;
      case 'sheet-visibility': {
        const hidden = sheet?.visibility === 'Visible' ? BooleanNumber.FALSE : BooleanNumber.TRUE;
        return this.run(SetWorksheetHideMutation.id, change.sheet, { hidden });
      }
      case 'sheet-activated':
        return this.run(SetWorksheetActiveOperation.id, change.sheet, {});
      default:
        return;
    }
  }

  /** Draws the sheet as large as what it holds. */
  growToUsed(sheet: Sheet): void {
    const used = sheet.used();
    if (used) this.grow(sheet, used);
  }

  private run(command: string, sheet: string, more: object): void {
    this.unit.run(command, { unitId: this.unit.id, subUnitId: sheet, ...more });
  }

  private cells(sheet: Sheet, changed: Area): void {
    const held = this.shown(sheet);
    const used = sheet.used();
    // Of whole columns and rows only what holds something, before or now, needs to be told.
    const bottom = Math.max(held.rows, used ? used.row + used.rows : 0);
    const right = Math.max(held.columns, used ? used.column + used.columns : 0);
    const told = intersect(changed, area(0, 0, bottom, right));
    if (!told) return;
    this.grow(sheet, told);
    const rowsAtOnce = Math.max(1, Math.floor(cellsAtOnce / told.columns));
    for (let row = told.row; row < told.row + told.rows; row += rowsAtOnce) {
      const rows = Math.min(rowsAtOnce, told.row + told.rows - row);
      this.strip(sheet, { ...told, row, rows });
    }
  }

  private strip(sheet: Sheet, a: Area): void {
    const values = sheet.values(a);
    const cellValue: IObjectMatrixPrimitiveType<ICellData> = {};
    for (let r = 0; r < a.rows; r++) {
      const line: Record<number, ICellData> = {};
      for (let c = 0; c < a.columns; c++) {
        const row = a.row + r;
        const column = a.column + c;
        const formula = sheet.store.formula(row, column);
        const spilled = formula === undefined && sheet.spills.length > 0 && sheet.spillAt(row, column) !== undefined;
        line[column] = spilled || formula !== undefined ? toCellData(null, formula) : toCellData(values[r][c]);
      }
      cellValue[a.row + r] = line;
    }
    this.run(SetRangeValuesMutation.id, sheet.id, { cellValue });
  }

  private shown(sheet: Sheet): { readonly rows: number; readonly columns: number } {
    const worksheet = this.unit.workbook.getSheetBySheetId(sheet.id);
    return { rows: worksheet?.getRowCount() ?? 0, columns: worksheet?.getColumnCount() ?? 0 };
  }

  private grow(sheet: Sheet, a: Area): void {
    const held = this.shown(sheet);
    if (a.row + a.rows <= held.rows && a.column + a.columns <= held.columns) return;
    const wanted = shownSize(sheet);
    if (wanted.rows > held.rows) this.run(SetWorksheetRowCountMutation.id, sheet.id, { rowCount: wanted.rows });
    if (wanted.columns > held.columns) {
      this.run(SetWorksheetColumnCountMutation.id, sheet.id, { columnCount: wanted.columns });
    }
  }

  private everything(sheet: Sheet): void {
    this.grow(sheet, sheet.used() ?? area(0, 0));
    const { rows, columns } = this.shown(sheet);
    this.cells(sheet, area(0, 0, rows, columns));
    this.dimensions(sheet);
  }

  private dimensions(sheet: Sheet): void {
    for (const [column, points] of sheet.columnWidths) {
      const range = { startRow: 0, endRow: 0, startColumn: column, endColumn: column };
      this.run(SetWorksheetColWidthMutation.id, sheet.id, { ranges: [range], colWidth: points * pixelsPerPoint });
    }
  }

  private frozen(sheet: Sheet): void {
    const { rows, columns } = sheet.frozen;
    this.run(SetFrozenMutation.id, sheet.id, {
      xSplit: columns,
      ySplit: rows,
      startRow: rows > 0 ? rows : -1,
      startColumn: columns > 0 ? columns : -1,
    });
  }

  private added(sheet: Sheet): void {
    const index = this.unit.book.sheets.indexOf(sheet);
    const snapshot = mergeWorksheetSnapshotWithDefault(sheetSnapshot(sheet));
    this.unit.run(InsertSheetMutation.id, { unitId: this.unit.id, index, sheet: snapshot });
  }

  private moved(sheet: Sheet): void {
    const toOrder = this.unit.book.sheets.indexOf(sheet);
    const fromOrder = this.unit.workbook.getSheetOrders().indexOf(sheet.id);
    if (fromOrder !== toOrder) this.run(SetWorksheetOrderMutation.id, sheet.id, { fromOrder, toOrder });
  }
}
