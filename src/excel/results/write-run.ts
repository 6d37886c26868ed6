import { fillRows, readFills } from '../colour/fills';
import { addStageRules } from '../colour/stage-rules';
import type { StageColour } from '../colour/stage-rules';
import { inExcel } from '../host/in-excel';
import { problemErrorOf } from '../host/problem-error-of';
import { supports } from '../host/supports';
import { openJournal } from '../journal/journal';
import type { Journal } from '../journal/journal';
import { readNumberFormats } from '../journal/number-formats';
import type { RunRecord } from '../journal/run-record';
import { undoRun } from '../journal/undo-run';
import { addressOf } from '../range/address';
import type { Area } from '../range/address';
import { loadArea, loadedArea } from '../range/area-relations';
import { addAnchor } from './anchor';
import { readWidths, setWidths } from './column-widths';
import { addSheet, chooseNames } from './new-sheet';
import { planTargetIn } from './plan-target';
import type { Target, TargetWish } from './plan-target';
import { widthOf } from './result-columns';
import type { ResultTable } from './result-columns';
import { writeResults } from './write-results';

export type Colours =
  | { readonly kind: 'conditional'; readonly stages: readonly StageColour[] }
  /** One fill per row of the list; null leaves the row as it is. */
  | { readonly kind: 'fixed'; readonly fills: readonly (string | null)[] }
  | { readonly kind: 'none' };

export interface RunPlan {
  readonly wish: TargetWish;
  readonly source: RunRecord['source'];
  /** Results for where they go: beside a list they have a row for each of its rows. */
  results(place: Target['place']): ResultTable;
  colours(place: Target['place']): Colours;
  /** Position of the stage among the result columns. */
  stageColumn(place: Target['place']): number;
  /** Called once all is ready and before anything is written; throws where the list has changed meanwhile. */
  stillTheSame(): Promise<void>;
  notes(written: Written): string;
  /** Throws to stop; everything written is then taken back. */
  progress(phase: 'writing' | 'colouring', done: number, total: number): Promise<void> | void;
}

export interface Written {
  readonly place: Target['place'];
  readonly sheet: string;
  readonly address: string;
}

/**
 * Writes and colours results under a journal: the record is stored before the first cell and closed after the last; whatever
 * stops the run in between, all of it is taken back. Earlier results from the same list are replaced.
 */
export function writeRun(plan: RunPlan): Promise<Written> {
  return inExcel(
    async (context) => {
      await plan.stillTheSame();
      const journal = await openJournal(context);
      for (const earlier of journal.runs) {
        if (earlier.answer !== null) continue;
        if (earlier.source.sheetId !== plan.source.sheetId || earlier.source.address !== plan.source.address) continue;
        await undoRun(context, earlier);
        await journal.forget(earlier);
      }
      const target = await planTargetIn(context, plan.wish);
      const writer = new RunWriter(context, journal, plan, target);
      try {
        return await writer.write();
      } catch (error) {
        await writer.takeBack();
        throw problemErrorOf(error, target.sheet);
      }
    },
    { sheet: plan.source.sheet, oneUndoStep: true },
  );
}

class RunWriter {
  private record: RunRecord;
  private readonly body: Area;

  constructor(
    private readonly context: Excel.RequestContext,
    private readonly journal: Journal,
    private readonly plan: RunPlan,
    private readonly target: Target,
  ) {
    const { area, place } = target;
    const left = place === 'beside' ? plan.wish.list.column : area.column;
    this.body = { row: area.row + 1, column: left, rows: area.rows - 1, columns: area.column + area.columns - left };
    const now = new Date();
    const id = now.getTime().toString(36);
    this.record = {
      id,
      since: now.toISOString(),
      state: 'open',
      source: plan.source,
      place,
      sheet: { name: target.sheet, id: target.sheetId },
      address: addressOf(area),
      headings: plan.results(place).columns.map(({ heading }) => heading),
      anchor: `CustomerLifecycle_${id}`,
      table: null,
      widened: null,
      coloured: addressOf(this.body),
      formatIds: [],
      formatsBefore: null,
      widthsBefore: null,
      fillsBefore: null,
      pivotSheets: [],
      answer: null,
      notes: '',
    };
  }

  async write(): Promise<Written> {
    const { context, plan, target } = this;
    const { area, place, sheet } = target;
    await this.note({});
    if (place === 'new-sheet') await this.note({ sheet: { name: sheet, id: await addSheet(context, sheet) } });
    else await this.note({ formatsBefore: await readNumberFormats(context, sheet, area) });
    addAnchor(context, this.record.anchor, sheet, area);
    await context.sync();

    const results = plan.results(place);
    await writeResults(context, sheet, area, results, (rows) => plan.progress('writing', rows, results.rows));
    if (place === 'new-sheet') await this.makeTable(results);
    else {
      await this.widenColumns(results);
      if (target.widens !== null) await this.widenTable(target.widens);
    }
    await this.colour();

    const written = { place, sheet, address: addressOf(area) };
    await this.note({ state: 'closed', notes: plan.notes(written) });
    if (place === 'new-sheet') context.workbook.worksheets.getItem(sheet).activate();
    await context.sync();
    return written;
  }

  async takeBack(): Promise<void> {
    await undoRun(this.context, this.record);
    await this.journal.forget(this.record);
  }

  /** Stores what is about to happen, or what has just been learnt about it. */
  private async note(news: Partial<RunRecord>): Promise<void> {
    this.record = { ...this.record, ...news };
    await this.journal.keep(this.record);
  }

  private async makeTable(results: ResultTable): Promise<void> {
    const { context, target } = this;
    const names = await chooseNames(context, this.plan.wish.newSheet.title);
    await this.note({ table: names.table });
    const sheet = context.workbook.worksheets.getItem(target.sheet);
    const table = sheet.tables.add(addressOf(target.area), true);
    table.name = names.table;
    setWidths(context, target.sheet, target.area, results.columns.map(widthOf));
    sheet.freezePanes.freezeRows(1);
    await context.sync();
  }

  /** Makes the columns beside a list as wide as what stands in them; the user's own wider ones stay. */
  private async widenColumns({ columns }: ResultTable): Promise<void> {
    const { context, target } = this;
    const before = await readWidths(context, target.sheet, target.area);
    await this.note({ widthsBefore: before });
    const wider = columns.map((column, index) => (widthOf(column) > before[index] ? widthOf(column) : null));
    setWidths(context, target.sheet, target.area, wider);
    await context.sync();
  }

  /** Takes our columns into the user's table, so that sorting and filtering it keeps rows and results together. */
  private async widenTable(id: string): Promise<void> {
    if (!supports('ExcelApi', '1.13')) return;
    const table = this.context.workbook.tables.getItem(id);
    const range = table.getRange();
    loadArea(range);
    await this.context.sync();
    const { area } = this.target;
    const now = loadedArea(range);
    // Excel may have widened the table by itself when the neighbouring column was written.
    const columns = area.column + area.columns - now.column;
    await this.note({ widened: { table: id, address: addressOf({ ...now, columns: area.column - now.column }) } });
    table.resize(range.getResizedRange(0, columns - now.columns));
    await this.context.sync();
  }

  private async colour(): Promise<void> {
    const { context, plan, target, body } = this;
    const colours = plan.colours(target.place);
    if (colours.kind === 'none' || body.rows === 0) return;
    if (colours.kind === 'conditional') {
      const stageColumn = target.area.column + plan.stageColumn(target.place);
      const all = colours.stages.length;
      await addStageRules(context, target.sheet, body, stageColumn, colours.stages, async (id) => {
        await this.note({ formatIds: [...this.record.formatIds, id] });
        await plan.progress('colouring', this.record.formatIds.length, all);
      });
      return;
    }
    await this.note({ fillsBefore: target.place === 'beside' ? await readFills(context, target.sheet, body) : null });
    await fillRows(context, target.sheet, body, colours.fills, (rows) => plan.progress('colouring', rows, body.rows));
  }
}
