import { daysPerMonth } from '../core/calendar/month';
import { ProblemError } from '../core/problem';
import type { ValueParameters } from '../core/value/customer-fit';
import type { SpendParameters } from '../core/value/gamma-gamma/expected-spend';
import { isPositive } from '../core/value/retention/positive-parameters';
import type { TransactionModelId } from '../core/value/transaction-model';
import { transactionModelIds } from '../core/value/transaction-model';
import { transactionModels } from '../core/value/transaction-models';
import type { TableCell } from './argument';
import type { FitLines } from './fit-lines';
import { fitLines } from './fit-lines';
import type { Surroundings } from './spec';

/** Units a fit's time may be given in; CLV_FIT writes weeks. */
const daysPerUnit: ReadonlyMap<string, number> = new Map([
  ['day', 1],
  ['week', 7],
  ['month', daysPerMonth],
]);

/**
 * Reads a table of CLV_FIT; edited numbers are welcome. Model and time unit are mbg-nbd and week where no line says so.
 * Without q > 1 the spend is `mean_repeat_order` for all; without that too there is none, which only CLV minds.
 * Throws `wrong-width`, `unknown-choice`, or `bad-table` naming the lines that are missing or wrong.
 */
export function readFitTable(
  table: readonly (readonly TableCell[])[],
  identify: Surroundings['identify'],
): ValueParameters {
  const lines = fitLines(table);
  const model = modelOf(lines.word('model'), identify);
  const unit = lines.word('time_unit').toLowerCase().replace(/s$/, '');
  const daysPerPeriod = daysPerUnit.get(unit === '' ? 'week' : unit);
  const names = transactionModels[model].parameterNames;
  const parameters = lines.parameters(names, daysPerPeriod === undefined ? ['time_unit'] : []);
  return { model, daysPerPeriod: daysPerPeriod!, parameters, spend: spendOf(lines) };
}

function modelOf(word: string, identify: Surroundings['identify']): TransactionModelId {
  if (word === '') return transactionModelIds[0];
  const id = identify('value-model', word);
  const known = transactionModelIds.find((each) => each === id || each === word.toLowerCase());
  if (known) return known;
  throw new ProblemError({
    code: 'unknown-choice',
    argument: 'fit',
    received: word,
    expected: transactionModelIds,
    vocabulary: 'value-model',
  });
}

function spendOf(lines: FitLines): SpendParameters | null {
  const [p, q, gamma, mean] = ['p', 'q', 'gamma', 'mean_repeat_order'].map((label) => lines.value(label));
  if (isPositive(p) && isPositive(q) && isPositive(gamma) && q > 1) return { kind: 'gamma-gamma', p, q, gamma };
  return isPositive(mean) ? { kind: 'mean', mean } : null;
}
