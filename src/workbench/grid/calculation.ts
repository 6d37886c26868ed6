import type { ICellData, ICommandInfo, IObjectMatrixPrimitiveType, IRange, Nullable } from '@univerjs/core';
import { ObjectMatrix } from '@univerjs/core';
import type { ISetRangeValuesMutationParams } from '@univerjs/preset-sheets-core';
import {
  FormulaDataModel,
  FormulaExecutedStateType,
  SetFormulaCalculationStartMutation,
  SetFormulaCalculationStopMutation,
  SetRangeValuesMutation,
  SetFormulaCalculationNotificationMutation,
} from '@univerjs/preset-sheets-core';
import type { ISetFormulaCalculationNotificationMutation } from '@univerjs/preset-sheets-core';
import { area } from '../book/area';
import type { CellValue } from '../book/cell';
import { CellError } from '../book/cell';
import type { Sheet } from '../book/sheet';
import { fromResult } from './cell-data';
import type { Place, ResultNotes } from './grid';
import type { ShownUnit } from './shown-unit';
import { sheetOf } from './shown-unit';

/** The library waits this long after an edit before it calculates. */
const startDelay = 100;

/** Follows the library's calculation and carries its results into the book. */
export class Calculation {
  private running = false;
  private dueUntil = 0;
  private waiters: (() => void)[] = [];
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly unit: ShownUnit,
    private readonly notes: () => ResultNotes | undefined,
    private readonly now: () => number,
  ) {
    this.expect();
  }

  /** A calculation is about to start: an edit was made. */
  expect(): void {
    this.dueUntil = this.now() + startDelay * 3;
    this.check();
  }

  isBusy(): boolean {
    return this.running || this.now() < this.dueUntil;
  }

  heard(info: Readonly<ICommandInfo>, applied: boolean): void {
    if (info.id === SetFormulaCalculationStartMutation.id) this.running = true;
    else if (info.id === SetFormulaCalculationNotificationMutation.id) {
      const { functionsExecutedState } = info.params as ISetFormulaCalculationNotificationMutation;
      // The results are applied in the same turn, some of them after this.
      if (functionsExecutedState !== undefined) setTimeout(() => this.ended(functionsExecutedState));
    } else if (info.id === SetFormulaCalculationStopMutation.id) this.expect();
    else if (applied && info.id === SetRangeValuesMutation.id)
      this.results(info.params as ISetRangeValuesMutationParams);
    this.check();
  }

  settled(): Promise<void> {
    return new Promise((resolve) => {
      this.waiters.push(resolve);
      this.check();
    });
  }

  start(dirty: readonly Place[], everything = false): void {
    this.running = true;
    const { id, commands } = this.unit;
    const dirtyRanges = dirty.map(({ sheet, row, column }) => ({
      unitId: id,
      sheetId: sheet,
      range: { startRow: row, endRow: row, startColumn: column, endColumn: column },
    }));
    void commands.executeCommand(
      SetFormulaCalculationStartMutation.id,
      {
        dirtyRanges,
        dirtyNameMap: {},
        dirtyDefinedNameMap: {},
        dirtyUnitFeatureMap: {},
        dirtyUnitOtherFormulaMap: {},
        forceCalculation: everything,
        clearDependencyTreeCache: {},
      },
      { onlyLocal: true },
    );
  }

  private ended(state: FormulaExecutedStateType): void {
    this.running = false;
    if (state === FormulaExecutedStateType.SUCCESS) this.notes()?.calculated();
    this.dueUntil = Math.min(this.dueUntil, this.now() + 30);
    this.check();
  }

  private check(): void {
    clearTimeout(this.timer);
    if (this.running) return;
    const left = this.dueUntil - this.now();
    if (left > 0) {
      this.timer = setTimeout(() => this.check(), left + 5);
      return;
    }
    const waiters = this.waiters;
    this.waiters = [];
    for (const resolve of waiters) resolve();
  }

  private results({ subUnitId, cellValue }: ISetRangeValuesMutationParams): void {
    const sheet = sheetOf(this.unit, subUnitId);
    if (!sheet || !cellValue) return;
    const model = this.unit.injector.get(FormulaDataModel);
    const ranges = model.getArrayFormulaRange()[this.unit.id]?.[subUnitId];
    const cells = model.getArrayFormulaCellData()[this.unit.id]?.[subUnitId];
    this.unit.quietly(() =>
      this.unit.book.batch(() => {
        new ObjectMatrix(cellValue).forValue((row, column, cell) => {
          if (sheet.store.formula(row, column) === undefined) return;
          const range = ranges?.[row]?.[column];
          if (range && spans(range) && cells) this.spill(sheet, row, column, range, cells);
          else this.result(sheet, row, column, cell);
        });
      }),
    );
  }

  private result(sheet: Sheet, row: number, column: number, cell: Nullable<ICellData>): void {
    const place = { sheet: sheet.id, row, column };
    const value = this.withMessage(fromResult(cell), place, 0, 0);
    sheet.setSpill(row, column, [[value]]);
    const style = typeof cell?.s === 'object' ? cell.s?.n?.pattern : undefined;
    const format = this.notes()?.numberFormat(place, 0, 0) ?? style;
    if (format && format !== 'General') this.format(sheet, row, column, 1, format);
  }

  private spill(
    sheet: Sheet,
    row: number,
    column: number,
    range: IRange,
    cells: IObjectMatrixPrimitiveType<Nullable<ICellData>>,
  ): void {
    const place = { sheet: sheet.id, row, column };
    const rows = range.endRow - range.startRow + 1;
    const columns = range.endColumn - range.startColumn + 1;
    const values: CellValue[][] = [];
    for (let r = 0; r < rows; r++) {
      const line: CellValue[] = [];
      for (let c = 0; c < columns; c++) {
        line.push(this.withMessage(fromResult(cells[row + r]?.[column + c]), place, r, c));
      }
      values.push(line);
    }
    if (sheet.setSpill(row, column, values)) this.spillFormats(sheet, place, rows, columns);
  }

  /** Formats that results ask for, column by column in runs, and only where the user has chosen none. */
  private spillFormats(sheet: Sheet, place: Place, rows: number, columns: number): void {
    const notes = this.notes();
    if (!notes) return;
    for (let c = 0; c < columns; c++) {
      let start = 0;
      let format = notes.numberFormat(place, 0, c);
      for (let r = 1; r <= rows; r++) {
        const next = r < rows ? notes.numberFormat(place, r, c) : undefined;
        if (r < rows && next === format) continue;
        if (format) this.format(sheet, place.row + start, place.column + c, r - start, format);
        start = r;
        format = next;
      }
    }
  }

  private format(sheet: Sheet, row: number, column: number, rows: number, numberFormat: string): void {
    if ((sheet.style(row, column).numberFormat ?? 'General') !== 'General') return;
    sheet.format(area(row, column, rows, 1), { numberFormat }, 'calculation');
  }

  private withMessage(value: CellValue, place: Place, row: number, column: number): CellValue {
    if (!(value instanceof CellError)) return value;
    return new CellError(value.code, this.notes()?.message(place, row, column));
  }
}

function spans(range: IRange): boolean {
  return range.endRow > range.startRow || range.endColumn > range.startColumn;
}
