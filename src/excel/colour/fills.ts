import { codeOf } from '../host/problem-of-error';
import { addressOf } from '../range/address';
import type { Area } from '../range/address';
import { rangeOf } from '../range/range-of';
import { alikeColumns, LookRuns } from '../journal/look-runs';
import type { LookRun } from '../journal/run-record';

const cellsPerBlock = 40_000;
const callsPerSync = 500;

/** The fills of an area, as runs of equal rows; null is no fill. */
export async function readFills(context: Excel.RequestContext, sheet: string, area: Area): Promise<LookRun[]> {
  const before = new LookRuns();
  const rowsPerBlock = Math.max(1, Math.floor(cellsPerBlock / area.columns));
  for (let done = 0; done < area.rows; done += rowsPerBlock) {
    const rows = Math.min(rowsPerBlock, area.rows - done);
    const cells = await fillsOf(context, rangeOf(context, sheet, { ...area, row: area.row + done, rows }));
    for (const row of cells) before.add(row.map(({ format }) => colourBefore(format?.fill)));
  }
  return before.runs;
}

/** A white cell that says it has no pattern, or cannot tell, is one without a fill. */
function colourBefore(fill: Excel.CellPropertiesFill | undefined): string | null {
  const colour = fill?.color ?? '';
  if (fill?.pattern === undefined) return colour === '' || colour.toUpperCase() === '#FFFFFF' ? null : colour;
  return fill.pattern === Excel.FillPattern.none ? null : colour;
}

async function fillsOf(context: Excel.RequestContext, range: Excel.Range): Promise<Excel.CellProperties[][]> {
  const withPattern = range.getCellProperties({ format: { fill: { color: true, pattern: true } } });
  try {
    await context.sync();
    return withPattern.value;
  } catch (error) {
    // Hosts without patterns tell the colour alone.
    if (codeOf(error) !== 'NotImplemented' && codeOf(error) !== 'InvalidArgument') throw error;
    const colours = range.getCellProperties({ format: { fill: { color: true } } });
    await context.sync();
    return colours.value;
  }
}

/** Gives an area back the fills it had. */
export async function restoreFills(
  context: Excel.RequestContext,
  sheet: string,
  area: Area,
  before: readonly LookRun[],
): Promise<void> {
  let row = area.row;
  let calls = 0;
  for (const run of before) {
    for (const { first, count, look } of alikeColumns(run)) {
      const { fill } = rangeOf(context, sheet, {
        row,
        column: area.column + first,
        rows: run.rows,
        columns: count,
      }).format;
      if (look === null) fill.clear();
      else fill.color = look;
      if (++calls % callsPerSync === 0) await context.sync();
    }
    row += run.rows;
  }
  await context.sync();
}

/** Excel takes some 8,000 characters of addresses in one call; half of that leaves room. */
const longestAddresses = 4_000;
const areasPerSync = 40;

/**
 * Fills an area's rows, one colour a row; null leaves a row as it is. Rows of one colour that follow each other are one piece,
 * and many pieces of one colour are one call.
 */
export async function fillRows(
  context: Excel.RequestContext,
  sheet: string,
  area: Area,
  colours: readonly (string | null)[],
  after?: (rowsFilled: number) => Promise<void> | void,
): Promise<void> {
  const waiting = new Map<string, string>();
  let sent = 0;
  const send = (colour: string): void => {
    context.workbook.worksheets.getItem(sheet).getRanges(waiting.get(colour)).format.fill.color = colour;
    waiting.delete(colour);
    sent++;
  };
  for (let first = 0; first < area.rows;) {
    let next = first + 1;
    while (next < area.rows && colours[next] === colours[first]) next++;
    const colour = colours[first];
    if (colour !== null) {
      const piece = addressOf({ ...area, row: area.row + first, rows: next - first });
      const addresses = waiting.get(colour);
      waiting.set(colour, addresses === undefined ? piece : `${addresses},${piece}`);
      if ((addresses?.length ?? 0) > longestAddresses) send(colour);
    }
    first = next;
    if (sent < areasPerSync) continue;
    sent = 0;
    await context.sync();
    await after?.(first);
  }
  for (const colour of [...waiting.keys()]) send(colour);
  await context.sync();
  await after?.(area.rows);
}
