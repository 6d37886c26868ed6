/** Rows of one area that looked alike before: what to give back. `looks` has one entry a column; null is the default look. */
export interface LookRun {
  readonly rows: number;
  readonly looks: readonly (string | null)[];
}

/**
 * All that one run wrote, so that every bit of it can be taken away again: after a failure, after a crash, or because the user
 * asks for it. Ids are Excel's own; addresses are those at the time of writing, the name follows the cells when they move.
 */
export interface RunRecord {
  readonly id: string;
  /** ISO date and time. */
  readonly since: string;
  readonly state: 'open' | 'closed';
  /** The list that was read: the sheet's name and id and the address of its heading row and data. */
  readonly source: { readonly sheet: string; readonly sheetId: string; readonly address: string };
  /** `answer-…`: no results but one formula with its answer. */
  readonly place: 'beside' | 'new-sheet' | 'answer-sheet' | 'answer-cell';
  /** Where results stand. The id is null until a sheet of ours has been added. */
  readonly sheet: { readonly name: string; readonly id: string | null };
  /** Heading row and data of the result columns; of an answer, the cell of its formula. */
  readonly address: string;
  /** Headings of the result columns; of an answer on a sheet of ours, all texts written above it. */
  readonly headings: readonly string[];
  /** Workbook name that follows the result cells. */
  readonly anchor: string;
  /** Our own table's name; null beside a list. */
  readonly table: string | null;
  /** The user's table that was widened over our columns, and the address it had before. */
  readonly widened: { readonly table: string; readonly address: string } | null;
  /** Cells coloured: the list's rows and ours, without headings. */
  readonly coloured: string;
  readonly formatIds: readonly string[];
  /** Number formats of the result cells before, from the heading row down; null where the sheet is ours. */
  readonly formatsBefore: readonly LookRun[] | null;
  /** Widths of the result columns before, in points; null where the sheet is ours or none was changed. */
  readonly widthsBefore: readonly number[] | null;
  /** Fills of the coloured cells before; null where none was changed. */
  readonly fillsBefore: readonly LookRun[] | null;
  /** Sheets with pivots of these results. */
  readonly pivotSheets: readonly { readonly id: string | null; readonly name: string; readonly pivot: string }[];
  /** An answer's formula, and whether it is a list of customers to work on; null for results. */
  readonly answer: { readonly formula: string; readonly isList: boolean } | null;
  /** What the caller wants to find again with the results, as JSON text. */
  readonly notes: string;
}
