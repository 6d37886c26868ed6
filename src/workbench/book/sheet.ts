import { area, cellCount, holds, intersect, lastColumn, lastRow, MAX_ROWS } from './area';
import type { Area } from './area';
import type { Book } from './book';
import { CellError } from './cell';
import type { Cell, CellValue } from './cell';
import { CellStore } from './cell-store';
import type { Change, Origin } from './change';
import type { ConditionalFormat } from './conditional-format';
import type { Pivot } from './pivot';
import type { Style, StyleChange } from './style';
import type { Table, ValuesFilter } from './table';

/** What can be written into a cell: a value, a value with formula and number format, or undefined to leave it alone. */
export type CellInput = CellValue | Cell | undefined;

export type Visibility = 'Visible' | 'Hidden' | 'VeryHidden';

/** A formula whose answer covers more than its own cell; `area` starts at the formula's cell. */
export interface Spill {
  readonly area: Area;
}

/** One worksheet. Every change goes through a method here or in the book, so that listeners hear of it. */
export class Sheet {
  readonly store = new CellStore();
  readonly tables: Table[] = [];
  conditionalFormats: ConditionalFormat[] = [];
  readonly pivots: Pivot[] = [];
  spills: Spill[] = [];
  merges: Area[] = [];
  /** Points; absent = default width (64 px, 48 points). */
  readonly columnWidths = new Map<number, number>();
  readonly rowHeights = new Map<number, number>();
  readonly hiddenColumns = new Set<number>();
  readonly hiddenRows = new Set<number>();
  /** Rows a filter hides. */
  filteredRows = new Set<number>();
  filter: { area: Area; filters: Map<number, ValuesFilter> } | undefined;
  frozen: { rows: number; columns: number } = { rows: 0, columns: 0 };
  protection: { readonly password?: string; readonly options: Readonly<Record<string, unknown>> } | undefined;
  visibility: Visibility = 'Visible';
  tabColor = '';
  showGridlines = true;
  showHeadings = true;
  selection: readonly Area[] = [area(0, 0)];

  constructor(
    readonly book: Book,
    readonly id: string,
    public name: string,
  ) {}

  publish(change: Change): void {
    this.book.publish(change);
  }

  cell(row: number, column: number): Cell {
    return {
      value: this.store.value(row, column),
      formula: this.store.formula(row, column),
      numberFormat: this.style(row, column).numberFormat ?? 'General',
    };
  }

  values(a: Area): CellValue[][] {
    return this.store.values(a);
  }

  /** Formulas as typed, values where there is no formula. */
  formulas(a: Area): CellValue[][] {
    const rows = this.store.values(a);
    for (let c = 0; c < a.columns; c++) {
      const formulas = this.store.columns.get(a.column + c)?.formulas;
      if (!formulas?.size) continue;
      for (const [row, formula] of formulas) {
        if (row >= a.row && row < a.row + a.rows) rows[row - a.row][c] = formula;
      }
    }
    return rows;
  }

  used(valuesOnly = true): Area | undefined {
    return this.store.used(valuesOnly);
  }

  /** The cell's own style; `shownStyle` adds tables and conditional formats. */
  style(row: number, column: number): Style {
    return this.book.styles.get(this.store.style(row, column));
  }

  /** Writes cells as they are, without reading texts as numbers (that is `typed`). Spills in the way are broken. */
  write(a: Area, cells: readonly (readonly CellInput[])[], origin: Origin): void {
    this.breakSpills(a);
    for (let r = 0; r < cells.length; r++) {
      const row = cells[r];
      for (let c = 0; c < row.length; c++) {
        const input = row[c];
        if (input === undefined) continue;
        if (input !== null && typeof input === 'object' && !(input instanceof CellError)) {
          this.store.set(a.row + r, a.column + c, input.value, input.formula);
          if (input.numberFormat !== undefined) {
            this.store.restyle(
              area(a.row + r, a.column + c),
              this.book.styles.change({ numberFormat: input.numberFormat }),
            );
          }
        } else this.store.set(a.row + r, a.column + c, input);
      }
    }
    this.publish({ kind: 'cells', sheet: this.id, area: a, origin });
  }

  /** A formula's answer. The formula stays. */
  setResult(row: number, column: number, value: CellValue): void {
    this.setSpill(row, column, [[value]]);
  }

  /**
   * A formula's answer over several cells. Cells that are not empty block it: the formula then shows #SPILL!.
   * Returns whether it fitted. The former spill of the same formula is taken away first.
   */
  setSpill(row: number, column: number, values: readonly (readonly CellValue[])[]): boolean {
    const formula = this.store.formula(row, column);
    const before = this.spills.find((spill) => spill.area.row === row && spill.area.column === column);
    if (before) this.dropSpill(before);
    const target = area(row, column, values.length, values[0]?.length ?? 1);
    if (cellCount(target) === 1) {
      this.store.set(row, column, values[0][0], formula);
      this.publish({ kind: 'cells', sheet: this.id, area: target, origin: 'calculation' });
      return true;
    }
    if (this.blocks(target)) {
      this.store.set(row, column, new CellError('#SPILL!'), formula);
      this.publish({ kind: 'cells', sheet: this.id, area: area(row, column), origin: 'calculation' });
      return false;
    }
    values.forEach((line, r) => line.forEach((value, c) => this.store.set(row + r, column + c, value)));
    this.store.set(row, column, values[0][0], formula);
    this.spills.push({ area: target });
    this.publish({ kind: 'cells', sheet: this.id, area: target, origin: 'calculation' });
    this.publish({ kind: 'spills', sheet: this.id });
    return true;
  }

  /** The spill a cell belongs to, its own formula's or another's. */
  spillAt(row: number, column: number): Spill | undefined {
    return this.spills.find((spill) => holds(spill.area, row, column));
  }

  /** The area that the formula of a cell fills; undefined where it fills its own cell only. */
  spillFrom(row: number, column: number): Area | undefined {
    return this.spills.find((spill) => spill.area.row === row && spill.area.column === column)?.area;
  }

  format(a: Area, change: StyleChange, origin: Origin): void {
    this.store.restyle(a, this.book.styles.change(change));
    this.publish({ kind: 'formats', sheet: this.id, area: a, origin });
  }

  /** Empties cells and/or takes their formats away. */
  clear(a: Area, what: 'contents' | 'formats' | 'all', origin: Origin): void {
    if (what !== 'formats') {
      this.breakSpills(a);
      for (const [column, store] of this.store.columns) {
        if (column < a.column || column > lastColumn(a)) continue;
        const end = Math.min(store.values.length, lastRow(a) + 1);
        for (let row = a.row; row < end; row++) store.values[row] = null;
        for (const row of [...store.formulas.keys()]) if (row >= a.row && row <= lastRow(a)) store.formulas.delete(row);
      }
      this.publish({ kind: 'cells', sheet: this.id, area: a, origin });
    }
    if (what !== 'contents') {
      this.store.restyle(a, () => 0);
      this.publish({ kind: 'formats', sheet: this.id, area: a, origin });
    }
  }

  select(areas: readonly Area[]): void {
    this.selection = areas;
    this.publish({ kind: 'selection', sheet: this.id, areas });
  }

  isRowHidden(row: number): boolean {
    return this.hiddenRows.has(row) || this.filteredRows.has(row);
  }

  private blocks(target: Area): boolean {
    if (target.row + target.rows > MAX_ROWS) return true;
    if (this.tables.some((table) => intersect(table.area, target))) return true;
    const values = this.store.values(target);
    return values.some((line, r) =>
      line.some(
        (value, c) => (r > 0 || c > 0) && (value !== null || this.store.formula(target.row + r, target.column + c)),
      ),
    );
  }

  /** Writing into a spill breaks it; writing over its formula takes it away. */
  private breakSpills(a: Area): void {
    for (const spill of this.spills) {
      if (!intersect(spill.area, a)) continue;
      const { row, column } = spill.area;
      const formula = this.store.formula(row, column);
      this.dropSpill(spill);
      if (!holds(a, row, column)) this.store.set(row, column, new CellError('#SPILL!'), formula);
      this.publish({ kind: 'cells', sheet: this.id, area: spill.area, origin: 'calculation' });
      this.publish({ kind: 'spills', sheet: this.id });
    }
  }

  private dropSpill(spill: Spill): void {
    const { row, column, rows, columns } = spill.area;
    for (let r = 0; r < rows; r++) {
      for (let c = 0; c < columns; c++) if (r > 0 || c > 0) this.store.set(row + r, column + c, null);
    }
    this.spills = this.spills.filter((other) => other !== spill);
    this.publish({ kind: 'cells', sheet: this.id, area: spill.area, origin: 'calculation' });
  }
}
