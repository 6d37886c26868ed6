import { ProblemError } from '../../core/problem';
import type { ArgumentSpec } from '../../functions/argument';
import type { FunctionSpec } from '../../functions/spec';
import type { Language } from '../../wording/text';
import { alignRows } from './align-rows';
import { isInvocation } from './invocation';
import type { Range } from './range';
import { asRange } from './range';
import { readMatrix, readNumberColumn, readTextColumn } from './read-columns';
import { readList, readTable } from './read-table';
import { readChoice, readSingleDay, readSingleNumber } from './read-single';

/** The arguments of one call, as `compute` wants them, and the rows its columns were aligned to. */
export interface ReadArguments {
  readonly received: Readonly<Record<string, unknown>>;
  readonly rows: number;
  /** Columns of one cell each: there is no row worth naming. */
  readonly oneRow: boolean;
}

const columnKinds: ReadonlySet<string> = new Set(['dates', 'counts', 'numbers', 'labels', 'matrix']);

/** Parameters as Excel passes them → columns, dates, numbers, choices and tables. Throws what concerns the whole call. */
export function readArguments(spec: FunctionSpec, parameters: readonly unknown[], language: Language): ReadArguments {
  const named = Object.entries(spec.arguments);
  const ranges = new Map<string, Range>();
  withoutInvocation(parameters, named.length).forEach((parameter, at) => {
    const range = asRange(parameter);
    if (range) ranges.set(named[at][0], range);
  });
  for (const [id, { optional }] of named) {
    if (!optional && !ranges.has(id)) throw new ProblemError({ code: 'missing', argument: id });
  }
  const columns = named.filter(([id, { kind }]) => columnKinds.has(kind) && ranges.has(id));
  const rows = alignRows(columns.map(([id, { kind }]) => ({ argument: id, kind, range: ranges.get(id) as Range })));
  const received: Record<string, unknown> = {};
  for (const [id, argument] of named) {
    const range = ranges.get(id);
    received[id] = range ? readArgument(id, argument, range, rows, language) : null;
    if (received[id] === null && !argument.optional) throw new ProblemError({ code: 'missing', argument: id });
  }
  return { received, rows, oneRow: columns.length > 0 && rows === 1 };
}

function readArgument(id: string, spec: ArgumentSpec, range: Range, rows: number, language: Language): unknown {
  switch (spec.kind) {
    case 'dates':
    case 'counts':
    case 'numbers':
      return readNumberColumn(spec.kind, { argument: id, range, rows });
    case 'labels':
      return readTextColumn({ argument: id, range, rows });
    case 'matrix':
      return readMatrix({ argument: id, range, rows });
    case 'date':
      return readSingleDay(id, range);
    case 'number':
      return readSingleNumber(id, range, spec);
    case 'choice':
      return readChoice(id, range, spec, language);
    case 'table':
      return isOneBlank(range) ? null : readTable(id, range);
    case 'list':
      return isOneBlank(range) ? null : readList(id, range);
  }
}

/** A table argument that points at one blank cell was left out, just as a blank number or choice was. */
function isOneBlank(range: Range): boolean {
  return range.length === 1 && range[0].length === 1 && (range[0][0] === '' || range[0][0] === null);
}

/** Excel appends an object about the call; where omitted arguments were not filled up it stands before its place. */
function withoutInvocation(parameters: readonly unknown[], wanted: number): readonly unknown[] {
  return parameters.slice(
    0,
    Math.min(wanted, isInvocation(parameters.at(-1)) ? parameters.length - 1 : parameters.length),
  );
}
