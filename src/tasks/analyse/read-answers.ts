import { readAnswer } from '../../excel/answers/read-answer';
import { readRuns } from '../../excel/journal/runs';
import { addressOf } from '../../excel/range/address';
import type { StandingAnswer } from './analysis';

/** The analyses that stand in the workbook, inserted by us and not taken away yet, where they stand now. */
export async function readAnswers(): Promise<readonly StandingAnswer[]> {
  const standing: StandingAnswer[] = [];
  for (const record of await readRuns()) {
    if (record.answer === null || record.state !== 'closed') continue;
    const now = await readAnswer(record).catch(() => null);
    const formulaName = record.answer.formula.slice(1, record.answer.formula.indexOf('('));
    if (now) standing.push({ formulaName, sheet: now.sheet, address: addressOf(now.area) });
  }
  return standing;
}
