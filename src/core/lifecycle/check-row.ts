import type { Problem } from '../problem';
import type { CustomerFacts } from './facts';
import { asOfOf } from './facts';

/** What the required facts of a row amount to. */
export type RowCheck = 'ready' | 'blank' | Problem;

/**
 * Checks the required facts of one row. Orders, first and last all blank is a blank row; 0 orders without dates is a
 * prospect. Faulty cells come first, in the order of the arguments.
 */
export function checkRow(facts: CustomerFacts, row: number): RowCheck {
  const { firstOrder, lastOrder, orders, asOf } = facts;
  const faulty = firstOrder.problems.get(row) ?? lastOrder.problems.get(row) ?? orders.problems.get(row);
  if (faulty) return faulty;
  const first = firstOrder.values[row];
  const last = lastOrder.values[row];
  const k = orders.values[row];
  const undated = Number.isNaN(first) && Number.isNaN(last);
  if (Number.isNaN(k)) return undated ? 'blank' : placed({ code: 'missing', argument: 'orders' }, facts, row);
  if (typeof asOf !== 'number') {
    const faultyDay = asOf.problems.get(row);
    if (faultyDay) return faultyDay;
  }
  const day = asOfOf(facts, row);
  const wrong = faultOf(first, last, k, day);
  return wrong === null ? 'ready' : placed(wrong, facts, row);
}

/** A single cell has no row worth naming. */
function placed(problem: Problem, { rows }: CustomerFacts, row: number): Problem {
  return rows > 1 ? { ...problem, row: row + 1 } : problem;
}

/** The same checks on bare numbers: null where the row can be classified. */
function faultOf(first: number, last: number, k: number, asOf: number): Problem | null {
  if (k < 0) return { code: 'below', argument: 'orders', received: k, expected: [0] };
  if (!Number.isInteger(k)) return { code: 'not-whole', argument: 'orders', received: k };
  if (Number.isNaN(asOf)) return { code: 'missing', argument: 'as_of' };
  if (k === 0) {
    if (!Number.isNaN(first)) return { code: 'dates-without-orders', argument: 'first_order', received: first };
    return Number.isNaN(last) ? null : { code: 'dates-without-orders', argument: 'last_order', received: last };
  }
  if (Number.isNaN(first)) return { code: 'orders-without-dates', argument: 'first_order', received: k };
  if (Number.isNaN(last)) return { code: 'orders-without-dates', argument: 'last_order', received: k };
  if (last < first) return { code: 'reversed-dates', argument: 'last_order', received: last, expected: [first] };
  if (last > asOf) return { code: 'after-as-of', argument: 'last_order', received: last, expected: [asOf] };
  if (k === 1 && first !== last) {
    return { code: 'dates-of-one-order', argument: 'last_order', received: last, expected: [first] };
  }
  return null;
}
