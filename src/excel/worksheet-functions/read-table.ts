import { ProblemError } from '../../core/problem';
import type { ListCell, TableCell } from '../../functions/argument';
import { readCell } from './cell';
import { filledHeight } from './range';
import type { Range } from './range';
import { ofSheet } from './read-value';
import { SheetError } from './sheet-error';

type Rows<Cell> = readonly (readonly Cell[])[];

/** Cells as they stand, blank rows at the end of whole columns dropped. Throws the first error that stands in one. */
export function readTable(argument: string, range: Range): Rows<TableCell> {
  return range.slice(0, filledHeight(range)).map((cells, row) => cells.map((raw) => soundCell(argument, raw, row)));
}

/** A list with its heading row: an error among the headings is thrown, one below them is its row's own. */
export function readList(argument: string, range: Range): Rows<ListCell> {
  return range.slice(0, filledHeight(range)).map((cells, row) =>
    cells.map((raw): ListCell => {
      if (row === 0) return soundCell(argument, raw, row);
      const cell = readCell(raw);
      return cell instanceof SheetError ? { ...ofSheet(cell), argument, row: row + 1 } : cell;
    }),
  );
}

function soundCell(argument: string, raw: unknown, row: number): TableCell {
  const cell = readCell(raw);
  if (cell instanceof SheetError) throw new ProblemError({ ...ofSheet(cell), argument, row: row + 1 });
  return cell;
}
