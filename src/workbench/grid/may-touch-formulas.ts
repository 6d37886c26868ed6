import type { Book } from '../book/book';
import type { Change } from '../book/change';
import type { Sheet } from '../book/sheet';

function names(book: Book, sheet: Sheet): readonly string[] {
  const tables = sheet.tables.map(({ name }) => name);
  const defined = book.names.map(({ name }) => name);
  return [sheet.name, ...tables, ...defined].map((name) => name.toUpperCase());
}

function hasFormulas(sheet: Sheet): boolean {
  for (const { formulas } of sheet.store.columns.values()) if (formulas.size > 0) return true;
  return false;
}

const always = new Set<Change['kind']>(['sheet-removed', 'sheet-renamed', 'names', 'table-added', 'table-removed']);

/**
 * Whether some formula may read what a change touched: one on the same sheet, or one elsewhere that names the sheet, a
 * table of it or a defined name. A coarse sieve that never misses; big writes to a sheet of plain values wait for nothing.
 */
export function mayTouchFormulas(book: Book, change: Change): boolean {
  if (always.has(change.kind)) return true;
  if (change.kind !== 'cells' && change.kind !== 'shift' && change.kind !== 'table') return false;
  if (change.kind === 'cells' && change.origin === 'calculation') return false;
  const touched = book.find(change.sheet);
  if (!touched) return false;
  if (hasFormulas(touched)) return true;
  const called = names(book, touched);
  return book.sheets.some((sheet) => {
    for (const { formulas } of sheet.store.columns.values()) {
      for (const formula of formulas.values()) {
        const upper = formula.toUpperCase();
        if (called.some((name) => upper.includes(name)) || /\b(INDIRECT|OFFSET)\(/.test(upper)) return true;
      }
    }
    return false;
  });
}
