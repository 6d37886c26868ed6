import { codeOf } from '../host/problem-of-error';
import type { Area } from './address';
import { rangeOf } from './range-of';

/** A cell to write: null leaves it blank; text is text whatever it begins with, because its format is set to text first. */
export type WrittenCell = string | number | null;

const mostRowsPerBlock = 20_000;
/** Characters of JSON; Excel on the web refuses 5 MB, and 1.5 MB leaves the thread within reach. */
const mostCharacters = 1_500_000;

export interface Writing {
  /** Makes the rows of one block, so that 100,000 rows of text never stand in memory twice. */
  rows(
    first: number,
    count: number,
  ): readonly (readonly WrittenCell[])[] | Promise<readonly (readonly WrittenCell[])[]>;
  /** Called after each block; throws to stop. */
  after?(rowsWritten: number): Promise<void> | void;
}

/** Writes values into an area block by block, halving the block when Excel says it is too large. */
export async function writeValues(
  context: Excel.RequestContext,
  sheet: string,
  area: Area,
  writing: Writing,
): Promise<void> {
  let size = mostRowsPerBlock;
  for (let done = 0; done < area.rows;) {
    const wanted = Math.min(size, area.rows - done);
    const made = await writing.rows(done, wanted);
    const count = rowsWithin(made, mostCharacters);
    const block = count < made.length ? made.slice(0, count) : made;
    try {
      context.application.suspendApiCalculationUntilNextSync();
      rangeOf(context, sheet, { ...area, row: area.row + done, rows: count }).values = block as WrittenCell[][];
      await context.sync();
    } catch (error) {
      if (codeOf(error) !== 'RequestPayloadSizeLimitExceeded' || count === 1) throw error;
      size = Math.ceil(count / 2);
      continue;
    }
    size = Math.max(1, Math.min(size, count));
    done += count;
    await writing.after?.(done);
  }
}

function rowsWithin(rows: readonly (readonly WrittenCell[])[], limit: number): number {
  let characters = 0;
  for (let row = 0; row < rows.length; row++) {
    for (const cell of rows[row]) characters += typeof cell === 'string' ? cell.length + 3 : 19;
    if (characters > limit) return Math.max(1, row);
  }
  return rows.length;
}
