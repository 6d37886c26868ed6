import { codeOf } from '../host/problem-of-error';
import { addressOf } from '../range/address';
import type { Area } from '../range/address';
import { rangeOf } from '../range/range-of';
import { alikeColumns, LookRuns } from '../journal/look-runs';
import type { LookRun } from '../journal/run-record';

const rowsPerBlock = 1_000;
const blocksPerSync = 50;
const callsPerSync = 500;

/**
 * The fills of an area, as runs of equal rows; null is no fill. Blocks of one look, which most are, are asked for as a whole,
 * only the others cell by cell.
 */
export async function readFills(context: Excel.RequestContext, sheet: string, area: Area): Promise<LookRun[]> {
  const before = new LookRuns();
  for (let done = 0; done < area.rows; done += rowsPerBlock * blocksPerSync) {
    const blocks: Area[] = [];
    for (let row = done; row < area.rows && blocks.length < blocksPerSync; row += rowsPerBlock) {
      blocks.push({ ...area, row: area.row + row, rows: Math.min(rowsPerBlock, area.rows - row) });
    }
    const fills = await withPatternOrWithout((pattern) => fillsOfBlocks(context, sheet, blocks, pattern));
    for (const [index, block] of blocks.entries()) {
      const fill = fills[index];
      if (isOneLook(fill)) before.add(new Array<string | null>(area.columns).fill(lookOf(fill)), block.rows);
      else {
        const range = rangeOf(context, sheet, block);
        for (const row of await withPatternOrWithout((pattern) => fillsOfCells(context, range, pattern))) {
          before.add(row.map(({ format }) => lookOf(format?.fill ?? {})));
        }
      }
    }
  }
  return before.runs;
}

interface Fill {
  readonly color?: string;
  /** Absent where the host does not tell patterns. */
  readonly pattern?: string | null;
}

function isOneLook({ color, pattern }: Fill): boolean {
  return pattern === Excel.FillPattern.none || (Boolean(color) && pattern !== null && pattern !== '');
}

/** The colour; null for no fill. White without a word on patterns is what cells without a fill say too. */
function lookOf({ color = '', pattern }: Fill): string | null {
  if (pattern === undefined) return color === '' || color.toUpperCase() === '#FFFFFF' ? null : color;
  return pattern === Excel.FillPattern.none ? null : color;
}

async function fillsOfBlocks(
  context: Excel.RequestContext,
  sheet: string,
  blocks: readonly Area[],
  pattern: boolean,
): Promise<Fill[]> {
  const fills = blocks.map((block) => {
    const { fill } = rangeOf(context, sheet, block).format;
    fill.load(pattern ? 'color,pattern' : 'color');
    return fill;
  });
  await context.sync();
  return fills.map((fill) => (pattern ? { color: fill.color, pattern: fill.pattern } : { color: fill.color }));
}

async function fillsOfCells(
  context: Excel.RequestContext,
  range: Excel.Range,
  pattern: boolean,
): Promise<Excel.CellProperties[][]> {
  const fill = pattern ? { color: true, pattern: true } : { color: true };
  const asked = { cells: range.getCellProperties({ format: { fill } }) };
  await context.sync();
  return asked.cells.value;
}

/** Some hosts know no patterns: there the colour alone has to do. */
async function withPatternOrWithout<Result>(ask: (pattern: boolean) => Promise<Result>): Promise<Result> {
  try {
    return await ask(true);
  } catch (error) {
    if (codeOf(error) !== 'NotImplemented' && codeOf(error) !== 'InvalidArgument') throw error;
    return ask(false);
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
