import { addressOf } from './address';
import type { Area } from './address';

/** The proxy of an area of a sheet, by the sheet's name or id. */
export function rangeOf(context: Excel.RequestContext, sheet: string, area: Area): Excel.Range {
  return context.workbook.worksheets.getItem(sheet).getRange(addressOf(area));
}
