import { daysPerMonth } from '../../calendar/month';

/** How far value looks ahead and how it is discounted. */
export interface Horizon {
  /** Whole months. */
  readonly months: number;
  /** Effective annual rate as a share: 0.1 for 10 %. */
  readonly annualDiscount: number;
  /** Days of a month; 365.25/12 unless another convention is to be matched. */
  readonly daysPerMonth?: number;
}

/** Ends of the months in periods of the model from now, and what money at each is worth today. */
export interface MonthEnds {
  readonly times: Float64Array;
  readonly discounts: Float64Array;
}

/** Month m ends after m × 365.25/12 days and counts 1/(1 + d)^{m/12}. */
export function monthEnds(horizon: Horizon, daysPerPeriod: number): MonthEnds {
  const numbers = Float64Array.from({ length: horizon.months }, (_, index) => index + 1);
  const periods = (horizon.daysPerMonth ?? daysPerMonth) / daysPerPeriod;
  const monthlyLog = Math.log1p(horizon.annualDiscount) / 12;
  return { times: numbers.map((m) => m * periods), discounts: numbers.map((m) => Math.exp(-m * monthlyLog)) };
}
