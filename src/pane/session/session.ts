import type { Choices, Intents, ListKind, Mapping, Settings } from '../../tasks/intents';
import type { Analyser } from './analyser';
import { createAnalyser } from './analyser';
import { createFollower } from './follower';
import { createPlanner } from './planner';
import { problemOf } from './problem-of';
import { createRunner } from './runner';
import type { Outcome, Page, PaneState } from './state';
import { firstState } from './state';
import type { Store } from './store';
import { createStore } from './store';

/** Everything the user can do in the pane; what came of it is in the state. */
export interface Session extends Pick<Store<PaneState>, 'get' | 'subscribe'>, Analyser {
  /** Reads settings, results and the list, and follows the sheet from then on. */
  open(): Promise<void>;
  show(page: Page): void;
  refresh(): Promise<void>;
  choose(change: Partial<Choices>): void;
  chooseKind(kind: ListKind): void;
  chooseColumn(role: keyof Mapping, column: number | null): void;
  chooseMargin(percent: number | null, wrong: boolean): void;
  /** Shows all choices beside the results, or one line of them. */
  unfold(unfolded: boolean): void;
  checkNow(): void;
  stopChecking(): void;
  segment(): Promise<void>;
  removeResults(): Promise<void>;
  buildClvPivot(): Promise<void>;
  cleanUp(): Promise<void>;
  postponeCleanUp(): void;
  calculate(): Promise<void>;
  cancel(): void;
  dismiss(): void;
  filterTo(stage: string | null): Promise<void>;
  goTo(address: string): Promise<void>;
  changeSettings(change: Partial<Settings>): Promise<void>;
}

export function createSession(intents: Intents): Session {
  const store = createStore<PaneState>({
    ...firstState,
    settings: { ...firstState.settings, ...intents.personalSettings() },
  });
  const planner = createPlanner(store, intents);
  const runner = createRunner(store);
  const follower = createFollower(store, intents, () => planner.changed());

  let opened: Promise<void> = Promise.resolve();

  const fail = (error: unknown): void => store.set({ outcome: { kind: 'failed', problem: problemOf(error) } });

  /** What is under way on the side lets go of the workbook first; afterwards the sheet is looked at again. */
  const run = async (...[task, work]: Parameters<typeof runner.run>): Promise<void> => {
    await runner.run(task, async (handle) => {
      await planner.yieldTo();
      return work(handle);
    });
    await follower.look(true);
    planner.changed();
  };

  const segment = async (handle: Parameters<Parameters<typeof runner.run>[1]>[0]): Promise<Outcome> => {
    // The ribbon may ask before the pane is open; and what is selected now counts, not what was when the pane last looked.
    await opened;
    await follower.look(true);
    await planner.yieldTo();
    const { list, choices } = store.get();
    if (list === null) return { kind: 'failed', problem: { code: 'nothing-to-do' } };
    const segmented = await intents.segment(list, choices, handle);
    const headings = list.columns.map(({ heading }) => heading);
    store.set({
      results: segmented,
      filter: null,
      unfolded: false,
      settings: { ...store.get().settings, choices, headings },
    });
    return { kind: 'segmented', segmented };
  };

  const open = async (): Promise<void> => {
    const attempts = [
      async () => {
        const settings = await intents.readSettings();
        const { choices } = store.get();
        store.set({
          opened: true,
          settings,
          choices: settings.choices ? { ...choices, ...settings.choices, asOf: null } : choices,
        });
      },
      async () => store.set({ results: await intents.readResults(), unfinished: await intents.findUnfinished() }),
      async () => store.set({ answers: await intents.readAnswers() }),
      async () => {
        await intents.watch((what) => {
          if (!store.get().running) follower.changed(what);
        });
      },
    ];
    // One that fails must not keep the others from the user.
    for (const attempt of attempts) await attempt().catch(fail);
    await follower.look(false);
  };

  const choose = (change: Partial<Choices>): void => {
    store.set({ choices: { ...store.get().choices, ...change } });
    planner.changed();
  };

  return {
    ...createAnalyser(store, intents, run),
    get: store.get,
    subscribe: store.subscribe,
    open: () => (opened = open()),
    show: (page) => store.set({ page }),
    refresh: () => follower.look(false),
    choose,
    chooseKind: (kind) => choose({ kind }),
    chooseColumn(role, column) {
      const { [role]: _, ...others } = store.get().choices.mapping;
      choose({ mapping: column === null ? others : { ...others, [role]: column } });
    },
    chooseMargin(percent, wrong) {
      store.set({ marginWrong: wrong });
      choose({ margin: percent === null ? null : percent / 100 });
    },
    unfold: (unfolded) => store.set({ unfolded }),
    checkNow: () => planner.changed(),
    stopChecking: () => planner.stop(),
    segment: () => run('segment', segment),
    removeResults: () =>
      run('remove', async (handle) => {
        const removed = await intents.removeResults(handle);
        store.set({ results: null, filter: null, answers: [] });
        return { kind: 'removed', removed };
      }),
    buildClvPivot: () =>
      run('pivot', async (handle) => ({ kind: 'pivot', pivot: await intents.buildClvPivot(handle) })),
    async cleanUp() {
      const { unfinished } = store.get();
      if (unfinished === null) return;
      await run('clean-up', async (handle) => {
        const removed = await intents.cleanUp(unfinished, handle);
        store.set({ unfinished: null, results: await intents.readResults() });
        return { kind: 'removed', removed };
      });
    },
    postponeCleanUp: () => store.set({ unfinished: null }),
    async calculate() {
      await intents.calculate().catch(fail);
      store.set({ conditions: await intents.readConditions().catch(() => store.get().conditions) });
    },
    cancel: () => runner.stop(),
    dismiss: () => store.set({ outcome: null }),
    async filterTo(stage) {
      const before = store.get().filter;
      store.set({ filter: stage });
      await intents.filterToStage(stage).catch((error: unknown) => {
        store.set({ filter: before });
        fail(error);
      });
    },
    goTo: (address) => intents.goTo(address).catch(fail),
    async changeSettings(change) {
      store.set({ settings: { ...store.get().settings, ...change } });
      await intents.saveSettings(store.get().settings).catch(fail);
    },
  };
}
