import type { Random } from '../../../../src/core/random';

/** One number by the fast way and by the slow way, and what it is. */
export type Compare = (what: string, fast: number, slow: number) => void;

/** A model with an oracle: compares one random combination of parameters and customer. */
export interface Agreement {
  readonly name: string;
  compareOne(random: Random, compare: Compare): void;
}

/** What is asked of the two ways: 1e-9 relative, or 1e-12 where the number itself is small. */
export const allowed = { relative: 1e-9, absolute: 1e-12, because: 'the oracle integrates to about 1e-12' };
