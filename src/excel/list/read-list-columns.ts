import type { Area } from '../range/address';
import { readValues } from '../range/read-values';
import type { Cell, Reading } from '../range/read-values';

/** One column's cells, top to bottom. */
export type CellColumn = readonly Cell[];

/**
 * Reads some columns of an area. Neighbours are read in one block, so that a list of 500 columns costs no more than those needed.
 * Returns the cells by the column's position in the area.
 */
export async function readListColumns(
  context: Excel.RequestContext,
  sheet: string,
  area: Area,
  wanted: readonly number[],
  reading: Reading = {},
): Promise<Map<number, CellColumn>> {
  const columns = new Map<number, Cell[]>(wanted.map((index) => [index, new Array<Cell>(area.rows)]));
  const groups = neighbours([...columns.keys()]);
  let groupsRead = 0;
  for (const { first, count } of groups) {
    const targets = Array.from({ length: count }, (_, offset) => columns.get(first + offset));
    const take = (rows: readonly (readonly Cell[])[], firstRow: number): void => {
      for (let offset = 0; offset < count; offset++) {
        const target = targets[offset];
        if (!target) continue;
        for (let row = 0; row < rows.length; row++) target[firstRow + row] = rows[row][offset];
      }
    };
    const before = groupsRead;
    await readValues(context, sheet, { ...area, column: area.column + first, columns: count }, take, {
      after: (rows) => reading.after?.(Math.floor((before * area.rows + rows) / groups.length)),
    });
    groupsRead++;
  }
  return columns;
}

/** Runs of columns at most two apart: one column read in vain is cheaper than another round trip. */
function neighbours(indexes: readonly number[]): { first: number; count: number }[] {
  const runs: { first: number; count: number }[] = [];
  for (const index of [...indexes].sort((a, b) => a - b)) {
    const run = runs.at(-1);
    if (run && index - (run.first + run.count) <= 1) run.count = index - run.first + 1;
    else runs.push({ first: index, count: 1 });
  }
  return runs;
}
