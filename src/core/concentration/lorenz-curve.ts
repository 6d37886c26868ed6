import { CompensatedSum } from './compensated-sum';

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
  const cumulated = new Float64Array(sorted.length + 1);
  const sum = new CompensatedSum();
  for (let i = 0; i < sorted.length; i++) {
    sum.add(sorted[i]);
    cumulated[i + 1] = sum.value;
  }
  return { customers: sorted.length, total: sum.value, cumulated };
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
