import type { Problem } from '../../../src/core/problem';
import type { Inserted, StandingAnswer } from '../../../src/tasks/analyse/analysis';
import { ProblemError } from '../../../src/core/problem';
import type {
  Conditions,
  FoundList,
  Intents,
  Preview,
  Run,
  Segmented,
  Settings,
  TaskProgress,
  Unfinished,
} from '../../../src/tasks/intents';
import { inserted, log, preview, segmented, settings } from './made-up';

export interface Call {
  readonly name: keyof Intents;
  readonly arguments: readonly unknown[];
}

/** What the test wrote for the intents to answer; it can be changed while the pane is open. */
export interface Script {
  list: FoundList | null;
  preview: Preview;
  segmented: Segmented;
  results: Segmented | null;
  inserted: Inserted;
  answers: readonly StandingAnswer[];
  /** Address of the selected cells. */
  selection: string;
  unfinished: Unfinished | null;
  settings: Settings;
  conditions: Conditions;
  /** Tasks wait until this is false again, or until they are cancelled. */
  held: boolean;
  /** Counting waits likewise. */
  previewHeld: boolean;
  /** What waiting tasks report. */
  progress: TaskProgress | null;
  /** Thrown by tasks instead of an answer. */
  problem: Problem | null;
  /** Thrown when the list is looked for. */
  listProblem: Problem | null;
  pivotProblem: Problem | null;
}

/** Intents without a workbook: they answer by the script and keep every call. */
export function scriptedIntents(change: Partial<Script>): {
  readonly intents: Intents;
  readonly script: Script;
  readonly calls: Call[];
  sheetChanged(what?: 'selection' | 'cells'): void;
} {
  const script: Script = {
    list: log,
    preview,
    segmented,
    results: null,
    inserted,
    answers: [],
    selection: 'Rates!B2:B9',
    unfinished: null,
    settings,
    conditions: { manualCalculation: false, forgets: null },
    held: false,
    previewHeld: false,
    progress: null,
    problem: null,
    listProblem: null,
    pivotProblem: null,
    ...change,
  };
  const calls: Call[] = [];
  const watchers = new Set<(what?: 'selection' | 'cells') => void>();
  const called = (name: keyof Intents, ...given: unknown[]): void => void calls.push({ name, arguments: given });

  const perform = async <Answer>(run: Run, held: () => boolean, answer: () => Answer): Promise<Answer> => {
    for (;;) {
      if (script.progress) run.report(script.progress);
      if (run.cancelled()) throw new ProblemError({ code: 'cancelled' });
      if (!held()) break;
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
    if (script.problem) throw new ProblemError(script.problem);
    return answer();
  };
  const task = <Answer>(run: Run, answer: () => Answer): Promise<Answer> => perform(run, () => script.held, answer);

  const intents: Intents = {
    async findList() {
      called('findList');
      if (script.listProblem) throw new ProblemError(script.listProblem);
      return script.list;
    },
    preview(list, choices, run) {
      called('preview', list, choices);
      return perform(
        run,
        () => script.previewHeld,
        () => script.preview,
      );
    },
    segment(list, choices, run) {
      called('segment', list, choices);
      return task(run, () => script.segmented);
    },
    removeResults(run) {
      called('removeResults');
      return task(run, () => ({ cells: 18_856, sheets: 1 }));
    },
    buildClvPivot(run) {
      called('buildClvPivot');
      const problem = script.pivotProblem;
      return task(run, () => ({ sheet: 'CLV pivot', form: problem ? 'formulas' : 'pivot', problem }));
    },
    insertAnalysis(analysis, place, run) {
      called('insertAnalysis', analysis, place);
      return task(run, () => script.inserted);
    },
    async readAnswers() {
      return script.answers;
    },
    async readSelection() {
      called('readSelection');
      return script.selection;
    },
    async readResults() {
      return script.results;
    },
    async findUnfinished() {
      return script.unfinished;
    },
    cleanUp(unfinished, run) {
      called('cleanUp', unfinished);
      return task(run, () => ({ cells: 120, sheets: 0 }));
    },
    async filterToStage(stage) {
      called('filterToStage', stage);
    },
    async goTo(address) {
      called('goTo', address);
    },
    async readConditions() {
      return script.conditions;
    },
    async calculate() {
      called('calculate');
      script.conditions = { ...script.conditions, manualCalculation: false };
    },
    personalSettings: () => script.settings,
    async readSettings() {
      return script.settings;
    },
    async saveSettings(changed) {
      called('saveSettings', changed);
      script.settings = changed;
    },
    async watch(changed) {
      watchers.add(changed);
      return () => void watchers.delete(changed);
    },
  };
  return {
    intents,
    script,
    calls,
    sheetChanged(what) {
      for (const changed of watchers) changed(what);
    },
  };
}
