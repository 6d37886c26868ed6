import { ProblemError } from '../../core/problem';
import { inExcel } from '../host/in-excel';
import { problemErrorOf } from '../host/problem-error-of';
import { openJournal } from '../journal/journal';
import type { RunRecord } from '../journal/run-record';
import { undoRun } from '../journal/undo-run';
import { isBlank } from '../list/is-blank';
import { addressOf } from '../range/address';
import type { Area } from '../range/address';
import { intersection, loadArea, loadedArea } from '../range/area-relations';
import { rangeOf } from '../range/range-of';
import { addAnchor } from '../results/anchor';
import { addSheet, chooseNames } from '../results/new-sheet';

/** Cells that a formula reads. */
export interface ReadCells {
  readonly sheet: string;
  readonly area: Area;
}

export interface FormulaPlan {
  readonly formula: string;
  /** The list it reads; null where it reads none. */
  readonly source: { readonly sheet: string; readonly address: string } | null;
  readonly reads: readonly ReadCells[];
  readonly isList: boolean;
  /** A sheet of ours with some lines above the formula; null for the selected cell. */
  readonly newSheet: NewSheet | null;
}

export interface NewSheet {
  readonly title: string;
  /** Lines above the answer, the title first. */
  readonly lines: readonly string[];
  /** Names of the customers left of the answer, each row with its own; null where it has none. */
  readonly customers: {
    readonly formula: string;
    readonly heading: string;
    /** Heading of the answer; null where it brings headings of its own. */
    readonly answerHeading: string | null;
  } | null;
}

/**
 * Writes a formula under a journal whose record stays open until its answer is there. Nothing of the user's is overwritten: a
 * cell that is not blank, or that the formula itself reads, is refused.
 */
export function writeFormula(plan: FormulaPlan): Promise<RunRecord> {
  return inExcel(
    async (context) => {
      const ids = await sheetIds(context, plan);
      const journal = await openJournal(context);
      const { newSheet, source } = plan;
      const spot = newSheet ? await spotOnNewSheet(context, newSheet) : await selectedSpot(context, plan);
      const now = new Date();
      const id = now.getTime().toString(36);
      let record: RunRecord = {
        id,
        since: now.toISOString(),
        state: 'open',
        source: {
          sheet: source?.sheet ?? '',
          sheetId: (source && ids.get(source.sheet)) ?? '',
          address: source?.address ?? 'A1',
        },
        place: newSheet ? 'answer-sheet' : 'answer-cell',
        sheet: { name: spot.sheet, id: spot.sheetId },
        address: addressOf(spot.cell),
        headings: newSheet ? textsOf(newSheet) : [],
        anchor: `CustomerLifecycle_${id}`,
        table: null,
        widened: null,
        coloured: addressOf(spot.cell),
        formatIds: [],
        formatsBefore: null,
        widthsBefore: null,
        fillsBefore: null,
        pivotSheets: [],
        answer: { formula: plan.formula, isList: plan.isList },
        notes: '',
      };
      await journal.keep(record);
      try {
        if (newSheet) {
          record = { ...record, sheet: { name: spot.sheet, id: await addSheet(context, spot.sheet) } };
          await journal.keep(record);
          writeAround(context, spot.sheet, spot.cell, newSheet);
        }
        addAnchor(context, record.anchor, spot.sheet, spot.cell);
        rangeOf(context, spot.sheet, spot.cell).formulas = [[plan.formula]];
        await context.sync();
        return record;
      } catch (error) {
        await undoRun(context, record);
        await journal.forget(record);
        throw problemErrorOf(error, spot.sheet);
      }
    },
    { oneUndoStep: true },
  );
}

function textsOf({ lines, customers }: NewSheet): string[] {
  return [...lines, ...(customers ? [customers.heading, customers.answerHeading ?? ''] : [])].filter(
    (each) => each !== '',
  );
}

/** Every sheet a formula names must be there: Excel would ask for a file instead. */
async function sheetIds(context: Excel.RequestContext, { source, reads }: FormulaPlan): Promise<Map<string, string>> {
  const { worksheets } = context.workbook;
  worksheets.load('items/id,items/name');
  await context.sync();
  const ids = new Map(worksheets.items.map(({ id, name }) => [name.toLowerCase(), id]));
  const named = [...(source ? [source.sheet] : []), ...reads.map(({ sheet }) => sheet)];
  return new Map(
    named.map((name) => {
      const id = ids.get(name.toLowerCase());
      if (id === undefined) throw new ProblemError({ code: 'sheet-changed', received: name });
      return [name, id];
    }),
  );
}

interface Spot {
  readonly sheet: string;
  readonly sheetId: string | null;
  readonly cell: Area;
}

/** Below the lines and a blank row, right of the customers; one row lower where the answer needs a heading. */
async function spotOnNewSheet(context: Excel.RequestContext, { title, lines, customers }: NewSheet): Promise<Spot> {
  const { sheet } = await chooseNames(context, title);
  const row = lines.length + 1 + (customers && customers.answerHeading !== null ? 1 : 0);
  return { sheet, sheetId: null, cell: { row, column: customers ? 1 : 0, rows: 1, columns: 1 } };
}

async function selectedSpot(context: Excel.RequestContext, { reads }: FormulaPlan): Promise<Spot> {
  const range = context.workbook.getSelectedRange();
  loadArea(range);
  const { worksheet } = range;
  const { protection, tables } = worksheet;
  worksheet.load('id,name');
  protection.load('protected');
  tables.load('items/id');
  await context.sync();
  const { id, name } = worksheet;
  const cell = { ...loadedArea(range), rows: 1, columns: 1 };
  const refuse = (): never => {
    throw new ProblemError({ code: 'cells-in-the-way', received: name });
  };
  if (protection.protected) throw new ProblemError({ code: 'sheet-protected', received: name });
  const bodies = tables.items.map((table) => table.getRange());
  for (const body of bodies) loadArea(body);
  await context.sync();
  if (bodies.some((body) => intersection(loadedArea(body), cell))) refuse();
  if (reads.some((read) => read.sheet.toLowerCase() === name.toLowerCase() && intersection(read.area, cell))) refuse();
  if (!(await isBlank(context, name, cell))) refuse();
  return { sheet: name, sheetId: id, cell };
}

function writeAround(context: Excel.RequestContext, sheet: string, cell: Area, { lines, customers }: NewSheet): void {
  const at = (row: number, column: number): Excel.Range =>
    rangeOf(context, sheet, { row, column, rows: 1, columns: 1 });
  const write = (range: Excel.Range, text: string): void => {
    range.numberFormat = [['@']];
    range.values = [[text]];
  };
  lines.forEach((line, row) => {
    const range = at(row, 0);
    write(range, line);
    range.format.font.bold = row === 0;
    if (row === 0) range.format.font.size = 14;
    else range.format.font.color = '#5B6B82';
  });
  if (!customers) return;
  const headingRow = customers.answerHeading === null ? cell.row : cell.row - 1;
  write(at(headingRow, 0), customers.heading);
  if (customers.answerHeading !== null) write(at(headingRow, 1), customers.answerHeading);
  rangeOf(context, sheet, { row: headingRow, column: 0, rows: 1, columns: 2 }).format.font.bold = true;
  at(headingRow + 1, 0).formulas = [[customers.formula]];
}
