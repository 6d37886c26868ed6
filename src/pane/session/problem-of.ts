import type { Problem } from '../../core/problem';
import { ProblemError } from '../../core/problem';

/** What went wrong, as data. What nobody foresaw stays a fault of ours and says nothing of the user's cells. */
export function problemOf(error: unknown): Problem {
  return error instanceof ProblemError ? error.problem : { code: 'unexpected' };
}
