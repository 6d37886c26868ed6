import type { Area } from '../range/address';
import { rangeOf } from '../range/range-of';

/** Widths of an area's columns, in points. */
export async function readWidths(context: Excel.RequestContext, sheet: string, area: Area): Promise<number[]> {
  const formats = Array.from({ length: area.columns }, (_, index) => {
    const { format } = column(context, sheet, area, index);
    format.load('columnWidth');
    return format;
  });
  await context.sync();
  return formats.map(({ columnWidth }) => columnWidth);
}

/** Gives an area's columns their widths; null leaves one as it is. */
export function setWidths(
  context: Excel.RequestContext,
  sheet: string,
  area: Area,
  widths: readonly (number | null)[],
): void {
  widths.forEach((width, index) => {
    if (width !== null && index < area.columns) column(context, sheet, area, index).format.columnWidth = width;
  });
}

function column(context: Excel.RequestContext, sheet: string, area: Area, index: number): Excel.Range {
  return rangeOf(context, sheet, { row: area.row, column: area.column + index, rows: 1, columns: 1 });
}
