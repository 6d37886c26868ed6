import type { Problem } from '../core/problem';
import type { Language } from '../wording/text';
import type { Analysis, Inserted, InsertPlace, StandingAnswer } from './analyse/analysis';

/** What the pane can ask for. The pane gets these as one object and computes nothing itself; tests give it another. */
export interface Intents {
  /** The list around the selection: a table, or the region of filled cells. Null on an empty sheet. */
  findList(): Promise<FoundList | null>;
  /** Says what `segment` would do, without writing anything. */
  preview(list: FoundList, choices: Choices, run: Run): Promise<Preview>;
  /** Classifies, writes, colours. Rolls back what it wrote when cancelled or failing, then throws a ProblemError. */
  segment(list: FoundList, choices: Choices, run: Run): Promise<Segmented>;
  /** Takes away everything the add-in wrote and coloured in this workbook. */
  removeResults(run: Run): Promise<Removed>;
  /** A pivot of the last results on a new sheet, or a formula table with the same numbers. */
  buildClvPivot(run: Run): Promise<PivotBuilt>;
  /** Writes a function's formula and waits for its answer. Takes it back when cancelled or refused, then throws. */
  insertAnalysis(analysis: Analysis, place: InsertPlace, run: Run): Promise<Inserted>;
  /** The inserted analyses that stand in the workbook. */
  readAnswers(): Promise<readonly StandingAnswer[]>;
  /** The full address of the selected cells, whole columns cut to those in use. */
  readSelection(): Promise<string>;
  /** The last results found in the workbook, for the legend; null when there are none. */
  readResults(): Promise<Segmented | null>;
  /** A journal left open by a crash. */
  findUnfinished(): Promise<Unfinished | null>;
  cleanUp(unfinished: Unfinished, run: Run): Promise<Removed>;
  /** Filters the results to one stage; null shows all rows again. */
  filterToStage(stage: string | null): Promise<void>;
  /** Selects a cell and brings it into view. */
  goTo(address: string): Promise<void>;
  /** What about the workbook itself the user had better know. */
  readConditions(): Promise<Conditions>;
  /** Calculates every formula once; the calculation mode stays as the user has set it. */
  calculate(): Promise<void>;
  /** The person's own settings, known before the workbook answers. */
  personalSettings(): PersonalSettings;
  readSettings(): Promise<Settings>;
  saveSettings(settings: Settings): Promise<void>;
  /**
   * Calls back whenever the selection or the sheet's data changed; returns how to stop. Told that only the selection
   * moved, the pane does not count the rows of the same list again.
   */
  watch(changed: (what?: 'selection' | 'cells') => void): Promise<() => void>;
}

/** How a long task reports and is stopped. */
export interface Run {
  report(progress: TaskProgress): void;
  cancelled(): boolean;
}

export const phases = [
  'reading',
  'summarising',
  'fitting',
  'classifying',
  'writing',
  'colouring',
  'removing',
  'pivoting',
  'calculating',
] as const;

export interface TaskProgress {
  readonly phase: (typeof phases)[number];
  readonly done: number;
  readonly total: number;
}

export type ListKind = 'transactions' | 'customers';

/** What a column of the user's list can hold. */
export const columnRoles = [
  'customer',
  'date', // of a transaction
  'amount', // of a transaction
  'product',
  'first_order',
  'last_order',
  'orders',
  'revenue',
  'average_order',
  'average_repeat_order',
] as const;

export type ColumnRole = (typeof columnRoles)[number];

export interface ListColumn {
  /** Position in the list, from 0. */
  readonly index: number;
  /** Letter of the sheet's column. */
  readonly letter: string;
  /** The heading as it stands; empty when it has none. */
  readonly heading: string;
}

/** Which column plays which role; a role not found is absent and left for the user to pick. */
export type Mapping = Readonly<Partial<Record<ColumnRole, number>>>;

export interface FoundList {
  readonly sheet: string;
  /** The table's name, or the sheet's where there is no table. */
  readonly name: string;
  /** The table's name, where its columns can be named in formulas; absent or null in a plain region. */
  readonly table?: string | null;
  /** Address inside the sheet, headings included: A1:D6920. */
  readonly address: string;
  readonly kind: ListKind;
  /** Data rows, headings not counted. */
  readonly rows: number;
  /** Distinct customers, where the list is a log and was looked at in full; null until then. */
  readonly customers: number | null;
  readonly hasHeadings: boolean;
  readonly columns: readonly ListColumn[];
  readonly mapping: Mapping;
  /** Latest date in the list as a serial day: the default as-of date. */
  readonly latestDate: number | null;
  /** Set when only some rows of the list are selected: they alone are classified. */
  readonly selectedRows: number | null;
  /** Some rows are hidden, filtered away or in a collapsed group. */
  readonly hiddenRows?: boolean;
  /** Days from the workbook's serial days to those of the 1900 date system: 1462 where it has the 1904 system. */
  readonly dayShift?: number;
  /** Address of those rows; absent or null when the whole list is meant. */
  readonly selection?: string | null;
}

export const stageModels = ['relationship', 'lifecycle', 'demand', 'journey', 'management'] as const;

export type StageModelId = (typeof stageModels)[number];

export type Colouring = 'conditional' | 'fixed' | 'none';

export interface Choices {
  readonly kind: ListKind;
  readonly mapping: Mapping;
  /** Serial day; null takes the latest date of the list. */
  readonly asOf: number | null;
  readonly model: StageModelId;
  readonly write: { readonly stage: boolean; readonly reason: boolean; readonly rfm: boolean; readonly clv: boolean };
  readonly colouring: Colouring;
  /** Leaves out rows that are hidden, filtered away or in a collapsed group. */
  readonly visibleOnly?: boolean;
  /** Share of revenue kept, 0–1; null until set: values are then called revenue. */
  readonly margin: number | null;
}

/** Rows that cannot be classified, counted by reason; `first` lets the user go and look. */
export interface LeftOut {
  readonly problem: Problem;
  readonly rows: number;
  /** Full address of the first such cell: Orders!B17. */
  readonly first: string;
}

export interface Preview {
  readonly customers: number;
  readonly asOf: number;
  readonly leftOut: readonly LeftOut[];
  /** Where results will go. */
  readonly target: { readonly place: 'beside' | 'new-sheet'; readonly address: string };
  /** Why nothing can be done yet (a role is missing, all rows are left out); null when all is well. */
  readonly problem: Problem | null;
}

export interface StageLine {
  readonly stage: string;
  readonly customers: number;
  /** 0–1 of all classified customers. */
  readonly share: number;
  /** Sum of CLV over the stage; null where CLV was not asked for or could not be fitted. */
  readonly value: number | null;
  /** Set for the stages of decline: the stage fallen from and how many. */
  readonly fellFrom?: readonly { readonly stage: string; readonly customers: number }[];
  readonly dormant: number;
}

export interface Segmented {
  readonly model: StageModelId;
  readonly sheet: string;
  readonly address: string;
  readonly customers: number;
  readonly asOf: number;
  /** Months the value looks ahead. */
  readonly months: number;
  /** Whether value is margin (a margin was set) or revenue. */
  readonly valueIs: 'margin' | 'revenue';
  /** Why there is no value where it was asked for; null otherwise. */
  readonly valueProblem: Problem | null;
  /** The average of all orders had to stand in for that of the repeat orders. */
  readonly valueStandsIn?: boolean;
  readonly stages: readonly StageLine[];
  readonly leftOut: readonly LeftOut[];
}

export interface Removed {
  readonly cells: number;
  readonly sheets: number;
}

export interface PivotBuilt {
  readonly sheet: string;
  readonly form: 'pivot' | 'formulas';
  /** Why formulas stand there instead of a pivot; null for a pivot. */
  readonly problem: Problem | null;
}

export interface Unfinished {
  readonly id: string;
  /** ISO date and time the journal was opened. */
  readonly since: string;
  readonly sheet: string;
}

export interface Conditions {
  readonly manualCalculation: boolean;
  /** The file's kind (xls, csv …) where it keeps no settings; null where it does or is not known. */
  readonly forgets: string | null;
}

export type Theme = 'system' | 'light' | 'dark';

/** The person's own, on this machine. */
export interface PersonalSettings {
  /** What the pane speaks; null follows Office. */
  readonly language: Language | null;
  /** What Office itself is shown in: known, not set. */
  readonly officeLanguage: Language;
  readonly theme: Theme;
}

/** The person's own settings and those that travel with the workbook. */
export interface Settings extends PersonalSettings {
  /** What functions and results speak in this workbook's cells, so that two colleagues see the same. */
  readonly resultsLanguage: Language;
  /** Fill and accent by phase where the user changed the palette: #RRGGBB. */
  readonly palette: Readonly<Record<string, { readonly fill: string; readonly accent: string }>> | null;
  /** The last choices; null before the first run. */
  readonly choices: Choices | null;
  /** Headings of the list they were made for: where another has the same, its columns are taken as then. */
  readonly headings: readonly string[] | null;
}
