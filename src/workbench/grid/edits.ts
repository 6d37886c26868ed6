import type { ICommandInfo, IExecutionOptions } from '@univerjs/core';
import { ObjectMatrix } from '@univerjs/core';
import type {
  IInsertSheetMutationParams,
  IRemoveSheetMutationParams,
  ISetRangeValuesMutationParams,
  ISetWorksheetNameMutationParams,
  ISetWorksheetOrderMutationParams,
} from '@univerjs/preset-sheets-core';
import {
  FormulaDataModel,
  INumfmtService,
  InsertSheetMutation,
  RemoveSheetMutation,
  SetRangeValuesMutation,
  SetWorksheetNameMutation,
  SetWorksheetOrderMutation,
} from '@univerjs/preset-sheets-core';
import type { Area } from '../book/area';
import { area, bounding } from '../book/area';
import type { CellInput, Sheet } from '../book/sheet';
import { fromCellData } from './cell-data';
import { copyShifts } from './shifts';
import type { ShownUnit } from './shown-unit';
import { sheetOf } from './shown-unit';

type Options = (IExecutionOptions & { fromBook?: boolean; applyFormulaCalculationResult?: boolean }) | undefined;

/** Brings what the user does at the grid into the book. */
export class Edits {
  constructor(private readonly unit: ShownUnit) {}

  /** Listens to every command of the library; what we did ourselves and what formulas answered is not an edit. */
  heard(info: Readonly<ICommandInfo>, options: Options): void {
    if (options?.fromBook || options?.fromFormula || options?.applyFormulaCalculationResult) return;
    const { params } = info;
    switch (info.id) {
      case SetRangeValuesMutation.id:
        return this.values(params as ISetRangeValuesMutationParams);
      case InsertSheetMutation.id:
        return this.added(params as IInsertSheetMutationParams);
      case RemoveSheetMutation.id:
        return this.removed(params as IRemoveSheetMutationParams);
      case SetWorksheetNameMutation.id:
        return this.renamed(params as ISetWorksheetNameMutationParams);
      case SetWorksheetOrderMutation.id:
        return this.moved(params as ISetWorksheetOrderMutationParams);
      default:
        copyShifts(this.unit, info, (sheet, a) => this.copy(sheet, a));
    }
  }

  private values({ unitId, subUnitId, cellValue }: ISetRangeValuesMutationParams): void {
    const sheet = sheetOf(this.unit, subUnitId);
    if (unitId !== this.unit.id || !sheet || !cellValue) return;
    let touched: Area | undefined;
    const places: [number, number][] = [];
    new ObjectMatrix(cellValue).forValue((row, column) => {
      places.push([row, column]);
      const cell = area(row, column);
      touched = touched ? bounding(touched, cell) : cell;
    });
    if (!touched) return;
    const { row: top, column: left, rows, columns } = touched;
    const inputs: CellInput[][] = Array.from({ length: rows }, () => new Array<CellInput>(columns).fill(undefined));
    for (const [row, column] of places) inputs[row - top][column - left] = this.input(sheet, row, column);
    const edited = touched;
    this.unit.quietly(() => sheet.write(edited, inputs, 'user'));
  }

  private copy(sheet: Sheet, a: Area): void {
    const inputs = Array.from({ length: a.rows }, (_, r) =>
      Array.from({ length: a.columns }, (_, c) => this.input(sheet, a.row + r, a.column + c)),
    );
    this.unit.quietly(() => sheet.write(a, inputs, 'user'));
  }

  /** A cell of the library as the book holds it, with the number format that typing chose. */
  private input(sheet: Sheet, row: number, column: number): CellInput {
    const { workbook, injector, id } = this.unit;
    const raw = workbook.getSheetBySheetId(sheet.id)?.getCellRaw(row, column);
    const formula = injector.get(FormulaDataModel).getFormulaStringByCell(row, column, sheet.id, id) ?? undefined;
    let value = fromCellData(raw);
    if (typeof value === 'string' && value.startsWith("'")) value = value.slice(1);
    if (value === '') value = null;
    const pattern = injector.get(INumfmtService).getValue(id, sheet.id, row, column)?.pattern;
    const numberFormat = pattern && pattern !== sheet.cell(row, column).numberFormat ? pattern : undefined;
    if (formula === undefined && numberFormat === undefined) return value;
    return { value: formula === undefined ? value : null, formula, numberFormat };
  }

  private removed({ subUnitId }: IRemoveSheetMutationParams): void {
    const sheet = sheetOf(this.unit, subUnitId);
    if (sheet) this.unit.quietly(() => this.unit.book.removeSheet(sheet));
  }

  private renamed({ subUnitId, name }: ISetWorksheetNameMutationParams): void {
    const sheet = sheetOf(this.unit, subUnitId);
    if (sheet && sheet.name !== name) this.unit.quietly(() => this.unit.book.renameSheet(sheet, name));
  }

  private moved({ subUnitId, toOrder }: ISetWorksheetOrderMutationParams): void {
    const sheet = sheetOf(this.unit, subUnitId);
    if (sheet) this.unit.quietly(() => this.unit.book.moveSheet(sheet, toOrder));
  }

  /** The book names its sheets' ids itself: the tab the user added gives way to the book's own. */
  private added({ sheet }: IInsertSheetMutationParams): void {
    const { book, id } = this.unit;
    if (sheetOf(this.unit, sheet.id)) return;
    const cells = new ObjectMatrix(sheet.cellData ?? {});
    setTimeout(() => {
      this.unit.run(RemoveSheetMutation.id, { unitId: id, subUnitId: sheet.id, subUnitName: sheet.name });
      book.batch(() => {
        const added = book.addSheet(sheet.name || undefined);
        cells.forValue((row, column, cell) => {
          added.write(area(row, column), [[{ value: fromCellData(cell), formula: cell?.f ?? undefined }]], 'user');
        });
        book.activate(added);
      });
    });
  }
}
