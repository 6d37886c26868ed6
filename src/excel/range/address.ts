/** A rectangle of cells, counted from 0. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** A, B, … XFD. */
export function columnLetter(column: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** A1:D9, without the sheet. */
export function addressOf(area: Area): string {
  const first = `${columnLetter(area.column)}${area.row + 1}`;
  if (area.rows === 1 && area.columns === 1) return first;
  return `${first}:${columnLetter(area.column + area.columns - 1)}${area.row + area.rows}`;
}

/** Reads A1 or A1:D9, with or without `$` and a sheet's name in front. Throws a RangeError for anything else. */
export function areaOf(address: string): Area {
  const match = /^\$?([A-Z]{1,3})\$?(\d+)(?::\$?([A-Z]{1,3})\$?(\d+))?$/i.exec(withoutSheet(address));
  if (!match) throw new RangeError('not an address of cells');
  const [, left, top, right = left, bottom = top] = match;
  const column = columnNumber(left);
  const row = Number(top) - 1;
  return { row, column, rows: Number(bottom) - row, columns: columnNumber(right) - column + 1 };
}

/** Orders!B17, 'My orders'!B17. */
export function fullAddress(sheet: string, address: string): string {
  return /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(sheet) && !/^[a-z]{1,3}\d+$/i.test(sheet)
    ? `${sheet}!${address}`
    : `'${sheet.replaceAll("'", "''")}'!${address}`;
}

/** The sheet of a full address; null where it names none. */
export function sheetOf(address: string): string | null {
  const end = address.lastIndexOf('!');
  if (end < 0) return null;
  const name = address.slice(0, end);
  return name.startsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name;
}

export function withoutSheet(address: string): string {
  return address.slice(address.lastIndexOf('!') + 1);
}

function columnNumber(letters: string): number {
  let number = 0;
  for (const letter of letters.toUpperCase()) number = number * 26 + letter.charCodeAt(0) - 64;
  return number - 1;
}
