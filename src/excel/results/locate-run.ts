import { inExcel } from '../host/in-excel';
import type { RunRecord } from '../journal/run-record';
import type { Area } from '../range/address';
import { findAnchored } from './anchor';

/** Where a run's results stand now, by the sheet's present name; null when they are gone. */
export function locateRun(run: RunRecord): Promise<{ readonly sheet: string; readonly area: Area } | null> {
  return inExcel((context) => findAnchored(context, run));
}
