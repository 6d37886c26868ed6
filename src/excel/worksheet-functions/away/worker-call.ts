import type { Language } from '../../../wording/text';
import type { ErrorCode } from '../../../functions/error-code';
import type { PackedCells } from './packed-cells';

/** One call of a function on its way to the worker: all that the computation needs, Excel is not there. */
export interface WorkerCall {
  readonly id: string;
  /** Ranges are packed; single values and what is no plain range are as Excel passed them. */
  readonly parameters: readonly unknown[];
  readonly language: Language;
  readonly showsFormattedNumbers: boolean;
  readonly longestAnswer: number;
}

/** An error value on its way back: only Excel's own thread can make the real one. */
export interface SentError {
  readonly sentError: ErrorCode;
  readonly message: string;
}

/** `took`: the milliseconds the worker computed. */
export type WorkerReply =
  { readonly cells: PackedCells; readonly took: number } | { readonly failure: SentError; readonly took: number };

export function isSentError(cell: unknown): cell is SentError {
  return typeof cell === 'object' && cell !== null && 'sentError' in cell;
}
