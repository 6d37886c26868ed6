import type { NumberColumn, TextColumn } from '../core/columns';
import { ProblemError } from '../core/problem';

type Column = NumberColumn | TextColumn;

/**
 * The rows (from 0) of columns that are counted together, rows in which all of them are blank left out. A table that
 * left a faulty row out would be wrong without saying so: throws the first row's problem, `missing` where a row is
 * blank in part, and `nothing-to-do` where all is blank.
 */
export function wholeRows(columns: Readonly<Record<string, Column>>): readonly number[] {
  const named = Object.entries(columns);
  const rows: number[] = [];
  for (let row = 0; row < named[0][1].values.length; row++) {
    let filled = 0;
    for (const [, column] of named) {
      const problem = column.problems.get(row);
      if (problem) throw new ProblemError(problem);
      if (!isBlank(column.values[row])) filled++;
    }
    if (filled === named.length) rows.push(row);
    else if (filled > 0) {
      const [argument] = named.find(([, column]) => isBlank(column.values[row]))!;
      throw new ProblemError({ code: 'missing', argument, row: row + 1 });
    }
  }
  if (rows.length === 0) throw new ProblemError({ code: 'nothing-to-do' });
  return rows;
}

function isBlank(cell: string | number | null): boolean {
  return cell === null || cell !== cell;
}
