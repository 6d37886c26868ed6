import type { ICellData, IObjectMatrixPrimitiveType, IWorkbookData, IWorksheetData } from '@univerjs/core';
import { BooleanNumber } from '@univerjs/core';
import type { Book } from '../book/book';
import type { Sheet } from '../book/sheet';
import { toCellData } from './cell-data';

/** Points are 1/72 inch, pixels 1/96. */
export const pixelsPerPoint = 96 / 72;

const spareRows = 200;
const spareColumns = 12;

/** How large the grid draws a sheet: what is used and some room; it grows when something is written further out. */
export function shownSize(sheet: Sheet): { readonly rows: number; readonly columns: number } {
  const used = sheet.used(false);
  return {
    rows: Math.max(1000, (used ? used.row + used.rows : 0) + spareRows),
    columns: Math.max(26, (used ? used.column + used.columns : 0) + spareColumns),
  };
}

function cells(sheet: Sheet): IObjectMatrixPrimitiveType<ICellData> {
  const matrix: IObjectMatrixPrimitiveType<ICellData> = {};
  for (const [column, { values, formulas }] of sheet.store.columns) {
    for (let row = 0; row < values.length; row++) {
      const value = values[row] ?? null;
      const formula = formulas.size > 0 ? formulas.get(row) : undefined;
      if (value === null && formula === undefined) continue;
      // Spilled cells belong to their formula: the library spills them itself.
      if (formula === undefined && sheet.spills.length > 0 && sheet.spillAt(row, column)) continue;
      (matrix[row] ??= {})[column] = toCellData(formula === undefined ? value : null, formula);
    }
  }
  return matrix;
}

export function sheetSnapshot(sheet: Sheet): Partial<IWorksheetData> {
  const { rows, columns } = shownSize(sheet);
  return {
    id: sheet.id,
    name: sheet.name,
    rowCount: rows,
    columnCount: columns,
    defaultColumnWidth: 72,
    defaultRowHeight: 22,
    hidden: sheet.visibility === 'Visible' ? BooleanNumber.FALSE : BooleanNumber.TRUE,
    showGridlines: sheet.showGridlines ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    tabColor: sheet.tabColor,
    freeze: {
      xSplit: sheet.frozen.columns,
      ySplit: sheet.frozen.rows,
      startRow: sheet.frozen.rows > 0 ? sheet.frozen.rows : -1,
      startColumn: sheet.frozen.columns > 0 ? sheet.frozen.columns : -1,
    },
    columnData: Object.fromEntries(
      [...sheet.columnWidths].map(([column, points]) => [
        column,
        { w: points * pixelsPerPoint, hd: sheet.hiddenColumns.has(column) ? BooleanNumber.TRUE : BooleanNumber.FALSE },
      ]),
    ),
    rowData: Object.fromEntries([...sheet.rowHeights].map(([row, points]) => [row, { h: points * pixelsPerPoint }])),
    cellData: cells(sheet),
  };
}

/** A whole book as the library opens it: far faster than writing it cell by cell. */
export function unitSnapshot(book: Book, id: string): Partial<IWorkbookData> {
  return {
    id,
    name: book.fileName,
    sheetOrder: book.sheets.map((sheet) => sheet.id),
    sheets: Object.fromEntries(book.sheets.map((sheet) => [sheet.id, sheetSnapshot(sheet)])),
  };
}
