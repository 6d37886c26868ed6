/** A rectangle of cells; zero-based, sizes in cells. `rows === MAX_ROWS` means whole columns, `columns === MAX_COLUMNS` whole rows. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

export const wholeSheet: Area = { row: 0, column: 0, rows: MAX_ROWS, columns: MAX_COLUMNS };

export function area(row: number, column: number, rows = 1, columns = 1): Area {
  return { row, column, rows, columns };
}

export const lastRow = (a: Area): number => a.row + a.rows - 1;
export const lastColumn = (a: Area): number => a.column + a.columns - 1;
export const cellCount = (a: Area): number => a.rows * a.columns;

export function sameArea(a: Area, b: Area): boolean {
  return a.row === b.row && a.column === b.column && a.rows === b.rows && a.columns === b.columns;
}

/** The cells in both, or undefined. */
export function intersect(a: Area, b: Area): Area | undefined {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rows = Math.min(a.row + a.rows, b.row + b.rows) - row;
  const columns = Math.min(a.column + a.columns, b.column + b.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : undefined;
}

/** The smallest rectangle that holds both. */
export function bounding(a: Area, b: Area): Area {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  return {
    row,
    column,
    rows: Math.max(a.row + a.rows, b.row + b.rows) - row,
    columns: Math.max(a.column + a.columns, b.column + b.columns) - column,
  };
}

export function contains(outer: Area, inner: Area): boolean {
  return (
    inner.row >= outer.row &&
    inner.column >= outer.column &&
    inner.row + inner.rows <= outer.row + outer.rows &&
    inner.column + inner.columns <= outer.column + outer.columns
  );
}

export function holds(a: Area, row: number, column: number): boolean {
  return row >= a.row && row < a.row + a.rows && column >= a.column && column < a.column + a.columns;
}

/** What is left of `a` when `hole` is taken out: at most four rectangles. */
export function subtract(a: Area, hole: Area): Area[] {
  const cut = intersect(a, hole);
  if (!cut) return [a];
  const below = a.row + a.rows - (cut.row + cut.rows);
  const right = a.column + a.columns - (cut.column + cut.columns);
  return [
    area(a.row, a.column, cut.row - a.row, a.columns),
    area(cut.row + cut.rows, a.column, below, a.columns),
    area(cut.row, a.column, cut.rows, cut.column - a.column),
    area(cut.row, cut.column + cut.columns, cut.rows, right),
  ].filter((part) => part.rows > 0 && part.columns > 0);
}
