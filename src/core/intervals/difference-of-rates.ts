import type { Rate } from './wilson';

/**
 * Difference of two independent shares with its 95 % interval, built from their Wilson intervals (Newcombe 1998,
 * Statist. Med. 17, 873–890, method 10). NaN where one of them is unknown.
 */
export function differenceOfRates(one: Rate, other: Rate): Rate {
  const difference = one.rate - other.rate;
  return {
    rate: difference,
    low: difference - Math.hypot(one.rate - one.low, other.high - other.rate),
    high: difference + Math.hypot(one.high - one.rate, other.rate - other.low),
  };
}
