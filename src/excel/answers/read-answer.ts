import { ProblemError } from '../../core/problem';
import { inExcel } from '../host/in-excel';
import type { RunRecord } from '../journal/run-record';
import type { Area } from '../range/address';
import { rangeOf } from '../range/range-of';
import { findAnswer } from './find-answer';

/** What a formula of ours shows at the moment. */
export interface AnswerNow {
  readonly sheet: string;
  readonly area: Area;
  /** Of its first cell; an error by its name. */
  readonly value: unknown;
  readonly waiting: boolean;
}

/** What cells show while a function is working. */
const busy: ReadonlySet<unknown> = new Set(['#BUSY!', '#GETTING_DATA', '#CONNECT!']);

/** Throws `sheet-changed` where the formula is gone. */
export function readAnswer(record: RunRecord): Promise<AnswerNow> {
  return inExcel(async (context) => {
    const found = record.answer && (await findAnswer(context, record, record.answer.formula));
    if (!found) throw new ProblemError({ code: 'sheet-changed', received: record.sheet.name });
    const cell = rangeOf(context, found.sheetId, found.cell);
    cell.load('values');
    await context.sync();
    const value: unknown = cell.values[0][0];
    return { sheet: found.sheet, area: found.area, value, waiting: busy.has(value) };
  });
}
