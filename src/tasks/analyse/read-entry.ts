import type { Problem } from '../../core/problem';
import type { FoundList } from '../intents';
import type { AskedField, Entry } from './analysis';
import type { CellAddress } from './cell-address';
import { readCellAddress } from './cell-address';
import type { ListReferences } from './list-references';
import { dateLiteral } from './literal';
import { readTyped } from './read-typed';
import { typedDay } from './typed-values';

/** One argument of the formula; null where it is left out. */
export type ReadEntry =
  { readonly argument: string | null; readonly cells?: CellAddress } | { readonly problem: Problem };

/** What a field's entry becomes inside the formula, or what is wrong with it. */
export function readEntry(
  field: AskedField,
  entry: Entry | undefined,
  list: FoundList | null,
  references: ListReferences | null,
): ReadEntry {
  const left: ReadEntry = field.optional ? { argument: null } : { problem: { code: 'missing' } };
  if (entry === undefined) return left;
  switch (entry.from) {
    case 'columns':
      return has(list, entry.first, entry.last)
        ? { argument: references!.columns(Math.min(entry.first, entry.last), Math.max(entry.first, entry.last)) }
        : left;
    case 'days-since': {
      if (!has(list, entry.column)) return left;
      const day = typedDay(entry.day);
      if ('code' in day) return { problem: day };
      return { argument: `${dateLiteral(day)}-${references!.columns(entry.column, entry.column)}` };
    }
    case 'list':
      return references ? { argument: references.whole() } : left;
    case 'address': {
      if (entry.text.trim() === '') return left;
      const cells = readCellAddress(entry.text, list?.sheet ?? null);
      return cells
        ? { argument: cells.formula, cells }
        : { problem: { code: 'not-an-address', received: entry.text.trim() } };
    }
    case 'typed':
      return entry.text.trim() === '' ? left : readTyped(field, entry.text);
  }
}

function has(list: FoundList | null, ...columns: readonly number[]): list is FoundList {
  return list !== null && columns.every((index) => Object.hasOwn(list.columns, index));
}
