import { columnIndex, parseArea } from '../book/address';
import type { Area } from '../book/area';
import { area } from '../book/area';
import { Book } from '../book/book';
import { CellError, isErrorCode } from '../book/cell';
import type { CellInput, Sheet } from '../book/sheet';
import { addTable } from '../book/tables';
import type { ContentCell, SheetContents, WorkbookContents } from './workbook-contents';

function input(cell: ContentCell, literal: boolean): CellInput {
  if (typeof cell !== 'string' || literal) return cell;
  if (cell.startsWith('=') && cell.length > 1) return { value: null, formula: cell };
  if (cell.startsWith('#') && isErrorCode(cell)) return new CellError(cell);
  return cell;
}

function areaOf(address: string): Area {
  const found = parseArea(address);
  if (!found) throw new Error(`"${address}" is no address.`);
  return found;
}

function setWidths(sheet: Sheet, widths: NonNullable<SheetContents['widths']>): void {
  if (Array.isArray(widths)) {
    widths.forEach((points: number | null, column) => {
      if (points !== null) sheet.columnWidths.set(column, points);
    });
  } else {
    for (const [name, points] of Object.entries(widths)) sheet.columnWidths.set(columnIndex(name), points as number);
  }
}

function fill(sheet: Sheet, contents: SheetContents): void {
  const { rows, literal = false } = contents;
  const columns = rows.reduce((widest, row) => Math.max(widest, row.length), 0);
  if (columns > 0) {
    sheet.write(
      area(0, 0, rows.length, columns),
      rows.map((row) => row.map((cell) => input(cell, literal))),
      'user',
    );
  }
  for (const { area: address, format } of contents.numberFormats ?? []) {
    sheet.format(areaOf(address), { numberFormat: format }, 'user');
  }
  for (const { area: address, color } of contents.fills ?? []) sheet.format(areaOf(address), { fill: color }, 'user');
  for (const address of contents.bold ?? []) sheet.format(areaOf(address), { bold: true }, 'user');
  if (contents.widths) setWidths(sheet, contents.widths);
  if (contents.frozenRows) sheet.frozen = { rows: contents.frozenRows, columns: 0 };
  for (const table of [...(contents.table ? [contents.table] : []), ...(contents.tables ?? [])]) {
    addTable(sheet, areaOf(table.area), true, table.name);
  }
}

/** A new book with a file's contents. */
export function bookFromContents(contents: WorkbookContents, fileName: string): Book {
  const book = new Book(contents.sheets[0]?.name);
  book.fileName = fileName;
  book.batch(() => contents.sheets.forEach((one, i) => fill(i === 0 ? book.sheets[0] : book.addSheet(one.name), one)));
  return book;
}
