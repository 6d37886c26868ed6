import type { Language } from '../../wording/text';
import type { ErrorCode } from '../../functions/error-code';

/** What the adapter needs of the place it runs in; given at registration, so that tests need nothing global. */
export interface WorksheetHost {
  /** The workbook's language, asked at every call. */
  language(): Language;
  /** An error value with its message, to stand in a cell or to be thrown. */
  fail(code: ErrorCode, message: string): unknown;
  /** Whether cells can hold formatted numbers (CustomFunctionsRuntime 1.4); asked at every call. */
  showsFormattedNumbers(): boolean;
  /** Most characters of one result on its way to the sheet; Excel on the web takes 5 MB. */
  longestAnswer(): number;
  /** Told of a fault of ours before it becomes a sentence; tests use it. */
  unexpected?(cause: unknown): void;
}
