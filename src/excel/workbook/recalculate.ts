import { inExcel } from '../host/in-excel';

/** Calculates every formula anew: our functions speak the workbook's language, and no cell they depend on has changed. */
export async function recalculate(): Promise<void> {
  await inExcel(async (context) => {
    context.workbook.application.calculate(Excel.CalculationType.full);
    await context.sync();
  });
}
