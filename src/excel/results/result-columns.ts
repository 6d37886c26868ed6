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

/** Excel measures columns in points: some 5.5 for a character of the standard font. */
const pointsPerCharacter = 5.5;
/** A bold heading with the table's filter button beside it. */
const besideHeading = 4;

/** Points a column takes so that neither its cells nor its heading are cut; Chinese characters are twice as wide. */
export function widthOf({ heading, width }: ResultColumn): number {
  const wide = heading.match(/[\u2e80-\u9fff\uff00-\uff60]/g)?.length ?? 0;
  return Math.max(width, heading.length + wide + besideHeading) * pointsPerCharacter;
}

/** Results ready to be written, made block by block. */
export interface ResultTable {
  readonly columns: readonly ResultColumn[];
  readonly rows: number;
  /** `count` rows from `first`, counted from 0 below the heading. */
  block(first: number, count: number): Promise<readonly (readonly WrittenCell[])[]>;
}
