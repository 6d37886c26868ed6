import type { Baskets } from './baskets';

/** "Who bought `from` also bought `to`" (产品关联). */
export interface AssociationRule {
  readonly from: number;
  readonly to: number;
  /** Customers who bought both. */
  readonly both: number;
  /** Share of all customers who bought both. */
  readonly support: number;
  /** Share of the customers of `from` who bought `to` too. */
  readonly confidence: number;
  /** Confidence by the share of all customers who bought `to`: above 1 the two go together. */
  readonly lift: number;
}

/** A share written in decimals (.1) is no binary number: counts this close to it have reached it. */
const rounding = 1e-9;

/**
 * Pairwise association rules (Agrawal, Imieliński & Swami 1993; lift: Brin et al. 1997), both directions of every pair
 * of lines bought together by at least `minSupport` of the customers. Lines that are rarer than that themselves are
 * dropped first, for no pair of theirs can be frequent.
 *
 * @param minSupport share of all customers, 0 to 1; a pair nobody bought is never told
 * @returns the strongest lift first, then the larger support, then by code
 */
export function associationRules(baskets: Baskets, minSupport: number): readonly AssociationRule[] {
  const { customers, starts, lines, lineCount } = baskets;
  const least = Math.max(1, minSupport * customers - rounding);
  const buyers = new Int32Array(lineCount);
  for (const line of lines) buyers[line]++;
  const together = new Map<number, number>();
  for (let customer = 0; customer < customers; customer++) {
    const own = lines.subarray(starts[customer], starts[customer + 1]).filter((line) => buyers[line] >= least);
    for (let i = 0; i < own.length; i++) {
      for (let j = i + 1; j < own.length; j++) {
        const pair = own[i] * lineCount + own[j];
        together.set(pair, (together.get(pair) ?? 0) + 1);
      }
    }
  }
  const rules: AssociationRule[] = [];
  for (const [pair, both] of together) {
    if (both < least) continue;
    const [one, other] = [Math.floor(pair / lineCount), pair % lineCount];
    const lift = (both * customers) / (buyers[one] * buyers[other]);
    const support = both / customers;
    rules.push({ from: one, to: other, both, support, confidence: both / buyers[one], lift });
    rules.push({ from: other, to: one, both, support, confidence: both / buyers[other], lift });
  }
  return rules.sort((a, b) => b.lift - a.lift || b.both - a.both || a.from - b.from || a.to - b.to);
}
