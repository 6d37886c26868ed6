import type { ICellData, Nullable } from '@univerjs/core';
import { CellValueType } from '@univerjs/core';
import type { CellValue } from '../book/cell';
import { CellError, isErrorCode } from '../book/cell';

/** The library has no #BUSY!; this is its own word for a value that is still to come. */
export const waitingCode = '#GETTING_DATA';

/** A value as the grid library stores it. Properties not named are cleared, so that nothing of the former cell stays. */
export function toCellData(value: CellValue, formula?: string): ICellData {
  const cell = plain(value);
  if (formula !== undefined) return { ...cell, f: formula, si: null, p: null };
  return { ...cell, f: null, si: null, p: null };
}

function plain(value: CellValue): ICellData {
  if (value === null) return { v: null };
  if (typeof value === 'number') return { v: value, t: CellValueType.NUMBER };
  if (typeof value === 'boolean') return { v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  if (value instanceof CellError) {
    return { v: value.code === '#BUSY!' ? waitingCode : value.code, t: CellValueType.STRING };
  }
  // Text that looks like a number must not become one.
  return { v: value, t: isNumeral(value) ? CellValueType.FORCE_STRING : CellValueType.STRING };
}

function isNumeral(text: string): boolean {
  return text.trim() !== '' && Number.isFinite(Number(text));
}

/** What a cell of the grid library holds; rich text is reduced to its characters. */
export function fromCellData(cell: Nullable<ICellData>): CellValue {
  if (!cell) return null;
  const text = cell.p?.body?.dataStream;
  if (text !== undefined) return text.replace(/\r\n$/, '').replaceAll('\r', '\n');
  const { v, t } = cell;
  if (v === undefined || v === null) return null;
  if (t === CellValueType.BOOLEAN) return typeof v === 'boolean' ? v : Number(v) === 1;
  if (typeof v === 'boolean') return v;
  if (typeof v === 'number') return v;
  if (t === CellValueType.NUMBER && v !== '' && Number.isFinite(Number(v))) return Number(v);
  return v;
}

/** A result of the calculation: texts that name an error are errors, waiting is Excel's #BUSY!. */
export function fromResult(cell: Nullable<ICellData>): CellValue {
  const value = fromCellData(cell);
  if (value === waitingCode) return new CellError('#BUSY!');
  if (typeof value === 'string' && value.startsWith('#') && isErrorCode(value)) return new CellError(value);
  return value;
}
