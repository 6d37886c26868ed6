import type { Choices, FoundList, Intents } from '../../tasks/intents';
import { problemOf } from './problem-of';
import type { PaneState } from './state';
import type { Store } from './store';

/** How long a selection must rest before the sheet is looked at again, in milliseconds. */
const rest = 250;

export interface Follower {
  /** The sheet or its selection changed: looks again once it rests. */
  changed(what?: 'selection' | 'cells'): void;
  /** Looks now. `keep` holds on to the list shown where the selection is in none. */
  look(keep: boolean): Promise<void>;
}

/** Keeps the list shown the one around the selection. Only one look is under way at a time. */
export function createFollower(
  store: Store<PaneState>,
  intents: Pick<Intents, 'findList'>,
  found: () => void,
): Follower {
  let cellsChanged = false;
  let due: ReturnType<typeof setTimeout> | null = null;
  let looking: Promise<void> | null = null;

  const look = async (keep: boolean): Promise<void> => {
    if (due !== null) clearTimeout(due);
    due = null;
    while (looking) await looking;
    looking = lookOnce(keep);
    await looking;
  };

  const lookOnce = async (keep: boolean): Promise<void> => {
    store.set({ looking: true });
    try {
      const list = await intents.findList();
      const before = store.get();
      if ((list === null && keep && before.list) || (list && isOwnResult(list, before))) {
        store.set({ looking: false });
      } else {
        const untouched = !cellsChanged && JSON.stringify(list) === JSON.stringify(before.list);
        const same = list !== null && before.list !== null && isSameList(list, before.list);
        store.set({
          looking: false,
          list,
          listProblem: null,
          choices: list && !same ? choicesFor(list, before.choices) : before.choices,
        });
        cellsChanged = false;
        if (!(untouched && keep)) found();
      }
    } catch (error) {
      store.set({ looking: false, listProblem: problemOf(error) });
    } finally {
      looking = null;
    }
  };

  return {
    changed(what) {
      if (what !== 'selection') cellsChanged = true;
      if (due !== null) clearTimeout(due);
      due = setTimeout(() => void look(true), rest);
    },
    look,
  };
}

function isSameList(a: FoundList, b: FoundList): boolean {
  const shape = (list: FoundList): string => JSON.stringify([list.sheet, list.name, list.kind, list.columns]);
  return shape(a) === shape(b);
}

/** A log's results stand on a sheet of their own, which is shown after a run; the pane stays with the log. */
function isOwnResult(list: FoundList, { results, list: shown }: PaneState): boolean {
  return shown !== null && results !== null && list.sheet === results.sheet && shown.sheet !== results.sheet;
}

/** The choices of before, with the columns and the day of the new list. */
function choicesFor(list: FoundList, before: Choices): Choices {
  return { ...before, kind: list.kind, mapping: list.mapping, asOf: null };
}
