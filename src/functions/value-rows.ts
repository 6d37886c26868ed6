import type { NumberColumn } from '../core/columns';
import { ProblemError } from '../core/problem';
import type { ValueParameters } from '../core/value/customer-fit';
import { daysPerWeek, fitProblem } from '../core/value/customer-fit';
import type { CustomerHistory } from '../core/value/customer-history';
import { customerHistory } from '../core/value/customer-history';
import { fitOnce } from '../core/value/fit-once';
import type { Answer } from './answer';
import type { TableCell } from './argument';
import { column } from './column';
import { modelChoice } from './model-choice';
import { readFitTable } from './read-fit-table';
import type { Surroundings } from './spec';

/** The arguments that all functions of value share. */
export interface ValueReceived {
  readonly first_order: NumberColumn;
  readonly last_order: NumberColumn;
  readonly orders: NumberColumn;
  readonly as_of: NumberColumn;
  readonly fit: readonly (readonly TableCell[])[] | null;
  /** Model to fit where no fit is passed. */
  readonly model?: string | null;
}

/**
 * The rows' histories and the fit to judge them by: the one passed, or one made (once) on the columns passed. Throws
 * what is wrong with the table, or why the columns do not carry a fit.
 */
export function valueRows(
  received: ValueReceived,
  amounts: NumberColumn | null,
  { identify }: Surroundings,
): { readonly history: CustomerHistory; readonly fit: ValueParameters } {
  if (received.fit !== null) {
    const fit = readFitTable(received.fit, identify);
    return { history: historyOf(received, fit.daysPerPeriod), fit };
  }
  const history = historyOf(received, daysPerWeek);
  const fit = fitOnce(history, amounts?.values ?? null, modelChoice(received.model));
  const problem = fitProblem(fit);
  // Where no row can be used, what is wrong with the first says more than that there are none.
  if (problem) throw new ProblemError((fit.customers === 0 && firstProblem(history)) || problem);
  return { history, fit };
}

/** Dates and counts as histories in periods of so many days. */
export function historyOf(received: Omit<ValueReceived, 'fit' | 'model'>, daysPerPeriod: number): CustomerHistory {
  const { first_order: firstOrder, last_order: lastOrder, orders, as_of: asOf } = received;
  return customerHistory({ firstOrder, lastOrder, orders, asOf }, daysPerPeriod);
}

/** One number per row; blank where the row holds no customer, the row's own problem where it has one. */
export function valueColumn({ values, problems }: NumberColumn): Answer {
  return column(values.length, (row) => {
    const problem = problems.get(row);
    if (problem) return { problem };
    return Number.isNaN(values[row]) ? null : values[row];
  });
}

function firstProblem({ problems }: CustomerHistory) {
  const [first] = problems.values();
  return first;
}
