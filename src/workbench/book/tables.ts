import { area, intersect } from './area';
import type { Area } from './area';
import type { Book } from './book';
import type { CellInput, Sheet } from './sheet';
import { shownText } from './number-format';
import { Refusal } from './refusal';
import { shiftCells } from './shift';
import { bodyArea, headerArea } from './table';
import type { Table } from './table';

/** Makes a table of an area; without headers a row "Column1 …" is inserted above it. Header cells become distinct texts. */
export function addTable(sheet: Sheet, a: Area, hasHeaders: boolean, name?: string): Table {
  const { book } = sheet;
  if (sheet.tables.some((table) => intersect(table.area, a))) {
    throw new Refusal('InvalidArgument', "A table can't overlap another table.");
  }
  if (sheet.pivots.some((pivot) => pivot.shown && intersect(pivot.shown, a))) {
    throw new Refusal('InvalidArgument', "A table can't overlap a pivot table.");
  }
  if (sheet.spills.some((spill) => intersect(spill.area, a))) {
    throw new Refusal('InvalidArgument', 'A table cannot hold spilled formulas.');
  }
  if (!hasHeaders) shiftCells(sheet, { at: { ...a, rows: 1 }, direction: 'Down' }, 'api');
  const rows = Math.max(2, hasHeaders ? a.rows : a.rows + 1);
  const id = book.nextId();
  const table: Table = {
    id: `{${id.toString(16).toUpperCase().padStart(8, '0')}-0002-4000-8000-000000000000}`,
    name: freeName(book, name),
    area: { ...a, rows },
    showHeaders: true,
    showTotals: false,
    showBandedRows: true,
    showBandedColumns: false,
    showFilterButton: true,
    highlightFirstColumn: false,
    highlightLastColumn: false,
    style: 'TableStyleMedium2',
    filters: new Map(),
    columnIds: Array.from({ length: a.columns }, () => book.nextId()),
  };
  sheet.tables.push(table);
  writeHeaders(sheet, table, hasHeaders ? sheet.values(headerArea(table))[0] : []);
  sheet.publish({ kind: 'table-added', sheet: sheet.id, table: table.id });
  return table;
}

function writeHeaders(sheet: Sheet, table: Table, given: readonly unknown[]): void {
  const used = new Set<string>();
  const names: CellInput[] = Array.from({ length: table.area.columns }, (_, i): CellInput => {
    const { numberFormat } = sheet.style(table.area.row, table.area.column + i);
    const value = sheet.store.value(table.area.row, table.area.column + i);
    const wanted = (given[i] ?? null) === null ? `Column${i + 1}` : shownText(value, numberFormat ?? 'General');
    let text = wanted;
    for (let n = 2; used.has(text.toLowerCase()); n++) text = `${wanted}${n}`;
    used.add(text.toLowerCase());
    return text;
  });
  if (names.some((text, i) => text !== given[i])) sheet.write(headerArea(table), [names], 'api');
}

function freeName(book: Book, wanted: string | undefined): string {
  if (wanted !== undefined) {
    checkTableName(book, wanted);
    return wanted;
  }
  let n = 1;
  while (book.table(`Table${n}`)) n++;
  return `Table${n}`;
}

export function checkTableName(book: Book, name: string): void {
  if (!/^[\p{L}_\\][\p{L}\p{N}_.\\]{0,254}$/u.test(name) || /^[A-Za-z]{1,3}\d+$/.test(name)) {
    throw new Refusal('InvalidArgument', `A table cannot be called ${name}.`);
  }
  if (book.table(name) || book.names.some((one) => one.name.toLowerCase() === name.toLowerCase())) {
    throw new Refusal('ItemAlreadyExists', `There is a table or name ${name} already.`);
  }
}

export function columnNames(sheet: Sheet, table: Table): string[] {
  if (!table.showHeaders) return table.columnIds.map((_, i) => `Column${i + 1}`);
  return sheet.values(headerArea(table))[0].map((value) => String(value ?? ''));
}

/** The table goes, its cells stay. */
export function convertToRange(sheet: Sheet, table: Table): void {
  clearFilters(sheet, table);
  sheet.tables.splice(sheet.tables.indexOf(table), 1);
  sheet.publish({ kind: 'table-removed', sheet: sheet.id, table: table.id });
}

/** The table goes and takes the contents of its cells along ("clears the cell data", ListObject.Delete); nothing moves. */
export function deleteTable(sheet: Sheet, table: Table): void {
  convertToRange(sheet, table);
  sheet.clear(table.area, 'all', 'api');
}

/** Sets the table's area; its header row has to stay where it is. */
export function resizeTable(sheet: Sheet, table: Table, to: Area): void {
  if (to.row !== table.area.row || !intersect(to, table.area)) {
    throw new Refusal('InvalidArgument', 'The header row of a table has to stay where it is.');
  }
  if (sheet.tables.some((other) => other !== table && intersect(other.area, to))) {
    throw new Refusal('InvalidArgument', "A table can't overlap another table.");
  }
  const shift = table.area.column - to.column;
  table.columnIds = Array.from({ length: to.columns }, (_, i) => table.columnIds[i - shift] ?? sheet.book.nextId());
  table.area = { ...to, rows: Math.max(2, to.rows) };
  writeHeaders(sheet, table, sheet.values(headerArea(table))[0]);
  sheet.publish({ kind: 'table', sheet: sheet.id, table: table.id });
}

/** Makes room for rows inside a table; cells below the table move only under its own columns. */
export function insertTableRows(sheet: Sheet, table: Table, index: number, count: number): Area {
  const body = bodyArea(table);
  const at = area(body.row + index, body.column, count, body.columns);
  if (index < body.rows) shiftCells(sheet, { at, direction: 'Down' }, 'api');
  else {
    const below = { ...at, rows: 1_048_576 - at.row };
    if (sheet.used(true) && intersect(sheet.used(true) ?? at, below)) {
      shiftCells(sheet, { at, direction: 'Down' }, 'api');
    }
    table.area = { ...table.area, rows: table.area.rows + count };
    sheet.publish({ kind: 'table', sheet: sheet.id, table: table.id });
  }
  return at;
}

/** Shows or hides the totals row; its cells come in under the table, with "Total" in the first column as Excel writes it. */
export function showTotals(sheet: Sheet, table: Table, show: boolean): void {
  if (table.showTotals === show) return;
  if (show) {
    const at = insertTableRows(sheet, table, bodyArea(table).rows, 1);
    table.showTotals = true;
    sheet.write({ ...at, columns: 1 }, [['Total']], 'api');
  } else {
    const at = { ...table.area, row: table.area.row + table.area.rows - 1, rows: 1 };
    table.showTotals = false;
    shiftCells(sheet, { at, direction: 'Up' }, 'api');
  }
  sheet.publish({ kind: 'table', sheet: sheet.id, table: table.id });
}

/** A new column; what is right of the table moves right. */
export function insertTableColumn(sheet: Sheet, table: Table, index: number): Area {
  const at = area(table.area.row, table.area.column + index, table.area.rows, 1);
  if (index < table.area.columns) shiftCells(sheet, { at, direction: 'Right' }, 'api');
  else {
    const right = { ...at, columns: 16_384 - at.column };
    const used = sheet.used(true);
    if (used && intersect(used, right)) shiftCells(sheet, { at, direction: 'Right' }, 'api');
    table.area = { ...table.area, columns: table.area.columns + 1 };
    table.columnIds.push(sheet.book.nextId());
    sheet.publish({ kind: 'table', sheet: sheet.id, table: table.id });
  }
  return at;
}

/** Which rows the table's filters hide. */
export function applyFilters(sheet: Sheet, table: Table): void {
  const body = bodyArea(table);
  hideRows(sheet, body, table.filters);
  sheet.publish({ kind: 'filter', sheet: sheet.id, table: table.id });
}

export function clearFilters(sheet: Sheet, table: Table): void {
  if (table.filters.size === 0) return;
  table.filters.clear();
  applyFilters(sheet, table);
}

/** Hides the rows of `body` whose shown text is not among a filter's values. */
export function hideRows(sheet: Sheet, body: Area, filters: Table['filters']): void {
  const hidden = new Set(sheet.filteredRows);
  for (let row = body.row; row < body.row + body.rows; row++) {
    let out = false;
    for (const [index, filter] of filters) {
      const column = body.column + index;
      const text = shownText(sheet.store.value(row, column), sheet.style(row, column).numberFormat ?? 'General');
      if (!filter.values.some((value) => value.toLowerCase() === text.toLowerCase())) out = true;
    }
    if (out) hidden.add(row);
    else hidden.delete(row);
  }
  sheet.filteredRows = hidden;
}
