import { inExcel } from '../host/in-excel';
import { openJournal } from '../journal/journal';
import type { RunRecord } from '../journal/run-record';
import { rangeOf } from '../range/range-of';
import { clearBeside } from './clear-beside';
import { dressAnswer } from './dress-answer';
import { findAnswer } from './find-answer';

/**
 * Closes the record of an answer that is there, makes its columns as wide as what stands in them, and shows it. `rows` are those
 * that names of customers beside it belong to: where the answer has others, the names would mislead and go.
 */
export function finishAnswer(record: RunRecord, rows: number | null): Promise<void> {
  return inExcel(
    async (context) => {
      const journal = await openJournal(context);
      await journal.keep({ ...record, state: 'closed' });
      const found = record.answer && (await findAnswer(context, record, record.answer.formula));
      if (!found) return;
      if (record.place === 'answer-sheet') {
        if (rows !== null && found.area.rows !== rows) await clearBeside(context, found, record.headings);
        await dressAnswer(context, found);
        const sheet = context.workbook.worksheets.getItem(found.sheetId);
        sheet.activate();
        rangeOf(context, found.sheetId, found.cell).select();
      }
      await context.sync();
    },
    { oneUndoStep: true },
  );
}
