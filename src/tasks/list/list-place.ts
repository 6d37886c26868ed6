import { areaOf } from '../../excel/range/address';
import type { Area } from '../../excel/range/address';
import type { FoundList } from '../intents';

/** The areas of a found list, as Excel counts cells. */
export interface ListPlace {
  /** Heading row and data. */
  readonly list: Area;
  readonly data: Area;
  /** Data rows that are to be classified, counted from 0: [first, past the last]. */
  readonly first: number;
  readonly end: number;
}

export function placeOf(found: FoundList): ListPlace {
  const list = areaOf(found.address);
  const heading = found.hasHeadings ? 1 : 0;
  const data = { ...list, row: list.row + heading, rows: list.rows - heading };
  if (found.selectedRows === null || !found.selection) return { list, data, first: 0, end: data.rows };
  const selection = areaOf(found.selection);
  const first = Math.max(0, selection.row - data.row);
  return { list, data, first, end: Math.min(data.rows, first + selection.rows) };
}
