import { MAX_COLUMNS, MAX_ROWS, cellCount } from '../../book/area';
import { CellError } from '../../book/cell';
import type { CellValue } from '../../book/cell';
import { shownText, typedCell } from '../../book/number-format';
import type { CellInput } from '../../book/sheet';
import { Refusal } from '../../book/refusal';
import { invalidArgument } from '../arguments';
import type { RangeRef } from '../selves';

/** Whole rows and columns have no values to hand over: Excel answers null and refuses writing. */
export function isUnbounded(ref: RangeRef): boolean {
  return ref.area.rows === MAX_ROWS || ref.area.columns === MAX_COLUMNS;
}

/** As the API shows a value: empty cells are "", errors their code. */
function outward(value: CellValue): string | number | boolean {
  if (value === null) return '';
  return value instanceof CellError ? value.code : value;
}

export function readValues(ref: RangeRef): unknown {
  if (tooLarge(ref)) return null;
  const rows: unknown[][] = ref.sheet.values(ref.area);
  for (const row of rows) for (let c = 0; c < row.length; c++) row[c] = outward(row[c] as CellValue);
  return rows;
}

export function readFormulas(ref: RangeRef): unknown {
  if (tooLarge(ref)) return null;
  const rows: unknown[][] = ref.sheet.formulas(ref.area);
  for (const row of rows) for (let c = 0; c < row.length; c++) row[c] = outward(row[c] as CellValue);
  return rows;
}

export function readText(ref: RangeRef): unknown {
  if (tooLarge(ref)) return null;
  const { row, column } = ref.area;
  return ref.sheet
    .values(ref.area)
    .map((line, r) =>
      line.map((value, c) => shownText(value, ref.sheet.style(row + r, column + c).numberFormat ?? 'General')),
    );
}

export function readValueTypes(ref: RangeRef): unknown {
  if (tooLarge(ref)) return null;
  return ref.sheet.values(ref.area).map((line) => line.map(valueType));
}

function valueType(value: CellValue): string {
  if (value === null) return 'Empty';
  if (value instanceof CellError) return 'Error';
  if (typeof value === 'number') return 'Double';
  return typeof value === 'boolean' ? 'Boolean' : 'String';
}

export function readNumberFormats(ref: RangeRef): unknown {
  if (tooLarge(ref)) return null;
  const { row, column, rows, columns } = ref.area;
  return Array.from({ length: rows }, (_, r) =>
    Array.from({ length: columns }, (__, c) => ref.sheet.style(row + r, column + c).numberFormat ?? 'General'),
  );
}

/** Values or formulas: texts are read as if typed ("5%", "2024-01-31", "=A1"), null leaves a cell alone, one scalar fills the range. */
export function writeCells(ref: RangeRef, input: unknown): void {
  refuseWriting(ref);
  const { sheet, area } = ref;
  const anyFormat = sheet.book.styles.size > 1;
  const rows = matrix(input, ref).map((line, r) =>
    line.map((value, c): CellInput => {
      if (typeof value !== 'string') return inward(value);
      const numberFormat = anyFormat ? sheet.style(area.row + r, area.column + c).numberFormat : undefined;
      return looksPlain(value) ? value : collapse(typedCell(value, numberFormat));
    }),
  );
  sheet.write(area, rows, 'api');
}

export function writeNumberFormats(ref: RangeRef, input: unknown): void {
  const { sheet, area } = ref;
  if (typeof input === 'string') return sheet.format(area, { numberFormat: input }, 'api');
  refuseWriting(ref);
  const rows = matrix(input, ref);
  const first = rows[0][0];
  if (typeof first === 'string' && rows.every((line) => line.every((one) => one === first))) {
    return sheet.format(area, { numberFormat: first }, 'api');
  }
  rows.forEach((line, r) =>
    line.forEach((one, c) => {
      if (one === null) return;
      if (typeof one !== 'string') invalidArgument('A number format is not a text.');
      else
        sheet.format({ row: area.row + r, column: area.column + c, rows: 1, columns: 1 }, { numberFormat: one }, 'api');
    }),
  );
}

/** The rows of an assignment, in the range's shape. */
function matrix(input: unknown, ref: RangeRef): unknown[][] {
  const { rows, columns } = ref.area;
  if (!Array.isArray(input)) return Array.from({ length: rows }, () => new Array<unknown>(columns).fill(input));
  const fits = input.length === rows && input.every((line) => Array.isArray(line) && line.length === columns);
  if (!fits) {
    invalidArgument(
      'The number of rows or columns in the input array does not match the size or dimensions of the range.',
    );
  }
  return input as unknown[][];
}

function inward(value: unknown): CellInput {
  if (value === null || value === undefined) return undefined;
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  const { type, basicValue, basicType } = value as { type?: unknown; basicValue?: unknown; basicType?: unknown };
  if (type === 'Error' || basicType === 'Error') return new CellError(String(basicValue));
  if (type === 'Empty') return null;
  if (['Double', 'String', 'Boolean'].includes(String(basicType ?? type))) return basicValue as CellValue;
  return invalidArgument('The value of a cell is not a text, a number or true or false.');
}

function collapse(cell: ReturnType<typeof typedCell>): CellInput {
  return cell.formula === undefined && cell.numberFormat === undefined ? cell.value : cell;
}

const wordThatCounts =
  /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mon|tue|wed|thu|fri|sat|sun)[a-z]*[\s\d.,/-]|^(?:true|false)$/i;

/** Most texts are words: of those that start with a letter only dates and booleans need reading. */
function looksPlain(text: string): boolean {
  const first = text.charCodeAt(0);
  const letter = (first >= 65 && first <= 90) || (first >= 97 && first <= 122) || first > 0x2e7f;
  return letter && !wordThatCounts.test(text);
}

function refuseWriting(ref: RangeRef): void {
  if (isUnbounded(ref)) {
    throw new Refusal('InvalidArgument', 'Values cannot be set on an unbounded range.');
  }
  refuseProtected(ref);
}

export function refuseProtected(ref: RangeRef): void {
  if (!ref.sheet.protection) return;
  const { row, column, rows, columns } = ref.area;
  for (let r = row; r < row + Math.min(rows, 2000); r++) {
    for (let c = column; c < column + Math.min(columns, 200); c++) {
      if (ref.sheet.style(r, c).locked !== false) throw new Refusal('AccessDenied', 'The sheet is protected.');
    }
  }
}

/** Excel answers null for whole rows and columns, and for more than five million cells. */
function tooLarge(ref: RangeRef): boolean {
  return isUnbounded(ref) || cellCount(ref.area) > 5_000_000;
}
