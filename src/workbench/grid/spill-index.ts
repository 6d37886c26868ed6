import { CELL_INVERTED_INDEX_CACHE } from '@univerjs/preset-sheets-core';

let done = false;

/**
 * The engine keeps, during a calculation, an index from values to rows for functions that search columns. Every cell of
 * a spill is moved in it by looking through all distinct values of its column, also where no function has searched the
 * column: 100,000 different results took two minutes. A column that is not indexed needs no update, it is read when it is.
 */
export function indexOnlySearchedColumns(): void {
  if (done) return;
  done = true;
  const index = CELL_INVERTED_INDEX_CACHE;
  const set = index.set.bind(index);
  index.set = (unit, sheet, column, value, row, update) => {
    if (update && index.canUseCache(unit, sheet, column, row, row).rowsInCache.length === 0) return;
    set(unit, sheet, column, value, row, update);
  };
}
