/**
 * Every way an input can be wrong, as data. Sentences are made in `wording`, the Excel error code in
 * `functions/error-code.ts`; core only says what, where and what was expected.
 */

/** What a formula can answer instead of a result; the help explains each of them. */
export const formulaProblemCodes = [
  'missing', // a required argument or a required fact of a row is absent
  'not-a-number', // text, or nothing a number can be read from
  'number-as-text', // "45356": a number stored as text
  'truth-value', // TRUE or FALSE where a number or a date belongs
  'not-whole',
  'below', // expected: [least allowed]
  'above', // expected: [greatest allowed]
  'not-above', // must be more than expected: [bound]
  'not-between', // expected: [least, greatest]
  'looks-like-percent', // 12 where .12 is meant; expected: [the value meant]
  'not-a-date',
  'ambiguous-date', // "05/03/2024": day and month cannot be told apart
  'date-out-of-range', // before 1 Mar 1900 or after 9999
  'sheet-error', // the cell holds #N/A, #DIV/0! …; received: its name
  'heights-differ', // expected: [rows of this argument, name of the other argument, rows of the other]
  'wrong-width', // expected: [columns wanted]; received: columns given
  'not-one-cell', // one cell is wanted; received: how many were given
  'unknown-choice', // expected: the choices
  'unsorted', // thresholds that must rise or fall and do not
  'not-falling', // more survivors than the period before; expected: [those before]
  'sum-not-one', // shares of a row that must add up to 1; received: their sum
  'no-limit', // a sum over all the future that has no end: nobody leaves and nothing is discounted
  'many-groups', // a table of several groups where one is wanted; received: how many
  'reversed-dates', // last order before first order
  'after-as-of', // a date later than the as-of date
  'dates-of-one-order', // one order, yet first and last differ
  'orders-without-dates', // orders ≥ 1 and no date
  'dates-without-orders',
  'as-of-before-all', // nothing happened before the as-of date
  'looks-like-date', // a recency above 20,000: a date was passed for days
  'bad-table', // a rule, cut or fit table that cannot be read; expected: [what is missing or wrong]
  'overlapping-segments', // expected: [the RFM score, the two segments that both hold it]
  'uncovered-scores', // RFM scores no segment holds; expected: [one of them]; received: how many there are
  'no-positive-sum', // shares of a sum that is 0 or less; received: the sum
  'too-few-customers', // expected: [how many are needed]; received: how many there are
  'no-spread', // all customers alike: nothing to fit
  'not-converged', // expected: [reason]
  'too-large', // sums overflow, or more cells than a sheet takes; expected: [limit]
  'nothing-to-do', // no row holds any data
  'unexpected', // a fault of ours, never of the input
] as const;

/** What only a task on the workbook can meet. */
const taskProblemCodes = [
  'cancelled',
  'sheet-protected', // received: the sheet's name
  'sheet-changed', // the sheet or table was renamed or deleted meanwhile; received: its name
  'data-changed', // the list's rows were sorted, deleted or edited meanwhile; received: the sheet's name
  'cell-being-edited',
  'not-an-address', // text where cells are to be named
  'many-areas', // several areas are selected at once
  'not-a-worksheet', // a chart or macro sheet is in front
  'cells-in-the-way', // cells, tables or filters of the user's stand where something is to be written; received: the sheet's name
  'busy', // another task of the add-in is still running
  'no-results', // nothing has been written yet
  'no-values', // the results hold no CLV
  'pivot-unavailable', // this Excel has no pivot tables
  'pivot-failed', // Excel refused to build one
  'settings-not-saved', // the workbook's settings cannot be stored
] as const;

export const problemCodes = [...formulaProblemCodes, ...taskProblemCodes] as const;

export type FormulaProblemCode = (typeof formulaProblemCodes)[number];

export type ProblemCode = (typeof problemCodes)[number];

export interface Problem {
  readonly code: ProblemCode;
  /** Id of the argument, as in the function's spec. */
  readonly argument?: string;
  /** Row inside the range passed, counted from 1. */
  readonly row?: number;
  /** Heading of the column at fault, as the user wrote it, where a list came with headings. */
  readonly heading?: string;
  readonly received?: string | number | boolean;
  /** What was expected; its meaning stands beside each code above. */
  readonly expected?: readonly (string | number)[];
  /** The vocabulary whose ids `expected` holds, where they are words to be said in the reader's language. */
  readonly vocabulary?: string;
}

/** Thrown when the whole call fails, never for one row: a row's problem is part of the answer. */
export class ProblemError extends Error {
  constructor(readonly problem: Problem) {
    super(problem.code);
    this.name = 'ProblemError';
  }
}
