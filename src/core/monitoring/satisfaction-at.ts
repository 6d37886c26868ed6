import type { Transactions } from '../transactions/transactions';

/** Satisfaction of the customer base on one day. */
export interface SatisfactionPoint {
  /** Mean over customers of each one's latest rating; NaN where nobody has rated. */
  readonly mean: number;
  /** Customers with a rating. */
  readonly rated: number;
}

/**
 * Satisfaction at successive dates, from what was known then: a customer counts once, by the latest rating, so that whoever
 * rates often weighs no more than others. Of two ratings on one day the lower row is the latest. Customers without an order
 * by the date are none yet.
 *
 * @param ratings one per row of the log; NaN where there is none
 */
export function satisfactionAt(
  { customers, days, amounts, customerCount }: Transactions,
  ratings: Float64Array,
  dates: readonly number[],
): readonly SatisfactionPoint[] {
  const since = new Float64Array(customerCount).fill(Infinity);
  customers.forEach((customer, row) => {
    if (customer >= 0 && amounts[row] >= 0 && days[row] < since[customer]) since[customer] = Math.floor(days[row]);
  });
  const latest = new Float64Array(customerCount);
  const ratedOn = new Float64Array(customerCount);
  return dates.map((asOf) => {
    ratedOn.fill(-Infinity);
    customers.forEach((customer, row) => {
      const day = Math.floor(days[row]);
      if (customer < 0 || Number.isNaN(ratings[row]) || !(day <= asOf) || day < ratedOn[customer]) return;
      latest[customer] = ratings[row];
      ratedOn[customer] = day;
    });
    let sum = 0;
    let rated = 0;
    for (let customer = 0; customer < customerCount; customer++) {
      if (ratedOn[customer] === -Infinity || since[customer] > asOf) continue;
      sum += latest[customer];
      rated++;
    }
    return { mean: rated > 0 ? sum / rated : NaN, rated };
  });
}
