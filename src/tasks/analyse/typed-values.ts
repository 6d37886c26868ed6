import type { Problem } from '../../core/problem';
import { serialDay } from '../../core/calendar/serial-day';

/** A number as typed: 12, -0.5, 1.2e-3, 12 %. A comma could be a decimal or a thousand: it is asked about, not guessed. */
export function typedNumber(text: string): number | Problem {
  const match = /^([-+−]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[-+]?\d+)?)\s*([%％]?)$/i.exec(text.trim());
  if (!match) return { code: 'not-a-number', received: text.trim() };
  const number = Number(match[1].replace('−', '-'));
  if (!Number.isFinite(number)) return { code: 'not-a-number', received: text.trim() };
  // 12 % is .12 to the last digit, not .12 and what dividing adds.
  return match[2] === '' ? number : Number((number / 100).toPrecision(15));
}

/** A day as typed or picked: yyyy-mm-dd. */
export function typedDay(text: string): { year: number; month: number; day: number } | Problem {
  const [, year, month, day] = (/^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text.trim()) ?? []).map(Number);
  const known = year !== undefined && serialDay({ year, month, day }) !== null;
  return known ? { year, month, day } : { code: 'not-a-date', received: text.trim() };
}

/** Several values in one field: rows parted by semicolons or line ends, cells by commas. */
export function typedRows(text: string, cells: RegExp | null = /[,，、]/): string[][] {
  return text
    .split(/[;；\n]/)
    .map((row) => (cells === null ? [row] : row.split(cells)).map((cell) => cell.trim()))
    .filter((row) => row.some((cell) => cell !== ''));
}
