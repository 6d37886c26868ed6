import { ProblemError } from '../../core/problem';
import type { ArgumentKind } from '../../functions/argument';
import type { Range } from './range';
import { filledHeight, isWholeColumn } from './range';

export interface Alignable {
  readonly argument: string;
  readonly kind: ArgumentKind;
  readonly range: Range;
}

/**
 * The number of rows the columns of a call share. One cell stands for all rows; whole columns end where the last of
 * them does; any other difference in height is refused with both names and sizes.
 */
export function alignRows(columns: readonly Alignable[]): number {
  for (const { argument, kind, range } of columns) {
    const width = range[0].length;
    if (kind !== 'matrix' && width !== 1) {
      throw new ProblemError({ code: 'wrong-width', argument, received: width, expected: [1] });
    }
  }
  const whole = columns.filter(({ range }) => isWholeColumn(range));
  const end = Math.max(0, ...whole.map(({ range }) => filledHeight(range)));
  if (whole.length > 0 && end === 0) throw new ProblemError({ code: 'nothing-to-do' });
  const heights = columns.map(({ argument, range }) => ({ argument, rows: isWholeColumn(range) ? end : range.length }));
  const tall = heights.filter(({ rows }) => rows > 1);
  const [first] = tall;
  const other = tall.find(({ rows }) => rows !== first.rows);
  if (other) {
    const expected = [first.rows, other.argument, other.rows];
    throw new ProblemError({ code: 'heights-differ', argument: first.argument, expected });
  }
  return first?.rows ?? 1;
}
