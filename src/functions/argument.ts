import type { NumberColumn, NumberMatrix, TextColumn } from '../core/columns';
import type { Problem } from '../core/problem';
import type { Text } from '../wording/text';

/** What a cell handed to a table argument can hold once errors and entities are dealt with. */
export type TableCell = string | number | boolean | null;

/** A cell of a list with headings: an error standing in it concerns its own row, so it comes as data. */
export type ListCell = TableCell | Problem;

/** What `compute` receives for each kind of argument. */
export interface ReceivedByKind {
  /** One whole serial day per row. */
  dates: NumberColumn;
  /** One whole number ≥ 0 per row. */
  counts: NumberColumn;
  /** One finite number per row. */
  numbers: NumberColumn;
  /** Customer ids, codes, names: kept as given (trimmed, NFC). */
  labels: TextColumn;
  /** One row of numbers per customer. */
  matrix: NumberMatrix;
  /** One serial day; null when omitted. */
  date: number | null;
  /** One number; null when omitted. */
  number: number | null;
  /** The id of one choice; null when omitted. */
  choice: string | null;
  /** Cells as they stand: rule, cut and fit tables; null when omitted. */
  table: readonly (readonly TableCell[])[] | null;
  /** A list below its heading row, one row per customer; null when omitted. */
  list: readonly (readonly ListCell[])[] | null;
}

export type ArgumentKind = keyof ReceivedByKind;

export interface ArgumentSpec<Kind extends ArgumentKind = ArgumentKind, Optional extends boolean = boolean> {
  readonly kind: Kind;
  readonly optional: Optional;
  /** What it means, with its unit and default: one sentence. */
  readonly meaning: Text;
  /** Name shown in a Chinese Excel; the English name is the argument's id. */
  readonly nameInChinese: string;
  /** Vocabulary whose ids and names a choice accepts (wording/vocabularies.ts). */
  readonly vocabulary?: string;
  /** Ids accepted, in the order they are offered. */
  readonly choices?: readonly string[];
  /** Limits of one number, inclusive unless `open`. */
  readonly least?: number;
  readonly greatest?: number;
  readonly whole?: boolean;
  /** A rate given as a share: 12 is refused with "did you mean 12 %?". */
  readonly share?: boolean;
}

type ColumnKind = 'dates' | 'counts' | 'numbers' | 'labels' | 'matrix';

/** A column kind always arrives as a column; when omitted it is null. */
export type Received<Spec> =
  Spec extends ArgumentSpec<infer Kind, infer Optional>
    ? Kind extends ColumnKind
      ? Optional extends true
        ? ReceivedByKind[Kind] | null
        : ReceivedByKind[Kind]
      : Optional extends true
        ? ReceivedByKind[Kind]
        : NonNullable<ReceivedByKind[Kind]>
    : never;
