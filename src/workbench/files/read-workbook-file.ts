import type { Language } from '../page/language';
import { say } from '../page/words';
import { decodeText } from './decode-text';
import { inFileWorker } from './file-worker';
import { readCsv } from './read-csv';
import type { WorkbookContents } from './workbook-contents';

/** A name that a sheet may have, from a file's. */
export function sheetNameOf(fileName: string): string {
  const name = fileName
    .replace(/\.[^.]*$/, '')
    .replace(/[\\/?*[\]:]/g, ' ')
    .replace(/^'+|'+$/g, '')
    .slice(0, 31)
    .trim();
  return name || 'Sheet1';
}

/** Reads a .csv or .xlsx file. Throws a plain sentence when it is neither or is damaged. */
export async function readWorkbookFile(file: File, language: Language): Promise<WorkbookContents> {
  const bytes = await file.arrayBuffer();
  if (/\.(csv|tsv|txt)$/i.test(file.name)) return readCsv(decodeText(bytes), sheetNameOf(file.name));
  if (!/\.xlsx$/i.test(file.name)) throw new Error(say('notSupportedFile', language));
  const answer = await inFileWorker({ kind: 'read', bytes });
  if (answer.kind !== 'contents') throw new Error(file.name);
  return answer.contents;
}
