/** What a customer brings under assumptions one can state in a line. Rates are per period. */
export interface SimpleAssumptions {
  /** Margin a period while the customer stays, in currency. */
  readonly margin: number;
  /** Share that stays from one period to the next; several for the first, second … period, the last holding on. */
  readonly retention: ArrayLike<number>;
  readonly discount: number;
  /** Number of margins counted; endless when null. */
  readonly periods: number | null;
  /** Whether the first margin comes now, undiscounted and certain, or a period ahead. */
  readonly firstMarginNow: boolean;
  /** Growth of the margin a period; 0 when omitted. */
  readonly growth?: number;
}

/**
 * Present value of one customer: margin · Σ_k S(k)·((1+g)/(1+d))^k over k = 1 … n, or 0 … n − 1 where the first margin
 * comes now, S(k) being the product of the first k retention rates. For one rate and endless periods this is the margin
 * multiple r/(1 + d − r), or (1 + d)/(1 + d − r) (Gupta & Lehmann 2005, ch. 2). Infinity where it has no end.
 */
export function simpleValue({
  margin,
  retention,
  discount,
  periods,
  firstMarginNow,
  growth = 0,
}: SimpleAssumptions): number {
  const factor = (1 + growth) / (1 + discount);
  const count = periods ?? Infinity;
  const constantFrom = retention.length - 1;
  // The first margin, one period ahead, is weighed by the first rate; what comes now is certain.
  let weight = firstMarginNow ? 1 : retention[0] * factor;
  let at = firstMarginNow ? 0 : 1;
  let multiple = 0;
  let counted = 0;
  for (; counted < count && at < constantFrom; counted++, at++) {
    multiple += weight;
    weight *= retention[at] * factor;
  }
  const rest = geometricSum(retention[constantFrom] * factor, count - counted);
  if (margin === 0 || count === 0) return 0;
  return margin * (weight === 0 ? multiple : multiple + weight * rest);
}

/** 1 + q + q² + … of so many terms, also for q at and next to 1. */
function geometricSum(ratio: number, terms: number): number {
  if (terms === 0) return 0;
  if (terms === Infinity) return ratio < 1 ? 1 / (1 - ratio) : Infinity;
  const log = Math.log(ratio);
  if (log === 0) return terms;
  if (ratio === 0) return 1;
  return Math.expm1(terms * log) / Math.expm1(log);
}

/**
 * Profit of a cohort (Berger & Nasr 1998, case 1): so many customers at an acquisition cost each, the first margin at
 * acquisition.
 */
export function cohortProfit(customers: number, acquisitionCost: number, assumptions: SimpleAssumptions): number {
  return customers * (simpleValue(assumptions) - acquisitionCost);
}
