import { sheetOf, withoutSheet } from '../range/address';
import { inExcel } from './in-excel';

/** Selects cells given as a full address, and brings their sheet into view. */
export async function goTo(address: string): Promise<void> {
  const sheet = sheetOf(address);
  await inExcel(
    async (context) => {
      const { worksheets } = context.workbook;
      const target = sheet === null ? worksheets.getActiveWorksheet() : worksheets.getItem(sheet);
      target.activate();
      target.getRange(withoutSheet(address)).select();
      await context.sync();
    },
    sheet === null ? {} : { sheet },
  );
}
