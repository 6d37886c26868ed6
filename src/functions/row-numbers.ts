import type { NumberColumn } from '../core/columns';
import type { Problem } from '../core/problem';

/** How the cells of one column of numbers are read, row by row. */
export interface NumberRule {
  /** What a blank or omitted one counts as; without it a blank is missing. */
  readonly assumed?: number;
  readonly least?: number;
  /** A share, 0 to 1: 80 is asked back as 80 %. */
  readonly share?: boolean;
}

/** The numbers of one row; its problem; or null where the row is blank. */
export type RowReading<Id extends string> =
  { readonly numbers: Readonly<Record<Id, number>> } | { readonly problem: Problem } | null;

/**
 * Reads one row (from 0) of several columns. A row is blank where all of its `own` columns are: a single cell that
 * stands for every row makes no blank row a faulty one.
 */
export function rowNumbers<Id extends string>(
  row: number,
  columns: Readonly<Record<Id, NumberColumn | null>>,
  rules: Readonly<Record<NoInfer<Id>, NumberRule>>,
  own: readonly NoInfer<Id>[],
): RowReading<Id> {
  const isBlank = (id: Id): boolean => {
    const column = columns[id];
    return column === null || (Number.isNaN(column.values[row]) && !column.problems.has(row));
  };
  if (own.every(isBlank)) return null;
  const numbers = {} as Record<Id, number>;
  for (const id of Object.keys(columns) as Id[]) {
    const problem = columns[id]?.problems.get(row);
    if (problem) return { problem };
    const value = isBlank(id) ? rules[id].assumed : columns[id]!.values[row];
    const fault = value === undefined ? { code: 'missing' as const } : outside(value, rules[id]);
    if (fault) return { problem: { ...fault, argument: id, row: row + 1 } };
    numbers[id] = value as number;
  }
  return { numbers };
}

function outside(value: number, { least, share }: NumberRule): Problem | null {
  if (share && value > 1 && value <= 100)
    return { code: 'looks-like-percent', received: value, expected: [value / 100] };
  if (share && (value < 0 || value > 1)) return { code: 'not-between', received: value, expected: [0, 1] };
  return least !== undefined && value < least ? { code: 'below', received: value, expected: [least] } : null;
}
