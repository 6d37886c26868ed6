import { ProblemError } from '../../core/problem';
import { problemOfError } from './problem-of-error';

/** The error to throw for anything Excel threw; the original stays with it as its cause, for the debugger alone. */
export function problemErrorOf(error: unknown, sheet?: string): ProblemError {
  if (error instanceof ProblemError) return error;
  return Object.assign(new ProblemError(problemOfError(error, sheet)), { cause: error });
}
