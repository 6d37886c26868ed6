import type { Problem } from '../../core/problem';
import { inExcel } from '../host/in-excel';
import { supports } from '../host/supports';
import { openJournal } from '../journal/journal';
import type { Journal } from '../journal/journal';
import type { RunRecord } from '../journal/run-record';
import { areaOf } from '../range/address';
import { rangeOf } from '../range/range-of';
import { addSheet, chooseNames } from '../results/new-sheet';
import { buildFormulas } from './build-formulas';
import { buildPivot, pivotName } from './build-pivot';
import type { PivotSource } from './pivot-source';

export interface ClvSheet {
  readonly sheet: string;
  readonly form: 'pivot' | 'formulas';
  readonly problem: Problem | null;
}

/**
 * A pivot table of a run's results on a new sheet; where Excel has none, or fails, a table of formulas with the same numbers
 * and why. `columns` are the positions of stage and value among the results.
 */
export function buildClvSheet(
  run: RunRecord,
  source: PivotSource,
  columns: { readonly stage: number; readonly value: number },
): Promise<ClvSheet> {
  return inExcel(
    async (context) => {
      const journal = await openJournal(context);
      let problem: Problem = { code: 'pivot-unavailable' };
      if (supports('ExcelApi', '1.8')) {
        const made = await onNewSheet(context, journal, run, source.title, pivotName, (sheet) =>
          buildPivot(context, sheet, source),
        );
        if (made.error === null) return { sheet: made.sheet, form: 'pivot', problem: null };
        problem = { code: 'pivot-failed' };
      }
      const address = `=A1:D${4 + source.stages.length}`;
      const made = await onNewSheet(context, journal, run, source.title, address, (sheet) =>
        buildFormulas(context, sheet, source, columns),
      );
      if (made.error !== null) throw made.error;
      return { sheet: made.sheet, form: 'formulas', problem };
    },
    { sheet: source.sheet },
  );
}

/** Points: room for the stages' names and the captions of the three figures. */
const widths = [110, 80, 175, 190];

async function onNewSheet(
  context: Excel.RequestContext,
  journal: Journal,
  run: RunRecord,
  title: string,
  pivot: string,
  build: (sheet: string) => Promise<unknown>,
): Promise<{ readonly sheet: string; readonly error: unknown }> {
  const { sheet } = await chooseNames(context, title);
  const known = journal.runs.find(({ id }) => id === run.id) ?? run;
  const add = (id: string | null): RunRecord => ({
    ...known,
    pivotSheets: [...known.pivotSheets, { id, name: sheet, pivot }],
  });
  await journal.keep(add(null));
  const id = await addSheet(context, sheet);
  await journal.keep(add(id));
  try {
    const heading = rangeOf(context, sheet, areaOf('A1'));
    heading.values = [[title]];
    heading.format.font.bold = true;
    heading.format.font.size = 14;
    await build(sheet);
    widths.forEach((width, column) => {
      rangeOf(context, sheet, { ...areaOf('A1'), column }).format.columnWidth = width;
    });
    context.workbook.worksheets.getItem(sheet).activate();
    await context.sync();
    return { sheet, error: null };
  } catch (error) {
    context.workbook.worksheets.getItem(sheet).delete();
    await context.sync();
    await journal.keep(known);
    return { sheet, error };
  }
}
