/** A cell of a workbook made here: a text starting with "=" is a formula, null is empty. */
export type ContentCell = string | number | boolean | null;

export interface SheetContents {
  readonly name: string;
  readonly rows: readonly (readonly ContentCell[])[];
  readonly numberFormats?: readonly { readonly area: string; readonly format: string }[];
  /** Column widths in points, from the first column. */
  readonly widths?: readonly number[];
  readonly table?: { readonly name: string; readonly area: string };
  readonly fills?: readonly { readonly area: string; readonly color: string }[];
  /** Areas in bold. */
  readonly bold?: readonly string[];
  readonly frozenRows?: number;
}

/** A workbook as plain data. */
export interface WorkbookContents {
  readonly sheets: readonly SheetContents[];
}
