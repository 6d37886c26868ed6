import { ProblemError } from '../core/problem';
import type { RetentionModelId, RetentionPrediction } from '../core/value/retention/retention-model';
import { retentionModelIds } from '../core/value/retention/retention-model';
import { retentionModels } from '../core/value/retention/retention-models';
import type { TableCell } from './argument';
import { fitLines } from './fit-lines';
import type { Surroundings } from './spec';

/**
 * Reads a table of RETENTION_FIT; sBG where no line says which model. Throws `wrong-width`, `unknown-choice`, or
 * `bad-table` naming the lines at fault.
 */
export function readRetentionTable(
  table: readonly (readonly TableCell[])[],
  identify: Surroundings['identify'],
): RetentionPrediction {
  const lines = fitLines(table);
  const model = retentionModels[modelOf(lines.word('model'), identify)];
  return model.predict(lines.parameters(model.parameterNames));
}

function modelOf(word: string, identify: Surroundings['identify']): RetentionModelId {
  if (word === '') return retentionModelIds[0];
  const id = identify('retention-model', word);
  const known = retentionModelIds.find((each) => each === id);
  if (known) return known;
  throw new ProblemError({
    code: 'unknown-choice',
    argument: 'fit',
    received: word,
    expected: retentionModelIds,
    vocabulary: 'retention-model',
  });
}
