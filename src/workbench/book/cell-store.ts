import { MAX_COLUMNS, MAX_ROWS, area, bounding } from './area';
import type { Area } from './area';
import type { CellValue } from './cell';
import { ColumnStore } from './column-store';

/** The cells of one sheet, by columns. It knows nothing of tables, spills or events. */
export class CellStore {
  readonly columns = new Map<number, ColumnStore>();
  readonly rowStyles = new Map<number, number>();

  column(index: number): ColumnStore {
    let column = this.columns.get(index);
    if (!column) this.columns.set(index, (column = new ColumnStore()));
    return column;
  }

  value(row: number, column: number): CellValue {
    return this.columns.get(column)?.values[row] ?? null;
  }

  formula(row: number, column: number): string | undefined {
    return this.columns.get(column)?.formulas.get(row);
  }

  set(row: number, column: number, value: CellValue, formula?: string): void {
    const store = this.column(column);
    const { values } = store;
    // Filling the gap keeps the array packed (fast) until a lone cell far below would make it wasteful.
    if (row - values.length < 65_536) while (values.length < row) values.push(null);
    values[row] = value;
    if (formula !== undefined) store.formulas.set(row, formula);
    else if (store.formulas.size > 0) store.formulas.delete(row);
  }

  values(a: Area): CellValue[][] {
    const rows: CellValue[][] = Array.from({ length: a.rows }, () => new Array<CellValue>(a.columns).fill(null));
    for (let c = 0; c < a.columns; c++) {
      const values = this.columns.get(a.column + c)?.values;
      if (!values) continue;
      const end = Math.min(a.rows, values.length - a.row);
      for (let r = 0; r < end; r++) rows[r][c] = values[a.row + r] ?? null;
    }
    return rows;
  }

  style(row: number, column: number): number {
    const store = this.columns.get(column);
    return store?.styles[row] ?? this.rowStyles.get(row) ?? store?.defaultStyle ?? 0;
  }

  /** Changes the style of every cell of an area; whole columns and rows keep it for cells yet to come. */
  restyle(a: Area, change: (id: number | undefined) => number): void {
    const wholeColumns = a.rows === MAX_ROWS;
    const wholeRows = a.columns === MAX_COLUMNS;
    const columns = wholeRows ? [...this.columns.keys()] : Array.from({ length: a.columns }, (_, c) => a.column + c);
    for (const column of columns) {
      if (wholeColumns) this.restyleColumn(this.column(column), change);
      else {
        const { styles } = this.column(column);
        for (let row = a.row; row < a.row + a.rows; row++) styles[row] = change(this.style(row, column));
      }
    }
    if (wholeRows && !wholeColumns) {
      for (let row = a.row; row < a.row + a.rows; row++) this.rowStyles.set(row, change(this.rowStyles.get(row)));
    }
  }

  private restyleColumn(store: ColumnStore, change: (id: number | undefined) => number): void {
    store.defaultStyle = change(store.defaultStyle);
    store.styles.forEach((id, row) => {
      if (id !== undefined) store.styles[row] = change(id);
    });
    for (const [row, id] of this.rowStyles) store.styles[row] ??= change(id);
  }

  /** The smallest area with all values (and cells styled by themselves, unless only values count). */
  used(valuesOnly: boolean): Area | undefined {
    let used: Area | undefined;
    for (const [index, store] of this.columns) {
      const extent = store.extent(!valuesOnly);
      if (!extent) continue;
      const part = area(extent.first, index, extent.last - extent.first + 1, 1);
      used = used ? bounding(used, part) : part;
    }
    return used;
  }

  /** Makes room at `a` by moving cells down or right. */
  insert(a: Area, direction: 'Down' | 'Right'): void {
    if (direction === 'Down') {
      const columns = a.columns === MAX_COLUMNS ? [...this.columns.keys()] : range(a.column, a.columns);
      for (const column of columns) this.columns.get(column)?.insertRows(a.row, a.rows);
      if (a.columns === MAX_COLUMNS) moveKeys(this.rowStyles, (row) => (row < a.row ? row : row + a.rows));
    } else if (a.rows === MAX_ROWS) {
      moveKeys(this.columns, (column) => (column < a.column ? column : column + a.columns));
    } else {
      const last = Math.max(a.column, ...this.columns.keys());
      for (let column = last; column >= a.column; column--) this.moveRows(a, column, column + a.columns);
    }
  }

  /** Takes the cells of `a` out and moves what is below up, or what is right of it left. */
  remove(a: Area, direction: 'Up' | 'Left'): void {
    if (direction === 'Up') {
      const columns = a.columns === MAX_COLUMNS ? [...this.columns.keys()] : range(a.column, a.columns);
      for (const column of columns) this.columns.get(column)?.deleteRows(a.row, a.rows);
      if (a.columns === MAX_COLUMNS) {
        moveKeys(this.rowStyles, (row) => (row < a.row ? row : row < a.row + a.rows ? undefined : row - a.rows));
      }
    } else if (a.rows === MAX_ROWS) {
      moveKeys(this.columns, (column) =>
        column < a.column ? column : column < a.column + a.columns ? undefined : column - a.columns,
      );
    } else {
      const last = Math.max(a.column + a.columns, ...this.columns.keys());
      for (let column = a.column; column <= last; column++) this.moveRows(a, column + a.columns, column);
    }
  }

  private moveRows(a: Area, from: number, to: number): void {
    const source = this.columns.get(from);
    if (!source && !this.columns.get(to)) return;
    const target = this.column(to);
    for (let row = a.row; row < a.row + a.rows; row++) {
      this.set(row, to, source?.values[row] ?? null, source?.formulas.get(row));
      target.styles[row] = source?.styles[row];
      if (source) {
        source.values[row] = null;
        source.formulas.delete(row);
        source.styles[row] = undefined;
      }
    }
  }
}

function range(from: number, count: number): number[] {
  return Array.from({ length: count }, (_, i) => from + i);
}

function moveKeys<T>(map: Map<number, T>, place: (key: number) => number | undefined): void {
  const before = [...map];
  map.clear();
  for (const [key, value] of before) {
    const next = place(key);
    if (next !== undefined) map.set(next, value);
  }
}
