import type { RunRecord } from '../journal/run-record';
import { areaOf } from '../range/address';
import type { Area } from '../range/address';
import { loadArea, loadedArea } from '../range/area-relations';
import { rangeOf } from '../range/range-of';
import { supports } from '../host/supports';
import { findByName } from '../results/anchor';

/** Where an answer stands now. */
export interface FoundAnswer {
  readonly sheet: string;
  readonly sheetId: string;
  /** The cell of the formula. */
  readonly cell: Area;
  /** The cells its answer fills: the cell itself while it shows one value. */
  readonly area: Area;
}

/** The answer of a formula of ours; null where its cell is gone or holds something else. */
export async function findAnswer(
  context: Excel.RequestContext,
  run: RunRecord,
  formula: string,
): Promise<FoundAnswer | null> {
  const place = (await findByName(context, run)) ?? (await placeOfWriting(context, run));
  if (place === null || place.area.rows * place.area.columns !== 1) return null;
  const range = rangeOf(context, place.sheetId, place.area);
  range.load('formulas');
  await context.sync();
  if (!isOurs(range.formulas[0][0], formula)) return null;
  return {
    sheet: place.sheet,
    sheetId: place.sheetId,
    cell: place.area,
    area: await filledBy(context, range, place.area),
  };
}

async function placeOfWriting(context: Excel.RequestContext, run: RunRecord) {
  const sheet = context.workbook.worksheets.getItemOrNullObject(run.sheet.id ?? run.sheet.name);
  sheet.load('id,name');
  await context.sync();
  return sheet.isNullObject ? null : { sheet: sheet.name, sheetId: sheet.id, area: areaOf(run.address) };
}

/** The cells a formula fills. */
async function filledBy(context: Excel.RequestContext, range: Excel.Range, cell: Area): Promise<Area> {
  if (!supports('ExcelApi', '1.12')) return cell;
  const spill = range.getSpillingToRangeOrNullObject();
  loadArea(spill);
  await context.sync();
  return spill.isNullObject ? cell : loadedArea(spill);
}

/** Excel may write references in another way than they were given; the function called is what makes a formula ours. */
function isOurs(now: unknown, formula: string): boolean {
  const called = (text: string): string => text.slice(0, text.indexOf('(') + 1).toUpperCase();
  return typeof now === 'string' && called(now) === called(formula);
}
