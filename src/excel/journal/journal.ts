import { codeOf } from '../host/problem-of-error';
import { loadRecords } from '../workbook/workbook-records';
import type { WorkbookRecords } from '../workbook/workbook-records';
import { readRecord } from './read-record';
import type { RunRecord } from './run-record';

const prefix = 'run.';

/** The runs whose results stand in the workbook, oldest first. */
export interface Journal {
  readonly runs: readonly RunRecord[];
  /** Stores a run's record and waits until Excel has it. */
  keep(run: RunRecord): Promise<void>;
  forget(run: RunRecord): Promise<void>;
}

export async function openJournal(context: Excel.RequestContext): Promise<Journal> {
  const records = await loadRecords(context);
  return {
    runs: runsOf(records),
    async keep(run) {
      records.put(prefix + run.id, JSON.stringify(run));
      await context.sync();
    },
    async forget(run) {
      records.remove(prefix + run.id);
      try {
        await context.sync();
      } catch (error) {
        // Not even the first part of its record had been stored.
        if (codeOf(error) !== 'ItemNotFound') throw error;
      }
    },
  };
}

function runsOf(records: WorkbookRecords): RunRecord[] {
  return [...records.all]
    .filter(([key]) => key.startsWith(prefix))
    .flatMap(([, text]) => readRecord(text) ?? [])
    .sort((a, b) => (a.since < b.since ? -1 : a.since > b.since ? 1 : 0));
}
