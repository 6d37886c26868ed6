import type { Rate } from '../intervals/wilson';
import { wilson } from '../intervals/wilson';

export interface GroupDefaults {
  /** Customers whose overdue figure is known. */
  readonly customers: number;
  readonly inDefault: number;
  readonly notKnown: number;
  readonly defaultRate: Rate;
}

/**
 * Default rate (违约率) of each group of customers: the share whose overdue figure lies above the threshold.
 *
 * @param codes group of each customer, 0 … groups − 1; −1 leaves the customer out
 * @param overdue days or amount overdue; NaN where not known, which counts in neither part of the rate
 * @returns one per group and, last, one for all
 */
export function defaultRates(
  codes: Int32Array,
  overdue: Float64Array,
  groups: number,
  threshold: number,
): readonly GroupDefaults[] {
  const customers = new Float64Array(groups + 1);
  const inDefault = new Float64Array(groups + 1);
  const notKnown = new Float64Array(groups + 1);
  for (let row = 0; row < codes.length; row++) {
    if (codes[row] < 0) continue;
    for (const group of [codes[row], groups]) {
      if (Number.isNaN(overdue[row])) notKnown[group]++;
      else customers[group]++;
      if (overdue[row] > threshold) inDefault[group]++;
    }
  }
  return Array.from(customers, (known, group) => ({
    customers: known,
    inDefault: inDefault[group],
    notKnown: notKnown[group],
    defaultRate: wilson(inDefault[group], known),
  }));
}
