import type { Text } from '../../wording/text';
import type { FoundList } from '../intents';

/** What the user has put into one field of an analysis. */
export type Entry =
  /** Columns of the list, by their positions; the same twice for one. */
  | { readonly from: 'columns'; readonly first: number; readonly last: number }
  /** Days from a date column of the list to a day, yyyy-mm-dd. */
  | { readonly from: 'days-since'; readonly column: number; readonly day: string }
  /** The whole list with its headings. */
  | { readonly from: 'list' }
  /** Cells, by their address. */
  | { readonly from: 'address'; readonly text: string }
  /** A number, a day as yyyy-mm-dd, a text, the id of a choice; several of them where a range is asked for. */
  | { readonly from: 'typed'; readonly text: string };

export type Entries = Readonly<Record<string, Entry>>;

/** What is asked for one argument of a function, as plain data: this room knows no function. */
export interface AskedField {
  readonly id: string;
  readonly kind: 'dates' | 'counts' | 'numbers' | 'labels' | 'matrix' | 'date' | 'number' | 'choice' | 'table' | 'list';
  readonly optional: boolean;
  /** Roles of the list's columns that hold it, and of those that may stand for it. */
  readonly roles: { readonly is: readonly string[]; readonly standIns: readonly string[] };
  readonly daysSince: string | null;
  readonly headings: readonly string[];
  readonly least?: number;
  readonly greatest?: number;
  readonly whole?: boolean;
  /** A rate given as a share: 12 is refused with "did you mean 12 %?". */
  readonly share?: boolean;
}

/** One function to be inserted, filled in. */
export interface Analysis {
  /** The function's id. */
  readonly id: string;
  /** Its name inside a formula. */
  readonly formulaName: string;
  readonly name: Text;
  readonly summary: Text;
  readonly fields: readonly AskedField[];
  readonly entries: Entries;
  readonly list: FoundList | null;
  /** How the answer's rows stand to those of the list. */
  readonly answers: 'each' | 'each-below-headings' | 'own';
  /** The list's column of customers; null where it has none. */
  readonly customerColumn: number | null;
  /** Its answer is a list of customers to work on. */
  readonly isList: boolean;
}

export type InsertPlace = 'new-sheet' | 'selected-cell';

/** An inserted analysis that stands in the workbook. */
export interface StandingAnswer {
  /** The function's name inside its formula. */
  readonly formulaName: string;
  readonly sheet: string;
  /** The cells it fills, inside the sheet. */
  readonly address: string;
}

/** Where an answer stands, and what it looks like. */
export interface Inserted {
  readonly sheet: string;
  /** The cells it fills, inside the sheet. */
  readonly address: string;
  readonly rows: number;
  readonly columns: number;
  /** The formula is still being worked out. */
  readonly waiting: boolean;
  /** The error its first cell shows, and what the function says about it; null where it shows none. */
  readonly error: { readonly name: string; readonly message: string | null } | null;
}
