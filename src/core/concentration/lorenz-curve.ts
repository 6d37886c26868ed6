import { cumulatedSums } from './cumulated-sums';

/** Profit cumulated from the poorest customer to the best. */
export interface LorenzCurve {
  readonly customers: number;
  /** Sum of all profits. */
  readonly total: number;
  /** customers + 1 sums: entry k is the profit of the k poorest customers. */
  readonly cumulated: Float64Array;
}

/** @param profits in one currency, any sign, any order; NaN where not known (left out) */
export function lorenzCurve(profits: Float64Array): LorenzCurve {
  const sorted = profits.filter((value) => value === value).sort();
  const cumulated = cumulatedSums(sorted);
  return { customers: sorted.length, total: cumulated[sorted.length], cumulated };
}

/** Profit of the poorest share of customers (0 to 1), interpolated between whole customers. */
export function profitOfPoorest({ customers, cumulated }: LorenzCurve, share: number): number {
  const place = share * customers;
  const below = Math.min(Math.floor(place), customers - 1);
  return cumulated[below] + (place - below) * (cumulated[below + 1] - cumulated[below]);
}

/** Profit of the best share of customers (0 to 1): the whale curve. */
export function profitOfBest(curve: LorenzCurve, share: number): number {
  return curve.total - profitOfPoorest(curve, 1 - share);
}
