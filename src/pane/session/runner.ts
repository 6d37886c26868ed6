import type { Run } from '../../tasks/intents';
import { problemOf } from './problem-of';
import type { Outcome, PaneState, TaskName } from './state';
import type { Store } from './store';

export interface Runner {
  /** Runs one task; a second one is not begun while the first is under way. Never throws: how it ended is in the state. */
  run(task: TaskName, work: (run: Run) => Promise<Outcome>): Promise<void>;
  /** Asks the task under way to stop and take back what it wrote. */
  stop(): void;
}

/** Sees to it that at most one task works on the workbook. */
export function createRunner(store: Store<PaneState>): Runner {
  let stopped = false;
  const progressOf = (change: Partial<NonNullable<PaneState['running']>>): void => {
    const { running } = store.get();
    if (running) store.set({ running: { ...running, ...change } });
  };

  return {
    async run(task, work) {
      if (store.get().running) return;
      stopped = false;
      store.set({ running: { task, progress: null, stopping: false }, outcome: null });
      let outcome: Outcome;
      try {
        outcome = await work({
          report: (progress) => progressOf({ progress }),
          cancelled: () => stopped,
        });
      } catch (error) {
        const problem = problemOf(error);
        outcome = problem.code === 'cancelled' ? { kind: 'cancelled' } : { kind: 'failed', problem };
      }
      store.set({ running: null, outcome });
    },
    stop() {
      stopped = true;
      progressOf({ stopping: true });
    },
  };
}
