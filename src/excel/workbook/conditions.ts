import { inExcel } from '../host/in-excel';

/** Kinds of files that keep no settings, or no colours. */
const forgetful: ReadonlySet<string> = new Set(['xls', 'csv', 'txt', 'prn', 'dif', 'slk', 'ods', 'xml']);

/** How the workbook calculates, and its file's kind where that keeps no settings. */
export function readConditions(): Promise<{ readonly manualCalculation: boolean; readonly forgets: string | null }> {
  return inExcel(async (context) => {
    const { application } = context.workbook;
    application.load('calculationMode');
    context.workbook.load('name');
    await context.sync();
    const kind = /\.([a-z]+)$/i.exec(context.workbook.name)?.[1].toLowerCase() ?? '';
    return {
      manualCalculation: application.calculationMode === Excel.CalculationMode.manual,
      forgets: forgetful.has(kind) ? kind : null,
    };
  });
}
