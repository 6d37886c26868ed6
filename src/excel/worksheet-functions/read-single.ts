import type { Problem } from '../../core/problem';
import { ProblemError } from '../../core/problem';
import type { ArgumentSpec } from '../../functions/argument';
import type { Language } from '../../wording/text';
import { identify, nameOf } from '../../wording/vocabularies';
import type { Cell } from './cell';
import { readCell } from './cell';
import type { Range } from './range';
import { ofSheet, readDay, readNumber } from './read-value';
import type { Reading } from './read-value';
import { SheetError } from './sheet-error';

/** One serial day; null when blank. Throws what is wrong with it. */
export function readSingleDay(argument: string, range: Range): number | null {
  return settle(argument, readDay(onlyCell(argument, range)));
}

/** One number within the argument's limits; null when blank. Throws what is wrong with it. */
export function readSingleNumber(argument: string, range: Range, spec: ArgumentSpec): number | null {
  const value = settle(argument, readNumber(onlyCell(argument, range)));
  if (value === null) return null;
  const problem = outside(value, spec);
  if (problem) throw new ProblemError({ ...problem, argument, received: value });
  return value;
}

/** The id of one choice, whatever language it was written in; null when blank. Throws with the choices listed. */
export function readChoice(argument: string, range: Range, spec: ArgumentSpec, language: Language): string | null {
  const cell = onlyCell(argument, range);
  if (cell === null || cell === '') return null;
  if (cell instanceof SheetError) throw new ProblemError({ ...ofSheet(cell), argument });
  const { vocabulary = '', choices = [] } = spec;
  const text = String(cell);
  const id = identify(vocabulary, text);
  if (id !== null && choices.includes(id)) return id;
  const expected = choices.map((choice) => nameOf(vocabulary, choice, language));
  throw new ProblemError({ code: 'unknown-choice', argument, received: text, expected });
}

function onlyCell(argument: string, range: Range): Cell {
  const cells = range.length * range[0].length;
  if (cells !== 1) throw new ProblemError({ code: 'not-one-cell', argument, received: cells });
  return readCell(range[0][0]);
}

function settle(argument: string, reading: Reading): number | null {
  if (typeof reading !== 'number') throw new ProblemError({ ...reading, argument });
  return Number.isNaN(reading) ? null : reading;
}

function outside(value: number, { least, greatest, whole, share }: ArgumentSpec): Problem | null {
  if (whole && !Number.isInteger(value)) return { code: 'not-whole' };
  // 12 where .12 is meant. A margin of 1 is a share; a discount rate of 1 hardly is.
  if (share && value >= 1 && !(greatest !== undefined && value <= greatest)) {
    return { code: 'looks-like-percent', expected: [value / 100] };
  }
  const below = least !== undefined && value < least;
  const above = greatest !== undefined && value > greatest;
  if (!below && !above) return null;
  if (least !== undefined && greatest !== undefined) return { code: 'not-between', expected: [least, greatest] };
  return below ? { code: 'below', expected: [least] } : { code: 'above', expected: [greatest as number] };
}
