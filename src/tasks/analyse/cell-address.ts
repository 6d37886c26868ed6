import { columnLetter, fullAddress } from '../../excel/range/address';
import type { Area } from '../../excel/range/address';

/** Cells named by an address: absolute as it goes into a formula, and what it names. */
export interface CellAddress {
  readonly formula: string;
  /** Null where the address names no sheet and none stands in for it. */
  readonly sheet: string;
  readonly area: Area;
}

const lastRow = 1_048_576;
const lastColumn = 16_384;

/** A1, A1:D9 and A1#, with or without $, behind Sheet! or 'My sheet'!; nothing else, so that no text becomes a formula. */
const grammar =
  /^(?:(?:'((?:[^'[\]:*?/\\]|'')+)'|([\p{L}_][\p{L}\p{N}_.]*))!)?\$?([A-Z]{1,3})\$?([1-9]\d{0,6})(?:(#)|:\$?([A-Z]{1,3})\$?([1-9]\d{0,6}))?$/iu;

/** Reads an address strictly; one without a sheet means `home`. Null where the text is no address of cells. */
export function readCellAddress(text: string, home: string | null): CellAddress | null {
  const match = grammar.exec(text.trim());
  if (!match) return null;
  const [, quoted, plain, left, top, spill = '', right = left, bottom = top] = match;
  const sheet = quoted?.replaceAll("''", "'") ?? plain ?? home;
  const columns = [columnNumber(left), columnNumber(right)].sort((a, b) => a - b);
  const rows = [Number(top), Number(bottom)].sort((a, b) => a - b);
  if (sheet === null || columns[1] > lastColumn || rows[1] > lastRow) return null;
  const area = {
    row: rows[0] - 1,
    column: columns[0] - 1,
    rows: rows[1] - rows[0] + 1,
    columns: columns[1] - columns[0] + 1,
  };
  return { formula: fullAddress(sheet, absolute(area)) + spill, sheet, area };
}

/** $A$1 or $A$1:$D$9. */
export function absolute({ row, column, rows, columns }: Area): string {
  const first = `$${columnLetter(column)}$${row + 1}`;
  return rows === 1 && columns === 1 ? first : `${first}:$${columnLetter(column + columns - 1)}$${row + rows}`;
}

function columnNumber(letters: string): number {
  let number = 0;
  for (const letter of letters.toUpperCase()) number = number * 26 + letter.charCodeAt(0) - 64;
  return number;
}
