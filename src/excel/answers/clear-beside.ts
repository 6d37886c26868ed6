import { rangeOf } from '../range/range-of';
import type { FoundAnswer } from './find-answer';

/** Clears the names of the customers, which stand left of an answer below a heading of ours. */
export async function clearBeside(
  context: Excel.RequestContext,
  { sheetId, cell }: FoundAnswer,
  head: readonly string[],
): Promise<void> {
  if (cell.column !== 1) return;
  const top = rangeOf(context, sheetId, { ...cell, column: 0, rows: 2 });
  top.load('formulas');
  await context.sync();
  (top.formulas as unknown[][]).forEach(([content], row) => {
    const isOurs = head.includes(String(content)) || String(content).startsWith('=');
    if (isOurs)
      rangeOf(context, sheetId, { ...cell, column: 0, row: cell.row + row }).clear(Excel.ClearApplyTo.contents);
  });
  await context.sync();
}
