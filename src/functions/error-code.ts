import type { Problem, ProblemCode } from '../core/problem';

/** Error values a function may return. Only #VALUE! and #N/A show a message. */
export type ErrorCode = '#VALUE!' | '#N/A' | '#DIV/0!' | '#NUM!' | '#NULL!';

/** #N/A says that the answer is not available from these data; #VALUE! that the user can put something right. */
const notAvailable: ReadonlySet<ProblemCode> = new Set([
  'too-few-customers',
  'no-spread',
  'not-converged',
  'as-of-before-all',
  'nothing-to-do',
]);

/** Errors of the sheet that can be handed on as they are; cells still waiting for data count as not available. */
const handedOn: ReadonlyMap<unknown, ErrorCode> = new Map([
  ['#N/A', '#N/A'],
  ['#DIV/0!', '#DIV/0!'],
  ['#NUM!', '#NUM!'],
  ['#NULL!', '#NULL!'],
  ['#BUSY!', '#N/A'],
  ['#GETTING_DATA', '#N/A'],
]);

/** The one place where a problem gets its Excel error. */
export function errorCodeOf({ code, received }: Problem): ErrorCode {
  if (code === 'sheet-error') return handedOn.get(received) ?? '#VALUE!';
  return notAvailable.has(code) ? '#N/A' : '#VALUE!';
}
