import { ProblemError } from './problem';

/** How far a piece of work is: `done` of `total` units, rows where rows are what is counted. */
export interface Progress {
  readonly done: number;
  readonly total: number;
}

/**
 * Long computation as a generator: it yields every few milliseconds of work and knows neither clock nor thread.
 * Who runs it decides whether to run it through at once, in slices, or in a worker, and whether to stop it.
 */
export type Work<Result> = Generator<Progress, Result, void>;

/** Runs work through at once. */
export function finish<Result>(work: Work<Result>): Result {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}

export interface Slicing {
  /** Milliseconds from any fixed point; the caller's clock. */
  now(): number;
  /** Lets others have the thread for a moment. */
  pause(): Promise<void>;
  cancelled?(): boolean;
  report?(progress: Progress): void;
  /** Longest stretch without a pause, in milliseconds. */
  readonly slice?: number;
}

/** Runs work in slices, so that the thread it shares stays answerable. Throws the problem `cancelled` when told to stop. */
export async function finishInSlices<Result>(work: Work<Result>, slicing: Slicing): Promise<Result> {
  const slice = slicing.slice ?? 25;
  let until = slicing.now() + slice;
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
    if (slicing.now() < until) continue;
    slicing.report?.(step.value);
    await slicing.pause();
    if (slicing.cancelled?.()) throw new ProblemError({ code: 'cancelled' });
    until = slicing.now() + slice;
  }
}
