import { ProblemError } from '../../core/problem';
import { codeOf } from '../host/problem-of-error';
import type { Area } from './address';
import { rangeOf } from './range-of';

/** What Excel hands over for one cell: errors arrive as their name (#N/A), blanks as ''. */
export type Cell = string | number | boolean;

/** Some 20,000 rows of four columns stay well below the 1.5 MB that one answer should carry. */
const cellsPerBlock = 80_000;
const mostRowsPerBlock = 20_000;

export interface Reading {
  /** Called after each block; throws to stop. */
  after?(rowsRead: number): Promise<void> | void;
}

/**
 * Reads an area block by block and hands over each block's rows; halves the block when Excel says it is too large.
 * Excel may answer null instead of an error for too large ranges: that is never taken for blank cells.
 */
export async function readValues(
  context: Excel.RequestContext,
  sheet: string,
  area: Area,
  take: (rows: readonly (readonly Cell[])[], firstRow: number) => void,
  reading: Reading = {},
): Promise<void> {
  let size = Math.max(1, Math.min(mostRowsPerBlock, Math.floor(cellsPerBlock / area.columns)));
  for (let done = 0; done < area.rows;) {
    const rows = Math.min(size, area.rows - done);
    const range = rangeOf(context, sheet, { ...area, row: area.row + done, rows });
    range.load('values');
    const values = await valuesOf(context, range);
    if (values === null) {
      if (rows === 1) throw new ProblemError({ code: 'too-large', received: sheet });
      size = Math.ceil(rows / 2);
      continue;
    }
    take(values, done);
    done += rows;
    await reading.after?.(done);
  }
}

async function valuesOf(context: Excel.RequestContext, range: Excel.Range): Promise<Cell[][] | null> {
  try {
    await context.sync();
    return range.values as Cell[][] | null;
  } catch (error) {
    if (codeOf(error) === 'ResponsePayloadSizeLimitExceeded') return null;
    throw error;
  }
}
