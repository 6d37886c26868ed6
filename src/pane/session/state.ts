import type { Problem } from '../../core/problem';
import type { Entry, Inserted, StandingAnswer } from '../../tasks/analyse/analysis';
import type {
  Choices,
  Conditions,
  FoundList,
  PivotBuilt,
  Preview,
  Removed,
  Segmented,
  Settings,
  TaskProgress,
  Unfinished,
} from '../../tasks/intents';

export const pages = ['sheet', 'analyses', 'settings', 'about'] as const;

export type Page = (typeof pages)[number];

/** What is known about what a click would do. `before` is shown while newer rows are counted, unless that takes long. */
type Plan =
  | { readonly state: 'none' }
  | {
      readonly state: 'counting';
      readonly before: Preview | null;
      readonly slow: boolean;
      readonly progress: TaskProgress | null;
    }
  | { readonly state: 'stopped' }
  | { readonly state: 'ready'; readonly preview: Preview }
  | { readonly state: 'failed'; readonly problem: Problem };

export type TaskName = 'segment' | 'remove' | 'pivot' | 'clean-up' | 'analyse';

export interface Running {
  readonly task: TaskName;
  readonly progress: TaskProgress | null;
  readonly stopping: boolean;
}

/** How the last task ended. */
export type Outcome =
  | { readonly kind: 'segmented'; readonly segmented: Segmented }
  | { readonly kind: 'removed'; readonly removed: Removed }
  | { readonly kind: 'pivot'; readonly pivot: PivotBuilt }
  | { readonly kind: 'inserted'; readonly inserted: Inserted }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'failed'; readonly problem: Problem };

/** An analysis whose form is open. */
export interface OpenAnalysis {
  /** The function's id. */
  readonly id: string;
  /** The list its columns are those of: kept while the user selects elsewhere. */
  readonly list: FoundList | null;
  /** What the user has changed, by the field's id; null is what stood there before. */
  readonly changes: Readonly<Record<string, Entry | null>>;
  /** It was asked for: from then on fields that are wanting say so. */
  readonly tried: boolean;
}

export interface PaneState {
  readonly page: Page;
  /** The workbook's settings have been read. */
  readonly opened: boolean;
  readonly settings: Settings;
  readonly conditions: Conditions;
  readonly looking: boolean;
  readonly list: FoundList | null;
  readonly listProblem: Problem | null;
  readonly choices: Choices;
  /** What was typed as a margin is no number between 0 and 100. */
  readonly marginWrong: boolean;
  readonly plan: Plan;
  readonly running: Running | null;
  readonly outcome: Outcome | null;
  readonly results: Segmented | null;
  /** The user wants to see all choices although results are shown. */
  readonly unfolded: boolean;
  /** The stage the sheet is filtered to. */
  readonly filter: string | null;
  readonly unfinished: Unfinished | null;
  readonly analysis: OpenAnalysis | null;
  /** Analyses that stand in the workbook. */
  readonly answers: readonly StandingAnswer[];
}

export const firstState: PaneState = {
  page: 'sheet',
  opened: false,
  settings: {
    language: null,
    officeLanguage: 'en',
    resultsLanguage: 'en',
    theme: 'system',
    palette: null,
    choices: null,
    headings: null,
  },
  conditions: { manualCalculation: false, forgets: null },
  looking: true,
  list: null,
  listProblem: null,
  choices: {
    kind: 'customers',
    mapping: {},
    asOf: null,
    model: 'relationship',
    write: { stage: true, reason: true, rfm: false, clv: true },
    colouring: 'conditional',
    margin: null,
  },
  marginWrong: false,
  plan: { state: 'none' },
  running: null,
  outcome: null,
  results: null,
  unfolded: false,
  filter: null,
  unfinished: null,
  analysis: null,
  answers: [],
};
