import { ProblemError } from '../core/problem';

/** Runs a task unless another is running. */
export interface OneAtATime {
  <Result>(task: () => Promise<Result>): Promise<Result>;
  busy(): boolean;
}

/** Lets one task write at a time: two at once would undo each other. A second one is refused with the problem `busy`. */
export function oneAtATime(): OneAtATime {
  let running = false;
  const alone = async <Result>(task: () => Promise<Result>): Promise<Result> => {
    if (running) throw new ProblemError({ code: 'busy' });
    running = true;
    try {
      return await task();
    } finally {
      running = false;
    }
  };
  return Object.assign(alone, { busy: () => running });
}
