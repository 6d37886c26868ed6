import type { Entry, InsertPlace } from '../../tasks/analyse/analysis';
import type { Intents, Run } from '../../tasks/intents';
import { customerSummary, filledForm } from '../filled-form';
import { problemOf } from './problem-of';
import type { OpenAnalysis, Outcome, PaneState } from './state';
import type { Store } from './store';

/** What the user can do with the form of an analysis. */
export interface Analyser {
  /** Opens a function's form on the list at hand; null goes back to all of them. */
  openAnalysis(id: string | null): void;
  /** Fills a field; null gives it back what stood there at first. */
  fill(field: string, entry: Entry | null): void;
  /** Fills a field with the address of the selected cells. */
  takeSelection(field: string): Promise<void>;
  /** Takes the list around the selection for the form. */
  useList(): void;
  /** Returns whether the form was complete; where it was not, its fields say why. */
  insertAnalysis(place: InsertPlace): Promise<boolean>;
  /** Inserts the summary of the log's customers and goes on with it as the form's list. */
  summariseCustomers(): Promise<void>;
}

export function createAnalyser(
  store: Store<PaneState>,
  intents: Pick<Intents, 'insertAnalysis' | 'readSelection'>,
  runTask: (task: 'analyse', work: (run: Run) => Promise<Outcome>) => Promise<void>,
): Analyser {
  const change = (news: Partial<OpenAnalysis>): void => {
    const { analysis } = store.get();
    if (analysis) store.set({ analysis: { ...analysis, ...news } });
  };
  const fill = (field: string, entry: Entry | null): void => {
    const { analysis } = store.get();
    if (analysis) change({ changes: { ...analysis.changes, [field]: entry } });
  };
  const insert = (open: OpenAnalysis, place: InsertPlace): Promise<void> => {
    const { analysis } = filledForm(open, store.get());
    return runTask('analyse', async (run) => {
      const inserted = await intents.insertAnalysis(analysis, place, run);
      const { sheet, address } = inserted;
      store.set({ answers: [...store.get().answers, { formulaName: analysis.formulaName, sheet, address }] });
      return { kind: 'inserted', inserted };
    });
  };

  return {
    openAnalysis: (id) =>
      store.set({
        outcome: null,
        analysis: id === null ? null : { id, list: store.get().list, changes: {}, tried: false },
      }),
    fill,
    async takeSelection(field) {
      try {
        fill(field, { from: 'address', text: await intents.readSelection() });
      } catch (error) {
        store.set({ outcome: { kind: 'failed', problem: problemOf(error) } });
      }
    },
    useList: () => change({ list: store.get().list, changes: {} }),
    async insertAnalysis(place) {
      const { analysis } = store.get();
      if (analysis === null) return false;
      change({ tried: true });
      if (Object.keys(filledForm(analysis, store.get()).built.problems).length > 0) return false;
      await insert(analysis, place);
      return true;
    },
    async summariseCustomers() {
      const { analysis } = store.get();
      if (analysis === null) return;
      await insert({ ...analysis, id: customerSummary, changes: {} }, 'new-sheet');
      const { outcome } = store.get();
      if (outcome?.kind === 'inserted' && outcome.inserted.error === null)
        change({ list: store.get().list, changes: {} });
    },
  };
}
