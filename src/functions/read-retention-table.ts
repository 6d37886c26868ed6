import { ProblemError } from '../core/problem';
import type { RetentionModelId, RetentionPrediction } from '../core/value/retention/retention-model';
import { retentionModelIds } from '../core/value/retention/retention-model';
import { retentionModels } from '../core/value/retention/retention-models';
import { isPositive } from '../core/value/retention/positive-parameters';
import type { TableCell } from './argument';
import type { Surroundings } from './spec';

/**
 * Reads a retention table: labels in the first column, values in the second, lines in any order, unknown ones ignored;
 * sBG where no line says which model. Throws `wrong-width`, `unknown-choice`, or `bad-table` naming the lines at fault.
 */
export function readRetentionTable(
  table: readonly (readonly TableCell[])[],
  identify: Surroundings['identify'],
): RetentionPrediction {
  const width = table[0]?.length ?? 0;
  if (width < 2) throw new ProblemError({ code: 'wrong-width', argument: 'fit', received: width, expected: [2] });
  const lines = new Map(
    table.map(([label, value]) => [
      String(label ?? '')
        .trim()
        .toLowerCase(),
      value,
    ]),
  );
  const model = retentionModels[modelOf(lines.get('model'), identify)];
  const wrong = model.parameterNames.filter((name) => !isPositive(lines.get(name)));
  if (wrong.length > 0) throw new ProblemError({ code: 'bad-table', argument: 'fit', expected: wrong });
  return model.predict(Float64Array.from(model.parameterNames, (name) => Number(lines.get(name))));
}

function modelOf(cell: TableCell | undefined, identify: Surroundings['identify']): RetentionModelId {
  if (cell === undefined || cell === null || cell === '') return retentionModelIds[0];
  const id = identify('retention-model', String(cell));
  const known = retentionModelIds.find((each) => each === id);
  if (known) return known;
  const expected = retentionModelIds;
  throw new ProblemError({ code: 'unknown-choice', argument: 'fit', received: String(cell), expected });
}
