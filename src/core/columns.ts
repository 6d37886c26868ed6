import type { Problem } from './problem';

/**
 * A column of numbers, one state per row: a value; blank (NaN, no entry in `problems`); or faulty (NaN and an entry).
 * Rows are counted from 0 here and from 1 in problems.
 */
export interface NumberColumn {
  readonly values: Float64Array;
  readonly problems: ReadonlyMap<number, Problem>;
}

/** A column of the user's own text or numbers (customer ids, product lines), kept as given; null where blank. */
export interface TextColumn {
  readonly values: readonly (string | number | null)[];
  readonly problems: ReadonlyMap<number, Problem>;
}

/** Numbers in rows of equal width, row after row; NaN where blank. */
export interface NumberMatrix {
  readonly rows: number;
  readonly columns: number;
  readonly values: Float64Array;
  readonly problems: ReadonlyMap<number, Problem>;
}
