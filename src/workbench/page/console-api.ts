import { parseArea, splitSheet } from '../book/address';
import type { Area } from '../book/area';
import { MAX_COLUMNS, MAX_ROWS, area } from '../book/area';
import { CellError } from '../book/cell';
import { typedCell } from '../book/number-format';
import type { Sheet } from '../book/sheet';
import { shownFill } from '../book/shown-style';
import type { ContentCell, WorkbookContents } from '../files/workbook-contents';
import type { Language } from './language';
import type { Workbench } from './workbench';

type Rows = readonly (readonly ContentCell[])[];
export type Openable = File | Blob | ArrayBuffer | Rows | { readonly name: string; readonly rows: Rows };

/** The workbench by hand and for tests. Addresses are `Sheet!A1:B9`; without a sheet the active one is meant. */
export interface ConsoleApi {
  /** A .csv or .xlsx file, or rows; bytes need a name. Resolves when the workbook is on show. */
  open(source: Openable, name?: string): Promise<void>;
  /** As if typed into the cell, formulas too. */
  type(address: string, text: string): Promise<void>;
  /** Values, spilled ones included; errors as "#VALUE!", blanks as "". */
  read(address: string): Promise<(string | number | boolean)[][]>;
  /** Each cell's fill as one sees it, conditional formats included; null where there is none. */
  colours(address: string): Promise<(string | null)[][]>;
  select(address: string): Promise<void>;
  /** Nothing outstanding, calculation done, two frames painted, nothing new for 700 ms. */
  idle(): Promise<void>;
  sheets(): Promise<string[]>;
  /** The sentence of a cell's error; null when it has none. */
  message(address: string): Promise<string | null>;
  /** The workbook as an .xlsx file. */
  save(): Promise<Blob>;
  setLanguage(language: Language): Promise<void>;
  setTheme(theme: 'light' | 'dark'): Promise<void>;
}

const quiet = 700;

function frame(): Promise<void> {
  // A hidden page paints no frames: a timer stands in.
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, 100);
    requestAnimationFrame(() => {
      clearTimeout(timer);
      resolve();
    });
  });
}

const wait = (milliseconds: number) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds));

function contents(source: Rows | { readonly name: string; readonly rows: Rows }): WorkbookContents {
  return 'rows' in source
    ? { sheets: [{ name: source.name, rows: source.rows }] }
    : { sheets: [{ name: 'Sheet1', rows: source }] };
}

function isRows(source: Openable): source is Rows | { readonly name: string; readonly rows: Rows } {
  return Array.isArray(source) || ('rows' in source && Array.isArray(source.rows));
}

/** Builds `window.workbench`. */
export function consoleApi(workbench: Workbench): ConsoleApi {
  const find = (address: string): { readonly sheet: Sheet; readonly at: Area } => {
    const { sheet: name, rest } = splitSheet(address);
    const sheet = name === undefined ? workbench.book.active : workbench.book.sheet(name);
    const asked = parseArea(rest);
    if (!asked) throw new Error(`"${address}" is no address.`);
    const used = sheet.used(false) ?? area(0, 0);
    // Whole columns and rows end where the sheet's cells do.
    const rows = asked.rows === MAX_ROWS ? used.row + used.rows : asked.rows;
    const columns = asked.columns === MAX_COLUMNS ? used.column + used.columns : asked.columns;
    return { sheet, at: { ...asked, rows, columns } };
  };
  const activity = () => `${workbench.grid.activity} ${workbench.messages}`;
  const isBusy = () => workbench.busy || workbench.grid.isCalculating() || workbench.grid.isPainting();
  const idle = async () => {
    for (;;) {
      while (isBusy()) await wait(20);
      await frame();
      await frame();
      const before = activity();
      const until = performance.now() + quiet;
      while (performance.now() < until && !isBusy() && activity() === before) await wait(50);
      if (!isBusy() && activity() === before) return;
    }
  };
  return {
    idle,
    async open(source, name = 'Book1.xlsx') {
      if (isRows(source)) workbench.openContents(contents(source), 'name' in source ? `${source.name}.xlsx` : name);
      else if (source instanceof File) await workbench.openFile(source);
      else await workbench.openFile(new File([source], name));
    },
    async type(address, text) {
      const { sheet, at } = find(address);
      const typed = typedCell(text, sheet.cell(at.row, at.column).numberFormat);
      sheet.write(area(at.row, at.column), [[typed.formula ? { value: null, formula: typed.formula } : typed]], 'user');
    },
    async read(address) {
      const { sheet, at } = find(address);
      return sheet
        .values(at)
        .map((row) => row.map((value) => (value === null ? '' : value instanceof CellError ? value.code : value)));
    },
    async colours(address) {
      const { sheet, at } = find(address);
      return Array.from({ length: at.rows }, (_, r) =>
        Array.from({ length: at.columns }, (__, c) => shownFill(sheet, at.row + r, at.column + c) ?? null),
      );
    },
    async select(address) {
      const { sheet, at } = find(address);
      workbench.book.activate(sheet);
      sheet.select([at]);
    },
    async sheets() {
      return workbench.book.sheets.map((sheet) => sheet.name);
    },
    async message(address) {
      const { sheet, at } = find(address);
      const { value } = sheet.cell(at.row, at.column);
      return value instanceof CellError ? (value.message ?? null) : null;
    },
    save: () => workbench.save(),
    setLanguage: (language) => workbench.setLanguage(language),
    async setTheme(theme) {
      workbench.setDark(theme === 'dark');
    },
  };
}
