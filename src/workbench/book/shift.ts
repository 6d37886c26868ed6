import { MAX_COLUMNS, MAX_ROWS, intersect } from './area';
import type { Area } from './area';
import type { Origin } from './change';
import { shiftConditionalFormats } from './conditional-formats';
import { shiftFormula } from './formula/shift-formula';
import { shiftArea } from './shift-area';
import type { Shift } from './shift-area';
import { Refusal } from './refusal';
import type { Sheet } from './sheet';

/** Inserts or deletes cells; tables, formats, names, spills and formulas move along. */
export function shiftCells(sheet: Sheet, shift: Shift, origin: Origin): void {
  const { at, direction } = shift;
  const { book } = sheet;
  refuseTornTables(sheet, shift);
  const move = (areas: readonly Area[]): Area[] => areas.flatMap((a) => shiftArea(a, shift) ?? []);
  if (direction === 'Down' || direction === 'Right') sheet.store.insert(at, direction);
  else sheet.store.remove(at, direction);
  for (const table of [...sheet.tables]) {
    const next = shiftArea(table.area, shift);
    if (!next) {
      sheet.tables.splice(sheet.tables.indexOf(table), 1);
      sheet.publish({ kind: 'table-removed', sheet: sheet.id, table: table.id });
      continue;
    }
    if (next.columns !== table.area.columns) moveColumnIds(sheet, table, shift);
    table.area = next;
    sheet.publish({ kind: 'table', sheet: sheet.id, table: table.id });
  }
  for (const other of book.sheets) shiftConditionalFormats(other, sheet, shift);
  sheet.spills = sheet.spills.flatMap((spill) => {
    const area = shiftArea(spill.area, shift);
    return area ? [{ area }] : [];
  });
  sheet.merges = move(sheet.merges);
  for (const pivot of sheet.pivots) if (pivot.shown) pivot.shown = shiftArea(pivot.shown, shift);
  moveSizes(sheet, shift);
  for (const other of book.sheets) shiftFormulas(other, sheet, shift);
  for (const name of book.names) name.formula = shiftFormula(name.formula, '', sheet.name, shift);
  book.shifted(sheet, shift);
  sheet.publish({ kind: 'shift', sheet: sheet.id, area: at, direction, origin });
}

function shiftFormulas(other: Sheet, sheet: Sheet, shift: Shift): void {
  for (const column of other.store.columns.values()) {
    for (const [row, formula] of column.formulas) {
      const next = shiftFormula(formula, other.name, sheet.name, shift);
      if (next !== formula) column.formulas.set(row, next);
    }
  }
}

function moveColumnIds(sheet: Sheet, table: Sheet['tables'][number], { at, direction }: Shift): void {
  const first = Math.max(0, at.column - table.area.column);
  if (direction === 'Right') {
    const fresh = Array.from({ length: at.columns }, () => sheet.book.nextId());
    table.columnIds.splice(first, 0, ...fresh);
  } else {
    const both = intersect(at, table.area);
    table.columnIds.splice(first, both?.columns ?? 0);
  }
}

function moveSizes(sheet: Sheet, { at, direction }: Shift): void {
  const vertical = direction === 'Down' || direction === 'Up';
  if (vertical ? at.columns < MAX_COLUMNS : at.rows < MAX_ROWS) return;
  const from = vertical ? at.row : at.column;
  const count = vertical ? at.rows : at.columns;
  const place = (key: number): number | undefined => {
    if (key < from) return key;
    if (direction === 'Down' || direction === 'Right') return key + count;
    return key < from + count ? undefined : key - count;
  };
  const sizes = vertical ? sheet.rowHeights : sheet.columnWidths;
  const hidden = vertical ? sheet.hiddenRows : sheet.hiddenColumns;
  const kept = [...sizes].flatMap(([key, size]): [number, number][] => {
    const next = place(key);
    return next === undefined ? [] : [[next, size]];
  });
  sizes.clear();
  for (const [key, size] of kept) sizes.set(key, size);
  const stillHidden = [...hidden].flatMap((key) => place(key) ?? []);
  hidden.clear();
  for (const key of stillHidden) hidden.add(key);
  if (vertical) sheet.filteredRows = new Set([...sheet.filteredRows].flatMap((key) => place(key) ?? []));
}

/** Excel will not shift a part of a table's rows or columns. */
function refuseTornTables(sheet: Sheet, { at, direction }: Shift): void {
  for (const { area } of sheet.tables) {
    const vertical = direction === 'Down' || direction === 'Up';
    const reach: Area = vertical ? { ...at, rows: MAX_ROWS - at.row } : { ...at, columns: MAX_COLUMNS - at.column };
    const hit = intersect(reach, area);
    if (!hit) continue;
    const torn = vertical ? hit.columns < area.columns : hit.rows < area.rows;
    if (torn) throw new Refusal('InvalidOperation', 'The operation would shift a part of a table.');
  }
}
