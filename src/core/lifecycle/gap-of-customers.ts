import { checkRow } from './check-row';
import type { CustomerFacts } from './facts';
import { settings } from './models/shared-rules';
import type { SegmentGap } from './segment-gap';
import { segmentGap } from './segment-gap';

/**
 * The segment gap of a set of customers, to be kept in a rule table, so that one cell agrees with a whole column.
 * Rows that could not be classified at any as-of date are left out; the default where fewer than 20 can say.
 */
export function gapOfCustomers(
  customers: Pick<CustomerFacts, 'rows' | 'firstOrder' | 'lastOrder' | 'orders'>,
): SegmentGap {
  const facts: CustomerFacts = { ...customers, asOf: Infinity };
  return segmentGap(facts, (row) => checkRow(facts, row) === 'ready', { ...settings, segmentGap: null });
}
