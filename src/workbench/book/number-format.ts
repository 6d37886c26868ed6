import { format, parseValue } from 'numfmt';
import { CellError, isErrorCode } from './cell';
import type { Cell, CellValue } from './cell';

/** The text a cell shows: its value under its number format. */
export function shownText(value: CellValue, numberFormat: string): string {
  if (value === null) return '';
  if (value instanceof CellError) return value.code;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (numberFormat === '@' || (typeof value === 'string' && numberFormat === 'General')) return String(value);
  try {
    return format(numberFormat, value, { throws: true });
  } catch {
    return String(value);
  }
}

/** "5%", "2024-01-31" or "TRUE" as Excel understands it when typed: a value, and the number format it brings along. */
export function typedCell(text: string, numberFormat = 'General'): Cell {
  if (numberFormat === '@') return { value: text };
  if (text === '') return { value: null };
  if (text.startsWith("'")) return { value: text.slice(1) };
  if (text.startsWith('=') && text.length > 1) return { value: 0, formula: text };
  if (isErrorCode(text)) return { value: new CellError(text.toUpperCase()) };
  const parsed = parseValue(text);
  if (parsed === null || parsed === undefined) return { value: text };
  const value = parsed.v as number | boolean;
  const brings = parsed.z !== undefined && numberFormat === 'General' && parsed.z !== 'General';
  return brings ? { value, numberFormat: parsed.z } : { value };
}
