import { inExcel } from '../host/in-excel';
import { addressOf, fullAddress } from '../range/address';
import { intersection, loadArea, loadedArea } from '../range/area-relations';

/** The selected cells by their full address; whole rows and columns end where the sheet's cells do. */
export function selectedAddress(): Promise<string> {
  return inExcel(async (context) => {
    const range = context.workbook.getSelectedRange();
    loadArea(range);
    const { worksheet } = range;
    worksheet.load('name');
    const used = worksheet.getUsedRangeOrNullObject(true);
    loadArea(used);
    await context.sync();
    const selected = loadedArea(range);
    const common = used.isNullObject ? null : intersection(selected, loadedArea(used));
    return fullAddress(worksheet.name, addressOf(common ?? selected));
  });
}
