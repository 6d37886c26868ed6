import type { Injector } from '@univerjs/core';
import { IFormulaRuntimeService } from '@univerjs/preset-sheets-core';
import { MAX_COLUMNS, MAX_ROWS } from '../book/area';

/** Results may spill as far as a sheet goes. To the engine a sheet ends where its drawing does, which grows on demand. */
export function spillOverWholeSheets(injector: Injector): void {
  const runtime = injector.get(IFormulaRuntimeService);
  const setCurrent = runtime.setCurrent.bind(runtime);
  runtime.setCurrent = (row, column, _rows, _columns, sheet, unit) =>
    setCurrent(row, column, MAX_ROWS, MAX_COLUMNS, sheet, unit);
}
