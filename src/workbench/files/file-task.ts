import type { SavedWorkbook } from './saved-workbook';
import type { WorkbookContents } from './workbook-contents';

/** What the page asks of the worker that reads and writes .xlsx. */
export type FileTask =
  { readonly kind: 'read'; readonly bytes: ArrayBuffer } | { readonly kind: 'write'; readonly workbook: SavedWorkbook };

export type FileTaskAnswer =
  | { readonly kind: 'contents'; readonly contents: WorkbookContents }
  | { readonly kind: 'bytes'; readonly bytes: ArrayBuffer }
  | { readonly kind: 'failed'; readonly reason: string };
