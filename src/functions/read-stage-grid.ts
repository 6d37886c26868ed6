import { ProblemError } from '../core/problem';
import type { TableCell } from './argument';
import type { Surroundings } from './spec';
import type { StageNames } from './stage-names';
import { stageNames } from './stage-names';
import { unknownStageText } from './unknown-stage-text';

export interface StageGrid {
  readonly names: StageNames;
  readonly periods: number;
  /** codes[customer × periods + period]; −1 where blank. */
  readonly codes: Int32Array;
}

/**
 * Stages per customer (row) and period (column). A first row none of whose cells is a stage is its heading.
 * Throws `unknown-choice` with the row of a cell that is no stage.
 */
export function readStageGrid(
  table: readonly (readonly TableCell[])[],
  argument: string,
  identify: Surroundings['identify'],
  wanted: string | null,
): StageGrid {
  const texts = (rows: readonly (readonly TableCell[])[]) =>
    rows.flat().filter((cell): cell is string | number => cell !== null && cell !== '' && typeof cell !== 'boolean');
  const [head, ...rest] = table;
  const headed = rest.length > 0 && texts(rest).length > 0;
  const names = stageNames(texts(headed ? rest : table), identify, wanted);
  const skips = headed && texts([head]).length > 0 && texts([head]).every((text) => names.codeOf(text) < 0);
  const body = skips ? rest : table;
  const periods = head.length;
  const codes = new Int32Array(body.length * periods).fill(-1);
  body.forEach((cells, row) =>
    cells.forEach((cell, period) => {
      if (cell === null || cell === '') return;
      const code = typeof cell === 'boolean' ? -1 : names.codeOf(cell);
      if (code < 0) throw new ProblemError(unknownStageText(names, cell, argument, row + (skips ? 1 : 0)));
      codes[row * periods + period] = code;
    }),
  );
  return { names, periods, codes };
}
