import type { Problem } from '../../core/problem';
import type { Analysis } from './analysis';
import type { CellAddress } from './cell-address';
import { listReferences } from './list-references';
import { readEntry } from './read-entry';

export interface BuiltFormula {
  /** As it will be written; arguments that are wanting stand as …, so that it can be read while it is being filled in. */
  readonly formula: string;
  /** What is wrong, by the field's id; empty where the formula can be written. */
  readonly problems: Readonly<Record<string, Problem>>;
  /** Cells named by their address. */
  readonly cells: readonly CellAddress[];
}

/** The formula of a filled form. */
export function buildFormula({
  formulaName,
  fields,
  entries,
  list,
}: Pick<Analysis, 'formulaName' | 'fields' | 'entries' | 'list'>): BuiltFormula {
  const references = list && listReferences(list, Object.values(entries));
  const problems: Record<string, Problem> = {};
  const cells: CellAddress[] = [];
  const parts = fields.map((field) => {
    const read = readEntry(field, Object.hasOwn(entries, field.id) ? entries[field.id] : undefined, list, references);
    if ('problem' in read) {
      problems[field.id] = read.problem;
      return '…';
    }
    if (read.cells) cells.push(read.cells);
    return read.argument ?? '';
  });
  while (parts.at(-1) === '') parts.pop();
  return { formula: `=${formulaName}(${parts.join(',')})`, problems, cells };
}
