import type { NumberMatrix } from '../../columns';
import { ProblemError } from '../../problem';

/** Renewals of all cohorts together: of those up for their (j+1)-th renewal, `stayed[j]` renewed and `left[j]` did not. */
export interface RenewalCounts {
  /** Customers at the start of all cohorts. */
  readonly customers: number;
  readonly stayed: Float64Array;
  readonly left: Float64Array;
}

/**
 * Adds up cohorts given as columns of survivors, from the customers acquired down the periods; younger cohorts end in
 * blanks. Renewals at the same age are alike whatever the cohort, so that the sums lose nothing. Customers or shares:
 * only the standard errors depend on it. Throws the problem of the first row that cannot be: `below`, `not-falling`,
 * `missing`, and `nothing-to-do` where no cohort has a renewal.
 */
export function renewalCounts(survivors: NumberMatrix): RenewalCounts {
  const { rows, columns, values, problems } = survivors;
  const [faulty] = problems.values();
  if (faulty) throw new ProblemError(faulty);
  const stayed = new Float64Array(Math.max(0, rows - 1));
  const left = new Float64Array(stayed.length);
  let customers = 0;
  let longest = 0;
  for (let cohort = 0; cohort < columns; cohort++) {
    const of = (row: number): number => values[row * columns + cohort];
    let height = rows;
    while (height > 0 && Number.isNaN(of(height - 1))) height--;
    for (let row = 0; row < height; row++) {
      const problem = wrong(of(row), row === 0 ? Infinity : of(row - 1));
      if (problem) throw new ProblemError({ ...problem, argument: 'survivors', row: row + 1 });
      if (row === 0) customers += of(0);
      else {
        stayed[row - 1] += of(row);
        left[row - 1] += of(row - 1) - of(row);
      }
    }
    longest = Math.max(longest, height - 1);
  }
  if (!(customers > 0) || longest < 1) throw new ProblemError({ code: 'nothing-to-do', argument: 'survivors' });
  if (!(customers < Infinity)) throw new ProblemError({ code: 'too-large', argument: 'survivors' });
  // Periods that nobody reached say nothing.
  let reached = longest;
  while (reached > 1 && stayed[reached - 1] + left[reached - 1] === 0) reached--;
  return { customers, stayed: stayed.slice(0, reached), left: left.slice(0, reached) };
}

function wrong(now: number, before: number) {
  if (Number.isNaN(now)) return { code: 'missing' } as const;
  if (now < 0) return { code: 'below', received: now, expected: [0] } as const;
  return now > before ? ({ code: 'not-falling', received: now, expected: [before] } as const) : null;
}
