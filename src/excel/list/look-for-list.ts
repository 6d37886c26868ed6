import { openJournal } from '../journal/journal';
import type { RunRecord } from '../journal/run-record';
import { readDayShift } from '../workbook/day-shift';
import { inExcel } from '../host/in-excel';
import { areaOf } from '../range/address';
import type { Area } from '../range/address';
import { intersection } from '../range/area-relations';
import { findAnswer } from '../answers/find-answer';
import { findAnchored } from '../results/anchor';
import { findListArea, tableAround, tablesOf } from './find-list-area';
import type { ListArea } from './list-area';
import { readSample } from './read-sample';
import type { Sample } from './read-sample';
import { hasHiddenRows } from './visible-rows';

/** A list's place and its first rows. */
export interface ListLook {
  readonly place: ListArea;
  readonly sample: Sample;
  /** Days to add to the workbook's serial days: 0 but in the 1904 date system. */
  readonly dayShift: number;
  readonly hiddenRows: boolean;
}

/**
 * The list around the selection, without result columns of ours; on a sheet of our results, the list they came from.
 * Null on an empty sheet.
 */
export function lookForList(sampleRows: number): Promise<ListLook | null> {
  return inExcel(async (context) => {
    const found = await findListArea(context);
    if (!found) return null;
    const { runs } = await openJournal(context);
    const place = await withoutResults(context, found, runs);
    if (!place) return null;
    return {
      place,
      sample: await readSample(context, place.sheet, place.area, sampleRows),
      dayShift: await readDayShift(context),
      hiddenRows: await hasHiddenRows(context, place.sheet, place.area),
    };
  });
}

async function withoutResults(
  context: Excel.RequestContext,
  found: ListArea,
  runs: readonly RunRecord[],
): Promise<ListArea | null> {
  let place = found;
  for (const run of runs) {
    if (isOnSheetOf(run, found)) {
      const answer = run.answer?.isList ? await findAnswer(context, run, run.answer.formula) : null;
      if (answer) return { ...found, area: answer.area };
      const source = await sourceOf(context, run);
      if (source) return source;
    }
    if (!standsBeside.includes(run.place) || run.sheet.id !== found.sheetId) continue;
    const ours = await findAnchored(context, run);
    if (run.answer && ours && ours.area.column <= place.area.column && intersection(ours.area, place.area)) {
      // The region around the selection is our own answer: what it was made from is the list.
      const source = await sourceOf(context, run);
      if (source) return source;
    }
    if (ours && ours.area.column > place.area.column && ours.area.column < place.area.column + place.area.columns) {
      place = { ...place, area: { ...place.area, columns: ours.area.column - place.area.column } };
    }
  }
  return place;
}

/** Ours that may stand right of a list and belong to none. */
const standsBeside: readonly RunRecord['place'][] = ['beside', 'answer-cell'];

function isOnSheetOf(run: RunRecord, { sheetId }: ListArea): boolean {
  const isOwn = run.place === 'new-sheet' || run.place === 'answer-sheet';
  const ids = [isOwn ? run.sheet.id : null, ...run.pivotSheets.map(({ id }) => id)];
  return ids.includes(sheetId);
}

async function sourceOf(context: Excel.RequestContext, run: RunRecord): Promise<ListArea | null> {
  if (run.source.sheetId === '') return null;
  const sheet = context.workbook.worksheets.getItemOrNullObject(run.source.sheetId);
  sheet.load('id,name');
  await context.sync();
  if (sheet.isNullObject) return null;
  const area: Area = areaOf(run.source.address);
  sheet.tables.load('items/id,items/name,items/showHeaders');
  await context.sync();
  const table = tableAround(await tablesOf(context, sheet), area);
  return {
    sheet: sheet.name,
    sheetId: sheet.id,
    name: sheet.name,
    table: null,
    tableHeadings: null,
    area,
    ...table,
    selected: null,
  };
}
