import type { Cell, CellErrorValue, CellValue, Worksheet } from 'exceljs';
import ExcelJs from 'exceljs';
import { parseArea } from '../book/address';
import { holds } from '../book/area';
import type { Area } from '../book/area';
import { AreaRuns } from './area-runs';
import { fromFileFormula } from './file-formula';
import type { ContentCell, SheetContents, WorkbookContents } from './workbook-contents';

function serial(date: Date): number {
  const days = date.getTime() / 86_400_000 + 25_569;
  return days < 61 ? days - 1 : days;
}

function plain(value: CellValue | CellErrorValue | undefined): ContentCell {
  if (value === null || value === undefined) return null;
  if (typeof value !== 'object') return value;
  if (value instanceof Date) return serial(value);
  if ('error' in value) return value.error;
  if ('richText' in value) return value.richText.map(({ text }) => text).join('');
  if ('hyperlink' in value) return String(value.text);
  return null;
}

function content(cell: Cell): ContentCell {
  const { value } = cell;
  if (value !== null && typeof value === 'object' && ('formula' in value || 'sharedFormula' in value)) {
    return cell.formula ? fromFileFormula(cell.formula) : plain(value.result);
  }
  return plain(value);
}

/** Where a formula fills other cells: they are its answer, not values of their own. */
function spillOf(value: CellValue): Area | undefined {
  if (value === null || typeof value !== 'object' || !('ref' in value)) return undefined;
  return typeof value.ref === 'string' ? parseArea(value.ref) : undefined;
}

function colour(cell: Cell): string | undefined {
  const { fill } = cell;
  if (fill?.type !== 'pattern' || fill.pattern !== 'solid') return undefined;
  const argb = fill.fgColor?.argb;
  return argb ? `#${argb.slice(-6).toUpperCase()}` : undefined;
}

interface FileTable {
  readonly table?: { readonly name?: string; readonly tableRef?: string };
}

function tables(sheet: Worksheet): { name: string; area: string }[] {
  const held = (sheet as unknown as { readonly tables?: Readonly<Record<string, FileTable>> }).tables ?? {};
  return Object.entries(held).flatMap(([key, { table }]) =>
    table?.tableRef ? [{ name: table.name ?? key, area: table.tableRef }] : [],
  );
}

function readSheet(sheet: Worksheet): SheetContents {
  const rows: ContentCell[][] = [];
  const formats = new AreaRuns();
  const fills = new AreaRuns();
  const bold = new AreaRuns();
  const spills: Area[] = [];
  sheet.eachRow({ includeEmpty: true }, (line, number) => {
    const row = number - 1;
    const cells: ContentCell[] = [];
    line.eachCell({ includeEmpty: true }, (cell, at) => {
      const column = at - 1;
      const spill = spillOf(cell.value);
      if (spill) spills.push(spill);
      const spilled = spills.some((one) => holds(one, row, column) && (one.row !== row || one.column !== column));
      cells[column] = spilled ? null : content(cell);
      if (cell.numFmt && cell.numFmt !== 'General') formats.add(row, column, cell.numFmt);
      const fill = colour(cell);
      if (fill) fills.add(row, column, fill);
      if (cell.font?.bold) bold.add(row, column, 'bold');
    });
    rows[row] = Array.from(cells, (cell) => cell ?? null);
  });
  const [view] = sheet.views ?? [];
  return {
    name: sheet.name,
    rows: Array.from(rows, (row) => row ?? []),
    numberFormats: formats.end().map(({ area, value }) => ({ area, format: value })),
    fills: fills.end().map(({ area, value }) => ({ area, color: value })),
    bold: bold.end().map(({ area }) => area),
    // A character is about 7 pixels wide, 5 to either side are margin.
    widths: (sheet.columns ?? []).map(({ width }) => (width ? (width * 7 + 5) * 0.75 : null)),
    tables: tables(sheet),
    frozenRows: view?.state === 'frozen' ? (view.ySplit ?? 0) : 0,
  };
}

/** Reads an .xlsx file: values, formulas, number formats, fills, bold, widths, tables, frozen rows. */
export async function readXlsx(bytes: ArrayBuffer): Promise<WorkbookContents> {
  const workbook = new ExcelJs.Workbook();
  await workbook.xlsx.load(bytes);
  return { sheets: workbook.worksheets.map(readSheet) };
}
