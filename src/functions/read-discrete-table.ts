import { ProblemError } from '../core/problem';
import type { BgBbPrediction } from '../core/value/bg-bb/bg-bb';
import { bgBb } from '../core/value/bg-bb/bg-bb';
import { isPositive } from '../core/value/retention/positive-parameters';
import type { TableCell } from './argument';
import type { Surroundings } from './spec';

/**
 * Reads a table of DISCRETE_FIT: labels in the first column, values in the second, lines in any order, unknown ones
 * ignored. Throws `wrong-width`, `unknown-choice` where it is a table of another model, or `bad-table` naming the lines
 * at fault.
 */
export function readDiscreteTable(
  table: readonly (readonly TableCell[])[],
  identify: Surroundings['identify'],
): BgBbPrediction {
  const argument = 'fit';
  const width = table[0]?.length ?? 0;
  if (width < 2) throw new ProblemError({ code: 'wrong-width', argument, received: width, expected: [2] });
  const lines = new Map(table.map(([label, value]) => [wordOf(label).toLowerCase(), value]));
  const model = wordOf(lines.get('model') ?? null);
  if (model !== '' && identify('discrete-model', model) === null) {
    const expected = ['bg-bb'];
    throw new ProblemError({
      code: 'unknown-choice',
      argument,
      received: model,
      expected,
      vocabulary: 'discrete-model',
    });
  }
  const wrong = bgBb.parameterNames.filter((name) => !isPositive(lines.get(name)));
  if (wrong.length > 0) throw new ProblemError({ code: 'bad-table', argument, expected: wrong });
  return bgBb.predict(Float64Array.from(bgBb.parameterNames, (name) => Number(lines.get(name))));
}

function wordOf(cell: TableCell): string {
  return String(cell ?? '').trim();
}
