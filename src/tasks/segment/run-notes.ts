import type { RunRecord } from '../../excel/journal/run-record';
import { parseJson } from '../../excel/workbook/stored-json';
import { languages } from '../../wording/text';
import type { Language } from '../../wording/text';
import type { Segmented } from '../intents';

/** What is stored with a run, to be found again when the workbook is opened. */
export interface RunNotes {
  readonly segmented: Segmented;
  /** Language of the result cells. */
  readonly language: Language;
  /** Positions of stage and value among the result columns; null where not written. */
  readonly stage: number | null;
  readonly clv: number | null;
}

export function writeNotes(notes: RunNotes): string {
  return JSON.stringify(notes);
}

/** The notes of a finished run; null where they cannot be read. Anybody may have edited the file. */
export function readNotes({ state, notes }: RunRecord): RunNotes | null {
  const json = parseJson(notes);
  if (state !== 'closed' || typeof json !== 'object' || json === null || Array.isArray(json)) return null;
  const { segmented, language, stage, clv } = json as unknown as RunNotes;
  if (typeof segmented !== 'object' || segmented === null || !Array.isArray(segmented.stages)) return null;
  if (typeof segmented.address !== 'string' || typeof segmented.model !== 'string') return null;
  if (!Array.isArray(segmented.leftOut) || !languages.includes(language)) return null;
  return { segmented, language, stage: positionOf(stage), clv: positionOf(clv) };
}

function positionOf(value: unknown): number | null {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 ? value : null;
}
