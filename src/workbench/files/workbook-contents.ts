/** A cell of a file: text, number or truth value; a text that starts with "=" is a formula, null is empty. */
export type ContentCell = string | number | boolean | null;

export interface SheetContents {
  readonly name: string;
  readonly rows: readonly (readonly ContentCell[])[];
  readonly numberFormats?: readonly { readonly area: string; readonly format: string }[];
  readonly fills?: readonly { readonly area: string; readonly color: string }[];
  /** Column widths in points by column name ("A"), or in order from the first. */
  readonly widths?: Readonly<Record<string, number>> | readonly (number | null)[];
  readonly table?: { readonly name: string; readonly area: string };
  readonly tables?: readonly { readonly name: string; readonly area: string }[];
  readonly bold?: readonly string[];
  readonly frozenRows?: number;
  /** Texts that start with "=" are texts here: files of rows have no formulas. */
  readonly literal?: boolean;
}

/** A workbook as files and samples hold it: what a reader of files hands to the workbench. */
export interface WorkbookContents {
  readonly sheets: readonly SheetContents[];
}
