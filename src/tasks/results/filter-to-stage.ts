import { ProblemError } from '../../core/problem';
import { filterRun } from '../../excel/results/filter-run';
import { languages } from '../../wording/text';
import { stageNameOf } from '../segment/result-cells';
import { lastRun } from './last-run';

/** Shows only the rows of one stage in the last results, whatever language they were written in; null shows all again. */
export async function filterToStage(stage: string | null): Promise<void> {
  const last = await lastRun();
  if (!last || last.notes.stage === null) throw new ProblemError({ code: 'no-results' });
  const { model } = last.notes.segmented;
  const names =
    stage === null ? null : [...new Set(languages.map((language) => stageNameOf(model, stage, language) ?? stage))];
  await filterRun(last.record, last.place, last.notes.stage, names);
}
