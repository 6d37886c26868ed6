import type { Book } from '../book/book';
import { inFileWorker } from './file-worker';
import { savedFromBook } from './saved-from-book';

const xlsx = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** The book as an .xlsx file. `addInFunctions` are the names that formulas call with their namespace, CRM.CLV. */
export async function saveWorkbookFile(book: Book, addInFunctions: readonly string[]): Promise<Blob> {
  const answer = await inFileWorker({ kind: 'write', workbook: savedFromBook(book, addInFunctions) });
  if (answer.kind !== 'bytes') throw new Error(book.fileName);
  return new Blob([answer.bytes], { type: xlsx });
}
