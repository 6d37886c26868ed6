import type { Cell } from '../../excel/range/read-values';
import type { Sample } from '../../excel/list/read-sample';
import { readCell } from '../../excel/worksheet-functions/cell';
import { readDay } from '../../excel/worksheet-functions/read-value';

/** What the sampled cells of one column look like: shares of the filled cells, 0–1. */
export interface ColumnLook {
  readonly filled: number;
  /** Numbers shown as dates, and texts that are ISO dates. */
  readonly dates: number;
  readonly numbers: number;
  readonly whole: number;
  readonly texts: number;
  /** Distinct values among the filled: 1 where none repeats. */
  readonly distinct: number;
  /** Numbers that could be days of the last decades although they are not shown as dates. */
  readonly likelyDays: number;
}

/** Looks at each column of a sample from a row on. */
export function lookAtColumns(sample: Sample, firstRow: number): ColumnLook[] {
  const width = sample.values[0]?.length ?? 0;
  return Array.from({ length: width }, (_, column) => {
    const cells = sample.values.slice(firstRow).map((row) => row[column]);
    const formats = sample.numberFormats.slice(firstRow).map((row) => row[column]);
    return lookAt(cells, formats);
  });
}

function lookAt(cells: readonly Cell[], formats: readonly string[]): ColumnLook {
  let filled = 0;
  let dates = 0;
  let numbers = 0;
  let whole = 0;
  let texts = 0;
  let likelyDays = 0;
  const distinct = new Set<Cell>();
  cells.forEach((cell, row) => {
    if (cell === '' || cell === null) return;
    filled++;
    distinct.add(cell);
    if (typeof cell === 'number') {
      if (isDateFormat(formats[row])) dates++;
      else {
        numbers++;
        if (Number.isInteger(cell)) whole++;
        if (cell > 25_000 && cell < 60_000) likelyDays++;
      }
    } else if (typeof cell === 'string') {
      const day = readDay(readCell(cell));
      if (typeof day === 'number' || day.code === 'ambiguous-date') dates++;
      else texts++;
    }
  });
  const share = (count: number): number => (filled === 0 ? 0 : count / filled);
  return {
    filled,
    dates: share(dates),
    numbers: share(numbers),
    whole: share(whole),
    texts: share(texts),
    distinct: share(distinct.size),
    likelyDays: share(likelyDays),
  };
}

/** Whether a number format shows a day: d, m and y, outside quotes and brackets. */
export function isDateFormat(format: string): boolean {
  const bare = format.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, '').toLowerCase();
  return /[yd年月日]/.test(bare) && !/general/.test(bare);
}
