import { rangeOf } from '../range/range-of';
import { setWidths } from '../results/column-widths';
import { figureFormat } from './figure-format';
import type { FoundAnswer } from './find-answer';

/** Rows and columns looked at; what is beyond looks like them. */
const mostRows = 200;
const mostColumns = 60;

/** Characters a column is wide at least and at most, and points for one of them. */
const narrowest = 10;
const widest = 60;
const pointsPerCharacter = 5.5;

/** Makes an answer on a sheet of ours readable: figures with as many digits as they need, bold headings, columns of their width. */
export async function dressAnswer(context: Excel.RequestContext, { sheetId, area, cell }: FoundAnswer): Promise<void> {
  const columns = Math.min(mostColumns, area.columns);
  const rows = Math.min(mostRows, area.rows);
  const answer = rangeOf(context, sheetId, { ...area, rows, columns });
  answer.load('values,numberFormat');
  await context.sync();
  const values = answer.values as unknown[][];
  for (let column = 0; column < columns; column++) {
    if (answer.numberFormat.some((row) => row[column] !== 'General')) continue;
    const format = figureFormat(values.map((row) => row[column]));
    if (format === null) continue;
    const figures = rangeOf(context, sheetId, { ...area, column: area.column + column, columns: 1 });
    // One format for all cells of a range: Excel takes a single value for the whole of it.
    figures.numberFormat = format as unknown as string[][];
  }
  if (hasHeadings(values)) rangeOf(context, sheetId, { ...area, rows: 1, columns }).format.font.bold = true;
  await context.sync();

  const top = Math.max(0, cell.row - 1);
  const block = { row: top, column: 0, rows: area.row + rows - top, columns: area.column + columns };
  const shown = rangeOf(context, sheetId, block);
  shown.load('text');
  await context.sync();
  const widths = Array.from({ length: block.columns }, (_, column) =>
    Math.max(narrowest, Math.min(widest, 2 + Math.max(...shown.text.map((row) => charactersOf(row[column]))))),
  );
  setWidths(
    context,
    sheetId,
    block,
    widths.map((width) => width * pointsPerCharacter),
  );
  await context.sync();
}

/** Headings are texts above a row in which figures stand. */
function hasHeadings([first, second = []]: readonly (readonly unknown[])[]): boolean {
  return first.every((value) => typeof value === 'string') && second.some((value) => typeof value === 'number');
}

/** Chinese characters are twice as wide. */
function charactersOf(text: string): number {
  return text.length + (text.match(/[\u2e80-\u9fff\uff00-\uff60]/g)?.length ?? 0);
}
