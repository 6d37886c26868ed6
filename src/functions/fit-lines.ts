import { isSoundParameter } from '../core/optimize/sound-parameter';
import { ProblemError } from '../core/problem';
import type { TableCell } from './argument';

/** The lines of a fit table by their labels, in any order, whatever else stands there. */
export interface FitLines {
  value(label: string): TableCell;
  /** What the line says as a word, without blanks at its ends; empty where it is blank or missing. */
  word(label: string): string;
  /** Throws `bad-table` naming the lines that are missing or no sound parameter, and those of `alsoWrong`. */
  parameters(names: readonly string[], alsoWrong?: readonly string[]): Float64Array;
}

const argument = 'fit';

/** Reads labels in the first column and values in the second, the rest ignored. Throws `wrong-width`. */
export function fitLines(table: readonly (readonly TableCell[])[]): FitLines {
  const width = table[0]?.length ?? 0;
  if (width < 2) throw new ProblemError({ code: 'wrong-width', argument, received: width, expected: [2] });
  const lines = new Map(table.map(([label, value]) => [wordOf(label).toLowerCase(), value]));
  return {
    value: (label) => lines.get(label) ?? null,
    word: (label) => wordOf(lines.get(label) ?? null),
    parameters(names, alsoWrong = []) {
      const wrong = [...alsoWrong, ...names.filter((name) => !isSoundParameter(lines.get(name)))];
      if (wrong.length > 0) throw new ProblemError({ code: 'bad-table', argument, expected: wrong });
      return Float64Array.from(names, (name) => Number(lines.get(name)));
    },
  };
}

function wordOf(cell: TableCell): string {
  return String(cell ?? '').trim();
}
