import { ProblemError } from '../core/problem';
import type { BgBbPrediction } from '../core/value/bg-bb/bg-bb';
import { bgBb } from '../core/value/bg-bb/bg-bb';
import type { TableCell } from './argument';
import { fitLines } from './fit-lines';
import type { Surroundings } from './spec';

/**
 * Reads a table of DISCRETE_FIT. Throws `wrong-width`, `unknown-choice` where it is a table of another model, or
 * `bad-table` naming the lines at fault.
 */
export function readDiscreteTable(
  table: readonly (readonly TableCell[])[],
  identify: Surroundings['identify'],
): BgBbPrediction {
  const lines = fitLines(table);
  const model = lines.word('model');
  const vocabulary = 'discrete-model';
  if (model !== '' && identify(vocabulary, model) === null) {
    const expected = ['bg-bb'];
    throw new ProblemError({ code: 'unknown-choice', argument: 'fit', received: model, expected, vocabulary });
  }
  return bgBb.predict(lines.parameters(bgBb.parameterNames));
}
