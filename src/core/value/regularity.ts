import type { GroupedTransactions } from '../transactions/group-by-customer';
import type { Work } from '../work';

/** How regularly customers order, by the method of Wheat & Morrison (1990). */
export interface Regularity {
  /** k̂ = (1 − 4V)/(8V): 1 for orders by chance, more for regular ones; NaN without a customer or without any spread. */
  readonly steps: number;
  /** Customers with three order days or more, of whom it is told. */
  readonly customers: number;
  /** Standard error of k̂ by the delta method. */
  readonly standardError: number;
}

const customersPerStep = 16_384;

/**
 * k̂ from the first two gaps between each customer's order days: M = ITT₁/(ITT₁ + ITT₂) is Beta(k, k) whatever the own
 * rate of ordering, and V = Var M = 1/(4(2k + 1)) (Wheat & Morrison 1990, "Estimating Purchase Regularity with Two
 * Interpurchase Times"). Given their sum the gaps share it alike, so that dropout and the end of the log do not bend k̂.
 * It needs the order days themselves: counts and last days do not tell it. Returns (amounts below 0) are no orders.
 */
export function* orderRegularity({ starts, days, amounts, customerCount }: GroupedTransactions): Work<Regularity> {
  const half = 0.5;
  let customers = 0;
  let [second, fourth] = [0, 0];
  for (let customer = 0; customer < customerCount; customer++) {
    if (customer % customersPerStep === 0) yield { done: customer, total: customerCount };
    const found = threeDays(days, amounts, starts[customer], starts[customer + 1]);
    if (found === null) continue;
    const [first, middle, last] = found;
    const off = (middle - first) / (last - first) - half;
    customers++;
    second += off * off;
    fourth += off ** 4;
  }
  // M is symmetric about ½, so that its variance needs no mean of its own.
  const variance = second / customers;
  if (!(variance > 0)) return { steps: NaN, customers, standardError: NaN };
  const error = Math.sqrt((fourth / customers - variance * variance) / customers);
  return { steps: (1 - 4 * variance) / (8 * variance), customers, standardError: error / (8 * variance * variance) };
}

/** The first three order days from row `from` to before `to`, which rise; null where there are fewer. */
function threeDays(
  days: Int32Array,
  amounts: Float64Array,
  from: number,
  to: number,
): readonly [number, number, number] | null {
  const found: number[] = [];
  for (let at = from; at < to && found.length < 3; at++)
    if (amounts[at] >= 0 && days[at] !== found[found.length - 1]) found.push(days[at]);
  return found.length === 3 ? [found[0], found[1], found[2]] : null;
}
