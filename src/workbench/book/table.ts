import type { Area } from './area';

/** One column's filter: the texts that stay visible. */
export interface ValuesFilter {
  readonly on: 'Values';
  readonly values: readonly string[];
}

/** A table; its area covers header, body and totals. Column names are the header cells' texts. */
export interface Table {
  readonly id: string;
  name: string;
  area: Area;
  showHeaders: boolean;
  showTotals: boolean;
  showBandedRows: boolean;
  showBandedColumns: boolean;
  showFilterButton: boolean;
  highlightFirstColumn: boolean;
  highlightLastColumn: boolean;
  style: string;
  /** By column, counted from the table's first. */
  readonly filters: Map<number, ValuesFilter>;
  /** Column ids, kept when columns are inserted or removed. */
  columnIds: number[];
}

/** The rows between header and totals; undefined when there is none (Excel then shows one blank row, kept by the book). */
export function bodyArea(table: Table): Area {
  const top = table.showHeaders ? 1 : 0;
  const bottom = table.showTotals ? 1 : 0;
  return { ...table.area, row: table.area.row + top, rows: table.area.rows - top - bottom };
}

export function headerArea(table: Table): Area {
  return { ...table.area, rows: 1 };
}

export function totalsArea(table: Table): Area | undefined {
  return table.showTotals ? { ...table.area, row: table.area.row + table.area.rows - 1, rows: 1 } : undefined;
}
