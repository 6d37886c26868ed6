import { readRuns } from '../../excel/journal/runs';
import type { RunRecord } from '../../excel/journal/run-record';
import { locateRun } from '../../excel/results/locate-run';
import type { Area } from '../../excel/range/address';
import { readNotes } from '../segment/run-notes';
import type { RunNotes } from '../segment/run-notes';

/** The last finished run whose results still stand. */
export interface LastRun {
  readonly record: RunRecord;
  readonly notes: RunNotes;
  readonly place: { readonly sheet: string; readonly area: Area };
}

export async function lastRun(): Promise<LastRun | null> {
  const runs = await readRuns();
  for (const record of [...runs].reverse()) {
    const notes = readNotes(record);
    const place = notes && (await locateRun(record));
    if (notes && place) return { record, notes, place };
  }
  return null;
}
