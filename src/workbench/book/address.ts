import { MAX_COLUMNS, MAX_ROWS, area } from './area';
import type { Area } from './area';

/** "A" for 0, "XFD" for 16383. */
export function columnName(column: number): string {
  let name = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

export function columnIndex(name: string): number {
  let index = 0;
  for (const letter of name.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}

/** "A1", "A1:B9", "A:C", "2:5": the address without a sheet. */
export function formatArea(a: Area): string {
  if (a.rows === MAX_ROWS) return `${columnName(a.column)}:${columnName(a.column + a.columns - 1)}`;
  if (a.columns === MAX_COLUMNS) return `${a.row + 1}:${a.row + a.rows}`;
  const first = columnName(a.column) + (a.row + 1);
  if (a.rows === 1 && a.columns === 1) return first;
  return `${first}:${columnName(a.column + a.columns - 1)}${a.row + a.rows}`;
}

/** A sheet's name as Excel writes it before "!". */
export function quoteSheet(name: string): string {
  return /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !/^[A-Za-z]{1,3}\d+$/.test(name)
    ? name
    : `'${name.replaceAll("'", "''")}'`;
}

export function formatAddress(sheet: string, a: Area): string {
  return `${quoteSheet(sheet)}!${formatArea(a)}`;
}

const corner = /^(?:\$?([A-Za-z]{1,3}))?(?:\$?([0-9]{1,7}))?$/;

/** An A1 address without sheet; undefined when it is not one or lies outside the sheet. */
export function parseArea(text: string): Area | undefined {
  const parts = text.trim().split(':');
  if (parts.length > 2) return undefined;
  const first = corner.exec(parts[0]);
  const second = corner.exec(parts[parts.length - 1]);
  if (!first || !second || parts[0] === '' || parts[parts.length - 1] === '') return undefined;
  const hasColumns = first[1] !== undefined;
  const hasRows = first[2] !== undefined;
  if (hasColumns !== (second[1] !== undefined) || hasRows !== (second[2] !== undefined)) return undefined;
  if (parts.length === 1 && !(hasColumns && hasRows)) return undefined;
  const columns = hasColumns ? [columnIndex(first[1]), columnIndex(second[1])] : [0, MAX_COLUMNS - 1];
  const rows = hasRows ? [Number(first[2]) - 1, Number(second[2]) - 1] : [0, MAX_ROWS - 1];
  const row = Math.min(...rows);
  const column = Math.min(...columns);
  const bottom = Math.max(...rows);
  const right = Math.max(...columns);
  if (row < 0 || column < 0 || bottom >= MAX_ROWS || right >= MAX_COLUMNS) return undefined;
  return area(row, column, bottom - row + 1, right - column + 1);
}

/** "Sheet1!A1:B2", "'My sheet'!A1" or "A1": the sheet's name (if any) and the rest. */
export function splitSheet(text: string): { readonly sheet?: string; readonly rest: string } {
  const mark = text.lastIndexOf('!');
  if (mark < 0) return { rest: text };
  const name = text.slice(0, mark).trim().replace(/^=/, '');
  const sheet = name.startsWith("'") && name.endsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name;
  return { sheet, rest: text.slice(mark + 1) };
}
