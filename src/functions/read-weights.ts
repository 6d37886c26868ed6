import { ProblemError } from '../core/problem';
import type { TableCell } from './argument';

/**
 * Weights as one row or one column of `count` numbers, none below 0; `assumed` where none were passed.
 * Throws `wrong-width` for another number of them, and what is wrong with a cell.
 */
export function readWeights(
  table: readonly (readonly TableCell[])[] | null,
  assumed: readonly number[],
  argument = 'weights',
): readonly number[] {
  if (table === null) return assumed;
  const cells = table.flat();
  if (cells.length !== assumed.length) {
    throw new ProblemError({ code: 'wrong-width', argument, received: cells.length, expected: [assumed.length] });
  }
  return cells.map((cell, at) => {
    const weight = numberIn(cell, argument, at + 1);
    if (weight < 0) throw new ProblemError({ code: 'below', argument, row: at + 1, received: weight, expected: [0] });
    return weight;
  });
}

/** The number a cell of a small table holds; `place` counts its cells from 1. Throws what is wrong with it. */
export function numberIn(cell: TableCell, argument: string, place: number): number {
  if (typeof cell === 'number' && Number.isFinite(cell)) return cell;
  if (cell === null || cell === '') throw new ProblemError({ code: 'missing', argument, row: place });
  if (typeof cell === 'boolean') throw new ProblemError({ code: 'truth-value', argument, row: place, received: cell });
  const isNumber = typeof cell === 'string' && cell.trim() !== '' && Number.isFinite(Number(cell));
  throw new ProblemError({
    code: isNumber ? 'number-as-text' : 'not-a-number',
    argument,
    row: place,
    received: String(cell),
  });
}
