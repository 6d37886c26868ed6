import type { Area } from '../range/address';

/** Where a list stands: a table, or a region of filled cells. */
export interface ListArea {
  readonly sheet: string;
  readonly sheetId: string;
  /** The table's name, or the sheet's where there is no table. */
  readonly name: string;
  /** The table's id; null for a plain region. */
  readonly table: string | null;
  /** Whether the table shows a heading row; null for a region, where only its cells can tell. */
  readonly tableHeadings: boolean | null;
  /** Heading row and data, without a table's totals row. */
  readonly area: Area;
  /** What the user has selected, cut to the cells in use. */
  readonly selected: Area | null;
}
