import { addressOf, areaOf, fullAddress } from '../range/address';
import { rangeOf } from '../range/range-of';
import type { PivotSource } from './pivot-source';

/**
 * The pivot's numbers as formulas over the results, on an empty sheet of ours from A3 on. Returns the address written.
 * `columns` are the positions of stage and value inside the source.
 */
export async function buildFormulas(
  context: Excel.RequestContext,
  sheet: string,
  source: PivotSource,
  columns: { readonly stage: number; readonly value: number },
): Promise<string> {
  const { captions, stages } = source;
  const area = areaOf(source.address);
  const column = (index: number): string => {
    const body = { row: area.row + 1, column: area.column + index, rows: area.rows - 1, columns: 1 };
    return fullAddress(source.sheet, addressOf(body).replace(/([A-Z]+)(\d+)/g, '$$$1$$$2'));
  };
  const stage = column(columns.stage);
  const value = column(columns.value);
  const first = 4;
  const last = first + stages.length - 1;
  const rows: string[][] = [[source.stageHeading, captions.customers, captions.total, captions.average]];
  stages.forEach((name, index) => {
    const cell = `$A${first + index}`;
    rows.push([
      name,
      `=COUNTIFS(${stage},${cell})`,
      `=SUMIFS(${value},${stage},${cell})`,
      `=IFERROR(AVERAGEIFS(${value},${stage},${cell}),0)`,
    ]);
  });
  rows.push([captions.all, `=SUM(B${first}:B${last})`, `=SUM(C${first}:C${last})`, `=IFERROR(AVERAGE(${value}),0)`]);

  const target = { row: 2, column: 0, rows: rows.length, columns: 4 };
  rangeOf(context, sheet, target).formulas = rows;
  const figures = { ...target, row: target.row + 1, rows: rows.length - 1 };
  const formats = Array.from({ length: figures.rows }, () => ['#,##0', source.numberFormat, source.numberFormat]);
  rangeOf(context, sheet, { ...figures, column: 1, columns: 3 }).numberFormat = formats;
  await context.sync();
  return addressOf(target);
}
