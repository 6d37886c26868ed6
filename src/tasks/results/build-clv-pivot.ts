import { stagesOf } from '../../core/lifecycle/stage-model';
import { ProblemError } from '../../core/problem';
import { buildClvSheet } from '../../excel/pivot/build-clv-sheet';
import { addressOf } from '../../excel/range/address';
import { averageOf, clvHeading, resultWords, totalOf } from '../../wording/result-words';
import type { PivotBuilt, Run } from '../intents';
import { moneyFormat, stageNameOf } from '../segment/result-cells';
import { lastRun } from './last-run';

/** A pivot of the last results on a new sheet, or formulas with the same numbers. Throws `no-results` or `no-values`. */
export async function buildClvPivot(run: Run): Promise<PivotBuilt> {
  run.report({ phase: 'pivoting', done: 0, total: 1 });
  const last = await lastRun();
  if (!last) throw new ProblemError({ code: 'no-results' });
  const { record, notes, place } = last;
  const { stage, clv, language, segmented } = notes;
  if (stage === null || clv === null) throw new ProblemError({ code: 'no-values' });
  const value = clvHeading(segmented.valueIs, segmented.months);
  const source = {
    sheet: place.sheet,
    address: addressOf(place.area),
    title: resultWords.pivot[language],
    stageHeading: record.headings[stage],
    valueHeading: record.headings[clv],
    captions: {
      customers: resultWords.customers[language],
      total: totalOf(value)[language],
      average: averageOf(value)[language],
      all: resultWords.all[language],
    },
    numberFormat: moneyFormat,
    stages: stagesOf[segmented.model].map(({ id }) => stageNameOf(segmented.model, id, language) ?? id),
  };
  const built = await buildClvSheet(record, source, { stage, value: clv });
  run.report({ phase: 'pivoting', done: 1, total: 1 });
  return built;
}
