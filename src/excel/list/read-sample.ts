import type { Area } from '../range/address';
import { rangeOf } from '../range/range-of';
import type { Cell } from '../range/read-values';

/** The first rows of a list with their number formats: enough to tell what its columns hold. */
export interface Sample {
  readonly values: readonly (readonly Cell[])[];
  readonly numberFormats: readonly (readonly string[])[];
}

/** Reads the first rows of an area, heading row included. */
export async function readSample(
  context: Excel.RequestContext,
  sheet: string,
  area: Area,
  rows: number,
): Promise<Sample> {
  const range = rangeOf(context, sheet, { ...area, rows: Math.min(rows, area.rows) });
  range.load('values,numberFormat');
  await context.sync();
  return { values: range.values as Cell[][], numberFormats: range.numberFormat as string[][] };
}
