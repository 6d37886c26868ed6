import { readCell } from './cell';

/** Cells as Excel passes a range: rows first. */
export type Range = readonly (readonly unknown[])[];

/** From this height on a range was meant as a whole column, and the blank rows at its end are dropped. */
const wholeColumn = 1_000_000;

/** Any way a parameter may come — a range, one row, one value, nothing — as a range; null when omitted. */
export function asRange(parameter: unknown): Range | null {
  if (parameter === null || parameter === undefined) return null;
  if (!Array.isArray(parameter)) return [[parameter]];
  if (parameter.length === 0) return null;
  return Array.isArray(parameter[0]) ? (parameter as Range) : [parameter];
}

/** Rows that count: all of them, or up to the last filled one where a whole column was passed. */
export function filledHeight(range: Range): number {
  if (range.length < wholeColumn) return range.length;
  let height = range.length;
  while (height > 0 && range[height - 1].every(isBlank)) height -= 1;
  return height;
}

/** Whether a range was meant as a whole column. */
export function isWholeColumn(range: Range): boolean {
  return range.length >= wholeColumn;
}

function isBlank(raw: unknown): boolean {
  return raw === '' || readCell(raw) === null;
}
