import { inExcel } from '../host/in-excel';

/** A sheet's id, which stays when the sheet is renamed. Throws `sheet-changed` where there is no such sheet. */
export function sheetIdOf(name: string): Promise<string> {
  return inExcel(
    async (context) => {
      const sheet = context.workbook.worksheets.getItem(name);
      sheet.load('id');
      await context.sync();
      return sheet.id;
    },
    { sheet: name },
  );
}
