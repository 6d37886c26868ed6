/** What one field of a .csv file is, as Excel would open it. */
export type CsvCell =
  | { readonly kind: 'blank' }
  | { readonly kind: 'text'; readonly value: string }
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'boolean'; readonly value: boolean }
  | { readonly kind: 'date'; readonly value: number; readonly format: string };

const number = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d{1,3})?$/;
const leadingZeros = /^[+-]?0\d/;
const date = /^(\d{4})([-/])(\d{1,2})\2(\d{1,2})(?:[ T](\d{1,2}):(\d{2})(?::(\d{2}))?)?$/;

/** Days from 1899-12-30; 1900 has a 29 February in Excel, so the first two months are a day less. */
function serialDay(year: number, month: number, day: number): number | undefined {
  const time = Date.UTC(year, month - 1, day);
  const found = new Date(time);
  if (found.getUTCMonth() !== month - 1 || found.getUTCDate() !== day || year < 1900) return undefined;
  const serial = Math.round(time / 86_400_000) + 25_569;
  return serial <= 60 ? serial - 1 : serial;
}

function readDate(field: string): CsvCell | undefined {
  const found = date.exec(field);
  if (!found) return undefined;
  const [, year, , month, day, hours, minutes, seconds] = found;
  const serial = serialDay(Number(year), Number(month), Number(day));
  if (serial === undefined) return undefined;
  if (hours === undefined) return { kind: 'date', value: serial, format: 'yyyy-mm-dd' };
  const time = Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds ?? 0);
  if (Number(hours) > 23 || Number(minutes) > 59 || Number(seconds ?? 0) > 59) return undefined;
  return { kind: 'date', value: serial + time / 86_400, format: 'yyyy-mm-dd hh:mm' };
}

/**
 * Numbers and ISO dates become values; codes with leading zeros and numbers of more digits than a cell can hold stay
 * text, so that no customer's id changes.
 */
export function readCsvCell(field: string): CsvCell {
  const trimmed = field.trim();
  if (trimmed === '') return { kind: 'blank' };
  if (number.test(trimmed) && !leadingZeros.test(trimmed)) {
    const value = Number(trimmed);
    const digits = trimmed
      .replace(/[eE].*$/, '')
      .replace(/\D/g, '')
      .replace(/^0+/, '');
    if (Number.isFinite(value) && digits.length <= 15) return { kind: 'number', value };
  }
  const upper = trimmed.toUpperCase();
  if (upper === 'TRUE' || upper === 'FALSE') return { kind: 'boolean', value: upper === 'TRUE' };
  return readDate(trimmed) ?? { kind: 'text', value: field };
}
