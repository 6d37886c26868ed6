import { firstReliableSerialDay, lastSerialDay, serialDay } from '../core/calendar/serial-day';
import type { Problem, ProblemCode } from '../core/problem';
import type { ListCell } from './argument';

/** A number read from a cell of a table: NaN where blank, or what is wrong with it (place added by the caller). */
export type CellReading = number | Problem;

const iso = /^(\d{4})-(\d{2})-(\d{2})$/;
const dayMonthYear = /^(\d{1,2})[./\-\s](\d{1,2})[./\-\s](\d{2}|\d{4})$/;
const plainNumber = /^[+-]?(\d+(\.\d*)?|\.\d+)(e[+-]?\d+)?$/i;

/** Whether an error stands in the cell. */
export function isFaulty(cell: ListCell): cell is Problem {
  return typeof cell === 'object' && cell !== null;
}

/** A whole serial day; a time of day is dropped. Text is read only where it can mean one day, 2024-03-05. */
export function cellDay(cell: ListCell): CellReading {
  if (isFaulty(cell)) return cell;
  if (typeof cell === 'number') {
    const day = Math.floor(cell);
    return day >= firstReliableSerialDay && day <= lastSerialDay ? day : { code: 'date-out-of-range', received: cell };
  }
  if (typeof cell === 'boolean') return { code: 'truth-value', received: cell };
  const text = (cell ?? '').trim();
  if (text === '') return NaN;
  const parts = iso.exec(text);
  const [year, month, day] = parts ? parts.slice(1).map(Number) : [];
  return (parts && serialDay({ year, month, day })) ?? { code: whyNoDay(text), received: text };
}

/** A finite number. */
export function cellNumber(cell: ListCell): CellReading {
  if (isFaulty(cell)) return cell;
  if (typeof cell === 'number') return cell;
  if (typeof cell === 'boolean') return { code: 'truth-value', received: cell };
  const text = (cell ?? '').trim();
  if (text === '') return NaN;
  return { code: plainNumber.test(text) ? 'number-as-text' : 'not-a-number', received: text };
}

/** A whole number ≥ 0. */
export function cellCount(cell: ListCell): CellReading {
  const read = cellNumber(cell);
  if (typeof read !== 'number' || Number.isNaN(read)) return read;
  if (!Number.isInteger(read)) return { code: 'not-whole', received: read };
  if (read < 0) return { code: 'below', received: read, expected: [0] };
  const most = Number.MAX_SAFE_INTEGER;
  return read > most ? { code: 'above', received: read, expected: [most] } : read;
}

/** Yes or no as 1 or 0: a truth value, 1 or 0, or the word in any language. */
export function cellFlag(cell: ListCell, answerOf: (text: string) => string | null): CellReading {
  if (isFaulty(cell)) return cell;
  if (typeof cell === 'boolean') return Number(cell);
  if (cell === 0 || cell === 1) return cell;
  const text = String(cell ?? '').trim();
  if (text === '') return NaN;
  const answer = answerOf(text);
  if (answer === 'yes' || answer === 'no') return Number(answer === 'yes');
  return { code: 'unknown-choice', received: text, expected: ['yes', 'no'], vocabulary: 'rule-answer' };
}

function whyNoDay(text: string): ProblemCode {
  if (plainNumber.test(text)) return 'number-as-text';
  const ordered = dayMonthYear.exec(text);
  return ordered && Number(ordered[1]) <= 12 && Number(ordered[2]) <= 12 ? 'ambiguous-date' : 'not-a-date';
}
