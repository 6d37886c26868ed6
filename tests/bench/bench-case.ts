import type { Work } from '../../src/core/work';

/** One line of the bench: a task at one size, the time it must reach, and a plain way of doing the same to compare with. */
export interface BenchCase {
  readonly name: string;
  /** What is counted: rows, customers. */
  readonly size: number;
  /** Milliseconds the task must reach on a 2-core machine of about 2.5 GHz. */
  readonly target: number;
  /** Share of the size at which the plain way is timed where it would take minutes; its time grows with the size. */
  readonly plainShare?: number;
  /** Whether the growth of the time from 10,000 to 1,000,000 is measured too. */
  readonly grows?: boolean;
  /** Makes the data once and returns what is timed. */
  prepare(size: number): BenchTask;
}

export interface BenchTask {
  readonly run: () => unknown;
  readonly baseline?: () => unknown;
  /** The same in steps, where it is long work: nobody may wait long for one of them. */
  readonly work?: () => Work<unknown>;
}

/** Chance that is the same in every run: a full-period linear congruence of 32 bits. */
export function chance(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 4_294_967_296;
  };
}
