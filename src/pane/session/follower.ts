import type { Choices, FoundList, Intents } from '../../tasks/intents';
import { problemOf } from './problem-of';
import { isSameList } from './same-list';
import type { PaneState } from './state';
import type { Store } from './store';

/** How long a selection must rest before the sheet is looked at again, in milliseconds. */
const rest = 250;

export interface Follower {
  /** The sheet or its selection changed: looks again once it rests. */
  changed(what?: 'selection' | 'cells'): void;
  /** Looks now. `keep` holds on to what is known of a list that is still the same. */
  look(keep: boolean): Promise<void>;
}

/** Keeps the list shown the one around the selection. Only one look is under way at a time. */
export function createFollower(
  store: Store<PaneState>,
  intents: Pick<Intents, 'findList' | 'readConditions'>,
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
      const conditions = await intents.readConditions().catch(() => store.get().conditions);
      const before = store.get();
      if (list && isOwnResult(list, before)) {
        store.set({ looking: false, conditions });
      } else {
        const untouched = !cellsChanged && JSON.stringify(list) === JSON.stringify(before.list);
        const same = list !== null && before.list !== null && isSameList(list, before.list);
        store.set({
          looking: false,
          conditions,
          list,
          // Other columns want to be seen before they are used.
          unfolded: before.unfolded || (before.list !== null && list !== null && !same),
          listProblem: null,
          choices: list && !same ? choicesFor(list, before) : before.choices,
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

/** A log's results stand on a sheet of their own, which is shown after a run; the pane stays with the log. */
function isOwnResult(list: FoundList, { results, list: shown }: PaneState): boolean {
  return shown !== null && results !== null && list.sheet === results.sheet && shown.sheet !== results.sheet;
}

/** The choices of before, with the columns and the day of the new list; columns picked once for such headings are picked again. */
function choicesFor(list: FoundList, { choices, settings }: PaneState): Choices {
  const headings = JSON.stringify(list.columns.map(({ heading }) => heading));
  const { kind, mapping } =
    settings.choices !== null && list.hasHeadings && headings === JSON.stringify(settings.headings)
      ? settings.choices
      : list;
  return { ...choices, kind, mapping, asOf: null };
}
