import { readRules } from '../core/lifecycle/read-rules';
import type { RuleTable } from '../core/lifecycle/rule';
import type { StageModelId } from '../core/lifecycle/stage-model';
import { ProblemError } from '../core/problem';
import type { TableCell } from './argument';
import type { Surroundings } from './spec';

/**
 * Rule tables of several models, one below the other, each beginning with its line "stage model". A single table may
 * do without that line. Throws `bad-table` with the row of the whole range.
 */
export function readRuleTables(
  sheet: readonly (readonly TableCell[])[],
  identify: Surroundings['identify'],
  only: StageModelId | null,
): ReadonlyMap<StageModelId, RuleTable> {
  const starts = sheet.flatMap((cells, at) => (startsTable(cells, identify) ? [at] : []));
  const tables = new Map<StageModelId, RuleTable>();
  const read = (from: number, to: number, model: StageModelId | null) => {
    const table = atRow(from, () => readRules(sheet.slice(from, to), identify, model));
    tables.set(table.model, table);
  };
  if (starts.length <= 1) read(0, sheet.length, only);
  else starts.forEach((start, i) => read(i === 0 ? 0 : start, starts[i + 1] ?? sheet.length, null));
  return tables;
}

function startsTable(cells: readonly TableCell[], identify: Surroundings['identify']): boolean {
  const [part, , result] = cells;
  return (
    identify('rule-part', String(part ?? '')) === 'setting' &&
    identify('rule-setting', String(result ?? '')) === 'model'
  );
}

function atRow<Result>(offset: number, read: () => Result): Result {
  try {
    return read();
  } catch (thrown) {
    if (!(thrown instanceof ProblemError) || thrown.problem.row === undefined) throw thrown;
    throw new ProblemError({ ...thrown.problem, row: thrown.problem.row + offset });
  }
}
