import { inExcel } from '../host/in-excel';
import type { Area } from '../range/address';
import type { Reading } from '../range/read-values';
import { readListColumns } from './read-list-columns';
import type { CellColumn } from './read-list-columns';

/** Reads columns of a list, given by their positions in the area. Throws a ProblemError that names the sheet. */
export function readList(
  sheet: string,
  area: Area,
  wanted: readonly number[],
  reading: Reading = {},
): Promise<Map<number, CellColumn>> {
  return inExcel((context) => readListColumns(context, sheet, area, wanted, reading), { sheet });
}
