import type { WrittenCell } from '../range/write-values';

/** A result column: its heading and how its cells are to be read. */
export interface ResultColumn {
  readonly heading: string;
  /** Excel's number format; '@' keeps text as text whatever it begins with. */
  readonly numberFormat: string;
  /** Number format of single rows where they differ: ids that are text beside ids that are numbers. */
  formatOfRow?(row: number): string;
  /** Width in characters on a sheet of ours. */
  readonly width: number;
}

/** Results ready to be written, made block by block. */
export interface ResultTable {
  readonly columns: readonly ResultColumn[];
  readonly rows: number;
  /** `count` rows from `first`, counted from 0 below the heading. */
  block(first: number, count: number): Promise<readonly (readonly WrittenCell[])[]>;
}
