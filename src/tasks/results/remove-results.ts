import { ProblemError } from '../../core/problem';
import { pause } from '../../excel/host/pause';
import { readRuns, removeRuns } from '../../excel/journal/runs';
import type { Removed, Run, Unfinished } from '../intents';

/** Takes away everything the add-in wrote and coloured in this workbook. */
export function removeResults(run: Run): Promise<Removed> {
  return removeRuns(
    () => true,
    (done, total) => step(run, done, total),
  );
}

/** The newest run that was begun and never ended: Excel was closed, or crashed, while it wrote. */
export async function findUnfinished(): Promise<Unfinished | null> {
  const open = (await readRuns()).filter(({ state }) => state === 'open').at(-1);
  return open ? { id: open.id, since: open.since, sheet: open.sheet.name } : null;
}

/** Takes away what an unfinished run had written. */
export function cleanUp(unfinished: Unfinished, run: Run): Promise<Removed> {
  return removeRuns(
    ({ id }) => id === unfinished.id,
    (done, total) => step(run, done, total),
  );
}

async function step(run: Run, done: number, total: number): Promise<void> {
  run.report({ phase: 'removing', done, total });
  await pause();
  if (run.cancelled()) throw new ProblemError({ code: 'cancelled' });
}
