import type { Area } from './address';

/** The cells both areas hold; null where they hold none in common. */
export function intersection(a: Area, b: Area): Area | null {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rows = Math.min(a.row + a.rows, b.row + b.rows) - row;
  const columns = Math.min(a.column + a.columns, b.column + b.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : null;
}

/** An area as Excel counts it, from a range whose four numbers are loaded. */
export function loadedArea(range: Excel.Range): Area {
  return { row: range.rowIndex, column: range.columnIndex, rows: range.rowCount, columns: range.columnCount };
}

/** Asks for what `loadedArea` needs. */
export function loadArea(range: Excel.Range): void {
  range.load('rowIndex,columnIndex,rowCount,columnCount');
}
