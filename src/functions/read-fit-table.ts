import { daysPerMonth } from '../core/calendar/month';
import { ProblemError } from '../core/problem';
import type { ValueParameters } from '../core/value/customer-fit';
import type { SpendParameters } from '../core/value/gamma-gamma/expected-spend';
import type { TransactionModelId } from '../core/value/transaction-model';
import { transactionModelIds } from '../core/value/transaction-model';
import { transactionModels } from '../core/value/transaction-models';
import type { TableCell } from './argument';
import type { Surroundings } from './spec';

/** Units a fit's time may be given in; CLV_FIT writes weeks. */
const daysPerUnit: ReadonlyMap<string, number> = new Map([
  ['day', 1],
  ['week', 7],
  ['month', daysPerMonth],
]);

/**
 * Reads a fit table of two to four columns: labels in the first, values in the second, the rest ignored; lines in any
 * order, unknown ones ignored, edited numbers welcome. Model and time unit are mbg-nbd and week where no line says so.
 * Without q > 1 the spend is `mean_repeat_order` for all; without that too there is none, which only CLV minds.
 * Throws `wrong-width`, or `bad-table` naming the lines that are missing or wrong.
 */
export function readFitTable(
  table: readonly (readonly TableCell[])[],
  identify: Surroundings['identify'],
): ValueParameters {
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
  const model = modelOf(lines.get('model'), identify);
  const unit = String(lines.get('time_unit') ?? 'week')
    .trim()
    .toLowerCase()
    .replace(/s$/, '');
  const daysPerPeriod = daysPerUnit.get(unit);
  const names = transactionModels[model].parameterNames;
  const wrong = names.filter((name) => !isPositive(lines.get(name)));
  if (daysPerPeriod === undefined) wrong.unshift('time_unit');
  if (daysPerPeriod === undefined || wrong.length > 0)
    throw new ProblemError({ code: 'bad-table', argument: 'fit', expected: wrong });
  const parameters = Float64Array.from(names, (name) => Number(lines.get(name)));
  return { model, daysPerPeriod, parameters, spend: spendOf(lines) };
}

function modelOf(cell: TableCell | undefined, identify: Surroundings['identify']): TransactionModelId {
  if (cell === undefined || cell === null || cell === '') return transactionModelIds[0];
  const id = identify('value-model', String(cell));
  const known = transactionModelIds.find((each) => each === id || each === String(cell).trim().toLowerCase());
  if (known) return known;
  throw new ProblemError({
    code: 'unknown-choice',
    argument: 'fit',
    received: String(cell),
    expected: transactionModelIds,
  });
}

function spendOf(lines: ReadonlyMap<string, TableCell>): SpendParameters | null {
  const [p, q, gamma, mean] = ['p', 'q', 'gamma', 'mean_repeat_order'].map((label) => lines.get(label));
  if (isPositive(p) && isPositive(q) && isPositive(gamma) && q > 1) return { kind: 'gamma-gamma', p, q, gamma };
  return isPositive(mean) ? { kind: 'mean', mean } : null;
}

function isPositive(cell: TableCell | undefined): cell is number {
  return typeof cell === 'number' && cell > 0 && cell < Infinity;
}
