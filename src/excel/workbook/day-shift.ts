/** 1 January 2000 in the 1900 date system. */
const dayOf1900 = 36_526;

/**
 * Days to add to the workbook's serial days so that they count from 1900: 0, or 1462 where the workbook counts from 1904.
 * Excel tells its date system nowhere else than in what its own DATE gives.
 */
export async function readDayShift(context: Excel.RequestContext): Promise<number> {
  const day = context.workbook.functions.date(2000, 1, 1);
  day.load('value');
  await context.sync();
  return dayOf1900 - day.value;
}
