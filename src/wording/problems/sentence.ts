import type { ProblemCode } from '../../core/problem';

/** A problem's facts, ready to be said: numbers and the user's text already written as they shall appear. */
export interface SaidFacts {
  readonly received: string;
  readonly expected: readonly string[];
  /** Whether the problem lies in one row of a range rather than in the argument as a whole. */
  readonly inRow: boolean;
}

/** One sentence for every way an input can be wrong: a code without a sentence does not compile. */
export type ProblemSentences = Readonly<Record<ProblemCode, (facts: SaidFacts) => string>>;
