import type { Problem, ProblemError } from '../../core/problem';

/** What went wrong, as data. What nobody foresaw stays a fault of ours and says nothing of the user's cells. */
export function problemOf(error: unknown): Problem {
  return isProblemError(error) ? error.problem : { code: 'unexpected' };
}

/** Told by its name: the pane takes types alone from the room that throws it. */
function isProblemError(error: unknown): error is ProblemError {
  return error instanceof Error && error.name === 'ProblemError' && 'problem' in error;
}
