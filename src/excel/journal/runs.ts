import { inExcel } from '../host/in-excel';
import { openJournal } from './journal';
import type { RunRecord } from './run-record';
import { undoRun } from './undo-run';
import type { Undone } from './undo-run';

/** The runs recorded in the workbook, oldest first. */
export function readRuns(): Promise<readonly RunRecord[]> {
  return inExcel(async (context) => (await openJournal(context)).runs);
}

/** Takes runs away, newest first, and forgets them. `after` throws to stop between two runs. */
export function removeRuns(
  which: (run: RunRecord) => boolean,
  after: (done: number, total: number) => Promise<void> | void,
): Promise<Undone> {
  return inExcel(
    async (context) => {
      const journal = await openJournal(context);
      const runs = journal.runs.filter(which).reverse();
      let cells = 0;
      let sheets = 0;
      for (const [index, run] of runs.entries()) {
        await after(index, runs.length);
        const undone = await undoRun(context, run);
        await journal.forget(run);
        cells += undone.cells;
        sheets += undone.sheets;
      }
      return { cells, sheets };
    },
    { oneUndoStep: true },
  );
}
