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
import type { Area } from '../book/area';
import { area, sameArea, subtract } from '../book/area';
import type { CellValue } from '../book/cell';
import { CellError } from '../book/cell';
import type { Sheet } from '../book/sheet';
import type { CalculationQueue } from './calculation-queue';
import { fromResult } from './cell-data';
import type { Place, ResultNotes } from './grid';
import { toRange } from './range';
import type { ShownUnit } from './shown-unit';
import { sheetOf } from './shown-unit';

/** The library waits this long after an edit before it calculates. */
const startDelay = 100;

/** Formulas that read each other's spills in a ring never come to rest: after so many rounds they are left as they are. */
const mostRounds = 100;

interface Surroundings {
  notes(): ResultNotes | undefined;
  /** Formulas that read whatever area a spill fills. */
  spillReaders(): readonly Place[];
  /** Draws the sheet as large as what it holds. */
  grow(sheet: Sheet): void;
  now(): number;
}

/** Follows the library's calculation and carries its results into the book. */
export class Calculation {
  private dueUntil = 0;
  /** Cells of spills that changed: the engine looks after formulas that read a spill once, not after theirs. */
  private spilled: { readonly sheet: string; readonly area: Area }[] = [];
  private rounds = 0;
  private waiters: (() => void)[] = [];
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly unit: ShownUnit,
    private readonly queue: CalculationQueue,
    private readonly around: Surroundings,
  ) {
    this.expect();
  }

  /** A calculation is about to start: an edit was made. */
  expect(): void {
    this.dueUntil = this.around.now() + startDelay * 3;
    this.check();
  }

  isBusy(): boolean {
    return this.queue.busy || this.spilled.length > 0 || this.around.now() < this.dueUntil;
  }

  heard(info: Readonly<ICommandInfo>, applied: boolean): void {
    if (info.id === SetFormulaCalculationNotificationMutation.id) {
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
    this.rounds = 0;
    this.calculate(
      dirty.map(({ sheet, row, column }) => ({ sheet, area: area(row, column) })),
      everything,
    );
  }

  private calculate(dirty: readonly { readonly sheet: string; readonly area: Area }[], everything: boolean): void {
    const { id, commands } = this.unit;
    const dirtyRanges = dirty.map((one) => ({ unitId: id, sheetId: one.sheet, range: toRange(one.area) }));
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
    if (state === FormulaExecutedStateType.SUCCESS) this.around.notes()?.calculated();
    const { spilled } = this;
    this.spilled = [];
    if (spilled.length > 0 && this.rounds++ < mostRounds) {
      const readers = this.around.spillReaders().map((place) => ({ ...place, area: area(place.row, place.column) }));
      this.calculate([...spilled, ...readers], false);
    }
    this.check();
  }

  private check(): void {
    clearTimeout(this.timer);
    if (this.isBusy()) {
      this.timer = setTimeout(() => this.check(), Math.max(5, this.dueUntil - this.around.now()));
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
    this.write(sheet, row, column, [[value]]);
    const style = typeof cell?.s === 'object' ? cell.s?.n?.pattern : undefined;
    const format = this.around.notes()?.numberFormat(place, 0, 0) ?? style;
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
    if (this.write(sheet, row, column, values)) this.spillFormats(sheet, place, rows, columns);
  }

  /** Remembers which cells besides the formula's own are different now. */
  private write(sheet: Sheet, row: number, column: number, values: readonly (readonly CellValue[])[]): boolean {
    const before = sheet.spillFrom(row, column);
    const held = before && sheet.values(before);
    const fits = sheet.setSpill(row, column, values);
    if (values.length > 1 || values[0].length > 1) this.around.grow(sheet);
    const after = sheet.spillFrom(row, column);
    if (!before && !after) return fits;
    if (before && after && sameArea(before, after) && sameValues(held ?? [], values)) return fits;
    for (const changed of [before, after]) {
      for (const part of changed ? subtract(changed, area(row, column)) : []) {
        this.spilled.push({ sheet: sheet.id, area: part });
      }
    }
    return fits;
  }

  /** Formats that results ask for, column by column in runs, and only where the user has chosen none. */
  private spillFormats(sheet: Sheet, place: Place, rows: number, columns: number): void {
    const notes = this.around.notes();
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
    return new CellError(value.code, this.around.notes()?.message(place, row, column));
  }
}

function sameValues(a: readonly (readonly CellValue[])[], b: readonly (readonly CellValue[])[]): boolean {
  const same = (one: CellValue, other: CellValue) =>
    one instanceof CellError ? other instanceof CellError && one.code === other.code : one === other;
  return a.every((line, r) => line.every((value, c) => same(value, b[r][c])));
}

function spans(range: IRange): boolean {
  return range.endRow > range.startRow || range.endColumn > range.startColumn;
}
