import type { CustomerFacts } from './facts';
import { median } from './median';
import { defaultSegmentGap } from './models/shared-rules';
import type { RuleSettings } from './rule';

/** Rows with two orders or more that it takes to say how often customers like these order. */
const fewestForSegmentGap = 20;

export interface SegmentGap {
  readonly days: number;
  /** rules: it stands in the rule table · rows: median of the rows passed · default: too few rows to say. */
  readonly from: 'rules' | 'rows' | 'default';
  /** Rows with two orders or more. */
  readonly rows: number;
}

/**
 * Median of the customers' own mean gaps, (last − first)/(orders − 1), in days. It grows as a log grows, because long
 * gaps are cut off at its end; hence a value in the rule table always wins.
 */
export function segmentGap(facts: CustomerFacts, ready: (row: number) => boolean, settings: RuleSettings): SegmentGap {
  if (settings.segmentGap !== null) return { days: settings.segmentGap, from: 'rules', rows: 0 };
  const first = facts.firstOrder.values;
  const last = facts.lastOrder.values;
  const orders = facts.orders.values;
  const gaps = new Float64Array(facts.rows);
  let rows = 0;
  for (let row = 0; row < facts.rows; row++) {
    if (orders[row] >= 2 && ready(row)) gaps[rows++] = (last[row] - first[row]) / (orders[row] - 1);
  }
  if (rows < fewestForSegmentGap) return { days: defaultSegmentGap, from: 'default', rows };
  return { days: median(gaps, rows), from: 'rows', rows };
}
