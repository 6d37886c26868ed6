import type { NumberColumn, NumberMatrix } from '../columns';
import type { MoverColumns } from './movers';

/**
 * What is known of each customer, one row each; every column has `rows` rows. Dates are serial days, flags 0 or 1.
 * Only the first four are required. A blank cell of an optional column is "not known" and never fails its row.
 */
export interface CustomerFacts {
  readonly rows: number;
  readonly firstOrder: NumberColumn;
  readonly lastOrder: NumberColumn;
  /** Distinct order days; 0 with blank dates is a prospect. */
  readonly orders: NumberColumn;
  /** The day looked from: one for all rows, or one per row. */
  readonly asOf: number | NumberColumn;

  /** Transaction volume TV per equal, complete period, oldest first; blank before acquisition, 0 = no purchase. */
  readonly history?: NumberMatrix;
  /** Profit P per period, acquisition cost included. */
  readonly profit?: NumberMatrix;
  /** The customer's total volume in the category, per period, newest last as in `history`. */
  readonly wallet?: NumberMatrix;
  /** Our sales and the customer's total in the category, over the same stretch: used where `wallet` is not known. */
  readonly revenue?: NumberColumn;
  readonly totalSpend?: NumberColumn;
  readonly lines?: NumberColumn;
  readonly relevantLines?: NumberColumn;
  /** Lines bought in the period before. */
  readonly linesBefore?: NumberColumn;
  /** First purchase in a line not bought before. */
  readonly newestLineSince?: NumberColumn;
  /** Volume bought in the newest line in the last two complete periods, in the unit of `history`. */
  readonly newLineVolume?: NumberColumn;
  readonly openBalance?: NumberColumn;
  readonly contractEnd?: NumberColumn;
  readonly firstContact?: NumberColumn;
  /** First sign of interest: a visit, a click, a call returned. */
  readonly engagement?: NumberColumn;
  readonly enquiry?: NumberColumn;
  /** Quote or trial. */
  readonly quote?: NumberColumn;
  /** Flag: a quote is still open. */
  readonly openQuote?: NumberColumn;
  /** Flag: chosen as a customer to win. */
  readonly target?: NumberColumn;
  /** Satisfaction, 1 to 5. */
  readonly rating?: NumberColumn;
  /** What the customer expected, 1 to 5: shown beside the rating. */
  readonly expectation?: NumberColumn;
  /** Complaints still open. */
  readonly complaints?: NumberColumn;
  readonly referrals?: NumberColumn;
  /** Likelihood to recommend, 0 to 10. */
  readonly nps?: NumberColumn;
  /** P(no order in the next h) and P(alive) from a fitted model. */
  readonly churnRisk?: NumberColumn;
  readonly alive?: NumberColumn;
  /** Ratings shown in the evidence of the demand model; no rule asks for them. */
  readonly movers?: MoverColumns;
}

/** The as-of date of a row; NaN where it is blank. */
export function asOfOf(facts: CustomerFacts, row: number): number {
  return typeof facts.asOf === 'number' ? facts.asOf : facts.asOf.values[row];
}
