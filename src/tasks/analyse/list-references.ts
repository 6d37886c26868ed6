import { fullAddress } from '../../excel/range/address';
import type { FoundList } from '../intents';
import { placeOf } from '../list/list-place';
import { absolute } from './cell-address';
import type { Entry } from './analysis';

/** Headings that a formula can name without any sign being escaped. */
const plainHeading = /^[\p{L}\p{N}_]+(?: [\p{L}\p{N}_]+)*$/u;

/** How a formula names parts of a list. */
export interface ListReferences {
  columns(first: number, last: number): string;
  whole(): string;
}

/**
 * A table's columns by their names, so that the formula grows with it, where all that are used have plain ones; else, and in
 * a plain region, the cells of the data rows.
 */
export function listReferences(
  list: FoundList,
  entries: readonly Entry[],
  more: readonly number[] = [],
): ListReferences {
  const { table = null } = list;
  const headingOf = (index: number): string => list.columns[index]?.heading ?? '';
  const used = [...more];
  for (const entry of entries) {
    if (entry.from === 'columns') used.push(entry.first, entry.last);
    else if (entry.from === 'days-since') used.push(entry.column);
  }
  const { list: all, data } = placeOf(list);
  // A table's name for headings and data together would take its totals row too, or is not known to every calculation.
  const whole = (): string => fullAddress(list.sheet, absolute(all));
  if (table !== null && used.every((index) => plainHeading.test(headingOf(index)))) {
    return {
      columns: (first, last) =>
        first === last ? `${table}[${headingOf(first)}]` : `${table}[[${headingOf(first)}]:[${headingOf(last)}]]`,
      whole,
    };
  }
  return {
    columns: (first, last) =>
      fullAddress(list.sheet, absolute({ ...data, column: data.column + first, columns: last - first + 1 })),
    whole,
  };
}
