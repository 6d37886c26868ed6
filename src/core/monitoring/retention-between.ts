import type { GroupedTransactions } from '../transactions/group-by-customer';

/**
 * Retention rate of (from, to]: of the customers who bought in the period of the same length before it, the share who
 * bought in it. NaN where nobody bought before. Returns are no purchases.
 */
export function retentionBetween(
  { customerCount, starts, days, amounts }: GroupedTransactions,
  from: number,
  to: number,
): number {
  const start = 2 * from - to;
  let before = 0;
  let kept = 0;
  for (let customer = 0; customer < customerCount; customer++) {
    let earlier = false;
    let later = false;
    for (let row = starts[customer]; row < starts[customer + 1]; row++) {
      if (amounts[row] < 0 || days[row] <= start || days[row] > to) continue;
      if (days[row] <= from) earlier = true;
      else later = true;
    }
    if (earlier) before++;
    if (earlier && later) kept++;
  }
  return before > 0 ? kept / before : NaN;
}
