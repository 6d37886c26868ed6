import { problemErrorOf } from './problem-error-of';
import { supports } from './supports';

export interface ExcelWork {
  /** Sheet to name when Excel refuses. */
  readonly sheet?: string;
  /** One undo step for everything written. */
  readonly oneUndoStep?: boolean;
}

/**
 * Runs a batch against Excel, waiting for the user to leave a cell in edit mode, and turns what Excel refuses into problems.
 * Throws a ProblemError, never an OfficeExtension.Error.
 */
export async function inExcel<Result>(
  batch: (context: Excel.RequestContext) => Promise<Result>,
  work: ExcelWork = {},
): Promise<Result> {
  const options: Excel.RunOptions = { delayForCellEdit: true };
  if (work.oneUndoStep && supports('ExcelApi', '1.20')) options.mergeUndoGroup = true;
  try {
    return await Excel.run(options, batch);
  } catch (error) {
    throw problemErrorOf(error, work.sheet);
  }
}
