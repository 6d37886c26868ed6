import { ProblemError } from '../../core/problem';
import { finishAnswer } from '../../excel/answers/finish-answer';
import { readAnswer } from '../../excel/answers/read-answer';
import type { AnswerNow } from '../../excel/answers/read-answer';
import { writeFormula } from '../../excel/answers/write-formula';
import { pause } from '../../excel/host/pause';
import type { RunRecord } from '../../excel/journal/run-record';
import { removeRuns } from '../../excel/journal/runs';
import { addressOf } from '../../excel/range/address';
import { settleLanguage } from '../../excel/workbook/document-settings';
import { isErrorName } from '../../excel/worksheet-functions/sheet-error';
import { refusalSince, refusalsSoFar } from '../../excel/worksheet-functions/refusals';
import type { Run } from '../intents';
import type { Analysis, Inserted, InsertPlace } from './analysis';
import { buildFormula } from './build-formula';
import { formulaPlan, rowsBesideCustomers } from './formula-plan';

/** How long an answer is waited for; a formula that takes longer stays and goes on by itself. */
const patience = 120_000;
/** Between two looks at the cell, in milliseconds: soon at first, at leisure later. */
const soonest = 50;
const latest = 1_000;

/**
 * Writes an analysis as a live formula, waits for its answer and tells where it stands. Where it is cancelled, or cells of the
 * user's are in the answer's way, the formula is taken back and the reason thrown.
 */
export async function insertAnalysis(analysis: Analysis, place: InsertPlace, run: Run): Promise<Inserted> {
  const built = buildFormula(analysis);
  const [wrong] = Object.entries(built.problems);
  if (wrong) throw new ProblemError({ ...wrong[1], argument: wrong[0] });
  const refused = refusalsSoFar();
  run.report({ phase: 'writing', done: 0, total: 1 });
  const record = await writeFormula(formulaPlan(analysis, built, place, await settleLanguage()));
  try {
    const answer = await settled(record, run);
    if (answer.value === '#SPILL!') throw new ProblemError({ code: 'cells-in-the-way', received: answer.sheet });
    await finishAnswer(record, answer.waiting ? null : rowsBesideCustomers(analysis));
    return tell(answer, refusalSince(analysis.id, refused));
  } catch (error) {
    await removeRuns(
      ({ id }) => id === record.id,
      () => undefined,
    );
    throw error;
  }
}

/** The answer once it is there, or what there is when patience ends. */
async function settled(record: RunRecord, run: Run): Promise<AnswerNow> {
  const until = Date.now() + patience;
  for (let wait = soonest; ; wait = Math.min(latest, wait * 1.5)) {
    run.report({ phase: 'calculating', done: 0, total: 0 });
    const answer = await readAnswer(record);
    if (run.cancelled()) throw new ProblemError({ code: 'cancelled' });
    if (!answer.waiting || Date.now() > until) return answer;
    await pause(wait);
  }
}

function tell({ sheet, area, value, waiting }: AnswerNow, message: string | null): Inserted {
  const isError = !waiting && typeof value === 'string' && isErrorName(value);
  return {
    sheet,
    address: addressOf(area),
    rows: area.rows,
    columns: area.columns,
    waiting,
    error: isError ? { name: value, message: message || null } : null,
  };
}
