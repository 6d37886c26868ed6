import { randomFrom } from '../../../../src/core/random';
import type { Agreement } from './agreement';
import { allowed } from './agreement';

/** What a model and its oracle were compared on, and where they differ by more than is allowed. */
export interface Disagreements {
  readonly compared: number;
  readonly wrong: readonly string[];
  /** Largest difference as a share of what is allowed. */
  readonly worst: number;
}

/** Compares so many seeded random combinations of parameters and customers. */
export function disagreements({ compareOne }: Agreement, combinations: number, seed: number): Disagreements {
  const random = randomFrom(seed);
  let compared = 0;
  let worst = 0;
  const wrong: string[] = [];
  for (let i = 0; i < combinations; i++)
    compareOne(random, (what, fast, slow) => {
      compared++;
      const share = Math.abs(fast - slow) / Math.max(allowed.absolute, allowed.relative * Math.abs(slow));
      // NaN is wrong too.
      if (!(share <= 1)) wrong.push(`${what}: ${fast}, not ${slow}`);
      if (!(share <= worst)) worst = share;
    });
  return { compared, wrong, worst };
}
