import type { Area } from '../range/address';
import { rangeOf } from '../range/range-of';

/** Whether an area holds no value, no formula and no table. Hidden cells count as any other. */
export async function isBlank(context: Excel.RequestContext, sheet: string, area: Area): Promise<boolean> {
  const used = rangeOf(context, sheet, area).getUsedRangeOrNullObject(true);
  used.load('address');
  await context.sync();
  return used.isNullObject;
}
