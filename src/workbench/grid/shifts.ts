import type { ICommandInfo, IRange } from '@univerjs/core';
import type { IReorderRangeMutationParams, ISetWorksheetColWidthMutationParams } from '@univerjs/preset-sheets-core';
import {
  InsertColMutation,
  InsertRowMutation,
  MoveColsMutation,
  MoveRangeMutation,
  MoveRowsMutation,
  RemoveColMutation,
  RemoveRowMutation,
  ReorderRangeMutation,
  SetWorksheetColWidthMutation,
} from '@univerjs/preset-sheets-core';
import type { Area } from '../book/area';
import { MAX_COLUMNS, MAX_ROWS, area } from '../book/area';
import type { Sheet } from '../book/sheet';
import { shiftCells } from '../book/shift';
import { toArea } from './range';
import type { ShownUnit } from './shown-unit';
import { sheetOf } from './shown-unit';
import { pixelsPerPoint } from './unit-snapshot';

interface OnSheet {
  readonly subUnitId: string;
  readonly range: IRange;
}

type Direction = 'Down' | 'Right' | 'Up' | 'Left';

const directions = new Map<string, Direction>([
  [InsertRowMutation.id, 'Down'],
  [RemoveRowMutation.id, 'Up'],
  [InsertColMutation.id, 'Right'],
  [RemoveColMutation.id, 'Left'],
]);

function shift(unit: ShownUnit, { subUnitId, range }: OnSheet, direction: Direction): void {
  const sheet = sheetOf(unit, subUnitId);
  if (!sheet) return;
  const rows = direction === 'Down' || direction === 'Up';
  const moved = rows
    ? area(range.startRow, 0, range.endRow - range.startRow + 1, MAX_COLUMNS)
    : area(0, range.startColumn, MAX_ROWS, range.endColumn - range.startColumn + 1);
  unit.quietly(() => shiftCells(sheet, { at: moved, direction }, 'user'));
}

function widths(unit: ShownUnit, { subUnitId, ranges, colWidth }: ISetWorksheetColWidthMutationParams): void {
  const sheet = sheetOf(unit, subUnitId);
  if (!sheet) return;
  unit.quietly(() => {
    for (const range of ranges) {
      for (let column = range.startColumn; column <= range.endColumn; column++) {
        const pixels = typeof colWidth === 'number' ? colWidth : colWidth[column - range.startColumn];
        if (pixels) sheet.columnWidths.set(column, pixels / pixelsPerPoint);
      }
    }
    sheet.publish({ kind: 'dimensions', sheet: sheet.id });
  });
}

/** Rows and columns put in, taken out, moved, sorted or resized by the user. `copy` reads an area from the library anew. */
export function copyShifts(unit: ShownUnit, info: Readonly<ICommandInfo>, copy: (sheet: Sheet, a: Area) => void): void {
  const direction = directions.get(info.id);
  if (direction) return shift(unit, info.params as OnSheet, direction);
  if (info.id === SetWorksheetColWidthMutation.id) {
    return widths(unit, info.params as ISetWorksheetColWidthMutationParams);
  }
  if (info.id === ReorderRangeMutation.id) {
    const { subUnitId, range } = info.params as IReorderRangeMutationParams;
    const sheet = sheetOf(unit, subUnitId);
    if (sheet) copy(sheet, toArea(range, MAX_ROWS, MAX_COLUMNS));
    return;
  }
  if (info.id === MoveRangeMutation.id || info.id === MoveRowsMutation.id || info.id === MoveColsMutation.id) {
    for (const sheet of unit.book.sheets) {
      const used = sheet.used();
      if (used) copy(sheet, used);
    }
  }
}
