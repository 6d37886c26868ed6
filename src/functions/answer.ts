import type { Evidence } from '../core/evidence';
import type { Problem } from '../core/problem';

/** A word of a vocabulary, said in the reader's language (stage, segment, heading …). */
export interface Named {
  readonly vocabulary: string;
  readonly id: string;
}

/** A sentence with its numbers as data. */
export interface Told {
  readonly evidence: Evidence;
}

/** A serial day, shown as a date where the host can. */
export interface Dated {
  readonly date: number;
}

/** A problem of this row alone; the other rows go on. */
export interface Failed {
  readonly problem: Problem;
}

/** What one result cell holds: a number, a truth value, the user's own text as it came, nothing, or one of the above. */
export type ResultCell = number | boolean | string | null | Named | Told | Dated | Failed;

/** Result rows, each of equal width. */
export type Answer = readonly (readonly ResultCell[])[];
