import type { Intents } from '../../tasks/intents';
import { problemOf } from './problem-of';
import type { PaneState } from './state';
import type { Store } from './store';

/** How long choices must rest before the rows are counted, in milliseconds. */
const rest = 200;
/** A count is shown as work, with a bar and Cancel, once it takes longer than this, in milliseconds. */
const patience = 500;

export interface Planner {
  /** List or choices changed: counts anew once they rest. What an older count says is dropped. */
  changed(): void;
  /** Stops counting, at the user's wish. */
  stop(): void;
  /** Stops counting and resolves when the count has let go of the workbook. */
  yieldTo(): Promise<void>;
}

/** Keeps the sentence that says what a click will do true. */
export function createPlanner(store: Store<PaneState>, intents: Pick<Intents, 'preview'>): Planner {
  let generation = 0;
  let due: ReturnType<typeof setTimeout> | null = null;
  let counting: Promise<void> = Promise.resolve();

  const cancel = (): void => {
    generation += 1;
    if (due !== null) clearTimeout(due);
    due = null;
  };

  const count = async (mine: number): Promise<void> => {
    const stale = (): boolean => mine !== generation;
    await counting;
    const { list, choices } = store.get();
    if (stale() || list === null) return;
    const slow = setTimeout(() => {
      const { plan } = store.get();
      if (!stale() && plan.state === 'counting') store.set({ plan: { ...plan, slow: true } });
    }, patience);
    try {
      const preview = await intents.preview(list, choices, {
        cancelled: stale,
        report(progress) {
          const { plan } = store.get();
          if (!stale() && plan.state === 'counting') store.set({ plan: { ...plan, progress } });
        },
      });
      if (!stale()) store.set({ plan: { state: 'ready', preview } });
    } catch (error) {
      if (!stale()) store.set({ plan: { state: 'failed', problem: problemOf(error) } });
    } finally {
      clearTimeout(slow);
    }
  };

  return {
    changed() {
      cancel();
      const { list, plan, marginWrong } = store.get();
      if (list === null || marginWrong) return store.set({ plan: { state: 'none' } });
      const before = plan.state === 'ready' ? plan.preview : plan.state === 'counting' ? plan.before : null;
      store.set({ plan: { state: 'counting', before, slow: false, progress: null } });
      const mine = generation;
      due = setTimeout(() => {
        due = null;
        counting = count(mine);
      }, rest);
    },
    stop() {
      cancel();
      store.set({ plan: { state: 'stopped' } });
    },
    async yieldTo() {
      cancel();
      await counting;
    },
  };
}
