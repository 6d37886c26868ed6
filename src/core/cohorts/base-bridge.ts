import type { CalendarPeriod } from '../calendar/calendar-period';
import { periodLookup } from '../calendar/calendar-period';
import type { GroupedTransactions } from '../transactions/group-by-customer';
import type { Work } from '../work';

/**
 * One period of the leaky funnel (漏斗): opening + fresh + reactivated − lost = closing, in customers, exactly. The base of
 * a period is whoever ordered in it.
 */
export interface BasePeriod {
  /** Number of the period. */
  readonly period: number;
  /** Customers of the period before. */
  readonly opening: number;
  /** First order ever. */
  readonly fresh: number;
  /** Ordered, not in the period before, but earlier. */
  readonly reactivated: number;
  /** Ordered in the period before and not in this one. */
  readonly lost: number;
  readonly closing: number;
}

const customersPerStep = 16_384;

/** The bridge of every period from the first of the log to the last; a negative amount is a return and no order. */
export function* baseBridge(
  { customerCount, starts, days, amounts }: GroupedTransactions,
  period: CalendarPeriod,
): Work<readonly BasePeriod[]> {
  const periodOf = periodLookup(period);
  const fresh = new Map<number, number>();
  const reactivated = new Map<number, number>();
  const lost = new Map<number, number>();
  const count = (counts: Map<number, number>, at: number): unknown => counts.set(at, (counts.get(at) ?? 0) + 1);
  let oldest = Infinity;
  let newest = -Infinity;
  for (let customer = 0; customer < customerCount; customer++) {
    let last = NaN;
    for (let row = starts[customer]; row < starts[customer + 1]; row++) {
      if (amounts[row] < 0) continue;
      const here = periodOf(days[row]);
      if (here === last) continue;
      if (Number.isNaN(last)) count(fresh, here);
      else if (here > last + 1) {
        count(lost, last + 1);
        count(reactivated, here);
      }
      last = here;
      oldest = Math.min(oldest, here);
      newest = Math.max(newest, here);
    }
    if (!Number.isNaN(last)) count(lost, last + 1);
    if (customer % customersPerStep === 0) yield { done: customer, total: customerCount };
  }
  const bridge: BasePeriod[] = [];
  let opening = 0;
  for (let at = oldest; at <= newest; at++) {
    const moves = { fresh: fresh.get(at) ?? 0, reactivated: reactivated.get(at) ?? 0, lost: lost.get(at) ?? 0 };
    const closing = opening + moves.fresh + moves.reactivated - moves.lost;
    bridge.push({ period: at, opening, ...moves, closing });
    opening = closing;
  }
  return bridge;
}
