import { bounding, cellCount } from './area';
import { quoteSheet } from './address';
import type { Calculator } from './calculator';
import type { Change, ChangeListener } from './change';
import { withSheetRenamed } from './formula/rename-sheet';
import { Refusal } from './refusal';
import { Sheet } from './sheet';
import type { Visibility } from './sheet';
import type { Shift } from './shift-area';
import { StyleTable } from './style';
import type { Table } from './table';

/** A defined name; `sheet` is set where only that sheet knows it. */
export interface DefinedName {
  readonly name: string;
  readonly sheet?: string;
  formula: string;
  comment: string;
  visible: boolean;
}

/** The truth about one workbook. It is free of DOM and of any protocol; views and the protocol read it and listen to it. */
export class Book {
  readonly styles = new StyleTable();
  readonly sheets: Sheet[] = [];
  active: Sheet;
  names: DefinedName[] = [];
  /** The add-in's settings in this workbook: key → JSON text. */
  readonly settings = new Map<string, string>();
  calculator: Calculator | undefined;
  calculationMode: 'Automatic' | 'AutomaticExceptTables' | 'Manual' = 'Automatic';
  fileName = 'Book1.xlsx';
  /** Something changed since formulas were last worked out. */
  stale = false;
  private readonly shiftListeners = new Set<(sheet: Sheet, shift: Shift) => void>();
  private readonly listeners = new Set<ChangeListener>();
  private pending: Change[] = [];
  private depth = 0;
  private ids = 0;

  /** A new workbook always has a sheet. */
  constructor(firstSheet = 'Sheet1') {
    this.active = new Sheet(this, this.nextSheetId(), firstSheet);
    this.sheets.push(this.active);
  }

  /** Listeners hear each batch once, after it. Returns the way to stop. */
  onChange(listener: ChangeListener): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** Everything done inside is told to listeners as one list of changes. */
  batch<T>(work: () => T): T {
    this.begin();
    try {
      return work();
    } finally {
      this.end();
    }
  }

  /** Opens a batch that spans asynchronous work; every begin needs its end. */
  begin(): void {
    this.depth++;
  }

  end(): void {
    this.depth--;
    if (this.depth > 0 || this.pending.length === 0) return;
    const changes = this.pending;
    this.pending = [];
    for (const listener of [...this.listeners]) listener(changes);
  }

  /** Hears of inserted and deleted cells at once, not at the end of the batch: for those who hold areas. */
  onShift(listener: (sheet: Sheet, shift: Shift) => void): () => void {
    this.shiftListeners.add(listener);
    return () => this.shiftListeners.delete(listener);
  }

  shifted(sheet: Sheet, shift: Shift): void {
    for (const listener of this.shiftListeners) listener(sheet, shift);
  }

  publish(change: Change): void {
    if (touchesFormulas(change)) this.stale = true;
    const last = this.pending.at(-1);
    const joined = last && join(last, change);
    if (joined) this.pending[this.pending.length - 1] = joined;
    else this.pending.push(change);
    if (this.depth === 0) this.batch(() => undefined);
  }

  /** By name (case-insensitive) or id; undefined when there is none. */
  find(nameOrId: string): Sheet | undefined {
    const lower = nameOrId.toLowerCase();
    return this.sheets.find((sheet) => sheet.id === nameOrId || sheet.name.toLowerCase() === lower);
  }

  sheet(nameOrId: string): Sheet {
    const sheet = this.find(nameOrId);
    if (!sheet) throw new Refusal('ItemNotFound', `There is no sheet ${quoteSheet(nameOrId)}.`);
    return sheet;
  }

  /** The table of that name or id, on any sheet. */
  table(nameOrId: string): { readonly sheet: Sheet; readonly table: Table } | undefined {
    const lower = nameOrId.toLowerCase();
    for (const sheet of this.sheets) {
      const table = sheet.tables.find((one) => one.id === nameOrId || one.name.toLowerCase() === lower);
      if (table) return { sheet, table };
    }
    return undefined;
  }

  addSheet(name?: string): Sheet {
    let chosen = name;
    for (let n = this.sheets.length + 1; chosen === undefined || (name === undefined && this.find(chosen)); n++) {
      chosen = `Sheet${n}`;
    }
    this.checkSheetName(chosen);
    const sheet = new Sheet(this, this.nextSheetId(), chosen);
    this.sheets.push(sheet);
    this.publish({ kind: 'sheet-added', sheet: sheet.id });
    return sheet;
  }

  renameSheet(sheet: Sheet, name: string): void {
    if (name.toLowerCase() !== sheet.name.toLowerCase()) this.checkSheetName(name);
    const before = sheet.name;
    sheet.name = name;
    for (const one of this.names) one.formula = withSheetRenamed(one.formula, before, name);
    this.publish({ kind: 'sheet-renamed', sheet: sheet.id });
  }

  removeSheet(sheet: Sheet): void {
    const others = this.sheets.filter((one) => one !== sheet && one.visibility === 'Visible');
    if (others.length === 0) throw new Refusal('InvalidOperation', 'A workbook needs a visible sheet.');
    const index = this.sheets.indexOf(sheet);
    this.sheets.splice(index, 1);
    this.names = this.names.filter((name) => name.sheet !== sheet.id);
    if (this.active === sheet)
      this.activate(others.find((one) => this.sheets.indexOf(one) >= index) ?? others[others.length - 1]);
    this.publish({ kind: 'sheet-removed', sheet: sheet.id });
  }

  moveSheet(sheet: Sheet, position: number): void {
    this.sheets.splice(this.sheets.indexOf(sheet), 1);
    this.sheets.splice(position, 0, sheet);
    this.publish({ kind: 'sheet-moved', sheet: sheet.id });
  }

  setVisibility(sheet: Sheet, visibility: Visibility): void {
    const others = this.sheets.filter((one) => one !== sheet && one.visibility === 'Visible');
    if (visibility !== 'Visible' && others.length === 0) {
      throw new Refusal('InvalidOperation', 'A workbook needs a visible sheet.');
    }
    sheet.visibility = visibility;
    if (visibility !== 'Visible' && this.active === sheet) this.activate(others[0]);
    this.publish({ kind: 'sheet-visibility', sheet: sheet.id });
  }

  activate(sheet: Sheet): void {
    if (this.active === sheet) return;
    const before = this.active.id;
    this.active = sheet;
    this.publish({ kind: 'sheet-activated', sheet: sheet.id, before });
  }

  /** Works out formulas now; listeners have heard of everything before it starts. */
  async calculate(kind: 'Recalculate' | 'Full' | 'FullRebuild'): Promise<void> {
    const { depth } = this;
    this.depth = 1;
    this.end();
    try {
      this.stale = false;
      await this.calculator?.calculate(kind);
    } finally {
      this.depth += depth;
    }
  }

  /** A number no other thing of this book has. */
  nextId(): number {
    return ++this.ids;
  }

  private nextSheetId(): string {
    return `{${String(this.nextId()).padStart(8, '0')}-0001-0000-0000-000000000000}`;
  }

  private checkSheetName(name: string): void {
    if (name.length === 0 || name.length > 31 || /[\\/?*[\]:]/.test(name) || /^'|'$/.test(name)) {
      throw new Refusal('InvalidArgument', `A sheet cannot be called ${quoteSheet(name)}.`);
    }
    if (this.find(name)) throw new Refusal('ItemAlreadyExists', `There is a sheet ${quoteSheet(name)} already.`);
  }
}

function touchesFormulas(change: Change): boolean {
  switch (change.kind) {
    case 'cells':
      return change.origin !== 'calculation';
    case 'shift':
    case 'sheet-added':
    case 'sheet-removed':
    case 'sheet-renamed':
    case 'table-added':
    case 'table-removed':
    case 'table':
    case 'names':
      return true;
    default:
      return false;
  }
}

/** Two changes of the same kind that together fill a rectangle are one: big writes arrive in strips. */
function join(a: Change, b: Change): Change | undefined {
  if ((a.kind !== 'cells' && a.kind !== 'formats') || a.kind !== b.kind) return undefined;
  if (a.sheet !== b.sheet || a.origin !== b.origin) return undefined;
  const both = bounding(a.area, b.area);
  const fits = cellCount(both) <= Math.max(cellCount(a.area), cellCount(b.area), cellCount(a.area) + cellCount(b.area));
  return fits ? { ...a, area: both } : undefined;
}
