import type { Injector } from '@univerjs/core';
import { BaseFunction, BaseReferenceObject, IFormulaRuntimeService } from '@univerjs/preset-sheets-core';
import { MAX_COLUMNS, MAX_ROWS } from '../book/area';

/**
 * To the engine a sheet ends where its drawing does, which grows on demand. Here results spill, SEQUENCE counts and
 * references reach as far as Excel's sheets go.
 */
export function calculateOnWholeSheets(injector: Injector): void {
  const runtime = injector.get(IFormulaRuntimeService);
  const setCurrent = runtime.setCurrent.bind(runtime);
  runtime.setCurrent = (row, column, _rows, _columns, sheet, unit) =>
    setCurrent(row, column, MAX_ROWS, MAX_COLUMNS, sheet, unit);
  BaseFunction.prototype.setSheetRowColumnCount = function () {
    this._rowCount = MAX_ROWS;
    this._columnCount = MAX_COLUMNS;
  };
  BaseReferenceObject.prototype.isExceedRange = function () {
    const { startRow, startColumn, endRow, endColumn } = this.getRangePosition();
    return startRow < 0 || startColumn < 0 || endRow >= MAX_ROWS || endColumn >= MAX_COLUMNS;
  };
}
