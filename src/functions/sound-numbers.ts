import type { NumberColumn } from '../core/columns';
import { ProblemError } from '../core/problem';

/**
 * The numbers of a column that is judged as a whole, blanks left out. A figure that leaves a faulty row out would be
 * wrong without saying so: throws the first row's problem, and `nothing-to-do` where all is blank.
 */
export function soundNumbers({ values, problems }: NumberColumn): Float64Array {
  const [problem] = problems.values();
  if (problem) throw new ProblemError(problem);
  const known = values.filter((value) => value === value);
  if (known.length === 0) throw new ProblemError({ code: 'nothing-to-do' });
  return known;
}
