import { addressOf } from '../../excel/range/address';
import type { Segmented } from '../intents';
import { lastRun } from './last-run';

/** The last results as the legend shows them, where they stand now; null when there are none. */
export async function readResults(): Promise<Segmented | null> {
  const last = await lastRun();
  return last && { ...last.notes.segmented, sheet: last.place.sheet, address: addressOf(last.place.area) };
}
