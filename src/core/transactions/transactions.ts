/**
 * A transaction log as columns, one row per transaction, in any order.
 *
 * The way from a log to answers, each step a generator of src/core/work.ts that the caller runs at once or in slices:
 * 1. `internCustomers` (intern-customers.ts): ids as they stand in the cells → codes 0…customers − 1;
 * 2. `groupByCustomer` (group-by-customer.ts): rows ordered by customer and day, rows after the as-of date left out;
 * 3. `summariseCustomers` (summarise-customers.ts): one row per customer; `historyByPeriod` (history-by-period.ts):
 *    volume per equal, complete period. Both read the same grouping, which is made once.
 */
export interface Transactions {
  /** Code of the customer, 0…customerCount − 1; −1 leaves the row out. */
  readonly customers: Int32Array;
  /** Serial days; a fraction (time of day) is cut off; NaN leaves the row out. */
  readonly days: Float64Array;
  /** Any one currency; negative for returns; NaN leaves the row out. */
  readonly amounts: Float64Array;
  readonly customerCount: number;
}
