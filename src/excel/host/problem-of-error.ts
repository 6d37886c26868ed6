import { ProblemError } from '../../core/problem';
import type { Problem, ProblemCode } from '../../core/problem';

/** What Excel's own error codes mean for the user; everything else is a fault of ours. */
const codes: Readonly<Record<string, ProblemCode>> = {
  AccessDenied: 'sheet-protected',
  ItemNotFound: 'sheet-changed',
  InvalidReference: 'sheet-changed',
  InvalidOperationInCellEditMode: 'cell-being-edited',
  InvalidSelection: 'many-areas',
  UnsupportedSheet: 'not-a-worksheet',
  FilteredRangeConflict: 'cells-in-the-way',
  NonBlankCellOffSheet: 'too-large',
  InsertDeleteConflict: 'cells-in-the-way',
  TableOverlap: 'cells-in-the-way',
  RequestPayloadSizeLimitExceeded: 'too-large',
  ResponsePayloadSizeLimitExceeded: 'too-large',
  RangeExceedsLimit: 'too-large',
  OperationCellsExceedLimit: 'too-large',
  MemoryLimitReached: 'too-large',
};

/** The problem behind anything thrown while Excel was at work; `sheet` names where. */
export function problemOfError(error: unknown, sheet?: string): Problem {
  if (error instanceof ProblemError) return error.problem;
  const code = codes[codeOf(error)] ?? 'unexpected';
  if (code === 'unexpected') return { code, received: codeOf(error) || nameOf(error) };
  return sheet === undefined ? { code } : { code, received: sheet };
}

export function codeOf(error: unknown): string {
  if (typeof error !== 'object' || error === null || !('code' in error)) return '';
  return typeof error.code === 'string' ? error.code : '';
}

/** The kind of error, never its message: messages may quote what stands in cells. */
function nameOf(error: unknown): string {
  return error instanceof Error ? error.name : 'error';
}
