import { cumulatedSums } from './cumulated-sums';

/** Classes of contribution, best first; negative contributors are a class of their own. */
export const abcClassIds = ['a', 'b', 'c', 'negative'] as const;

export type AbcClass = (typeof abcClassIds)[number];

/** Shares of the positive contributions at which class A and class B end. */
export interface AbcLimits {
  readonly a: number;
  readonly b: number;
}

export const defaultAbcLimits: AbcLimits = { a: 0.8, b: 0.95 };

/** A share written in decimals (.8) is no binary number: sums this close to a limit have reached it. */
const rounding = 1e-12;

/**
 * The class of each contribution (贡献度): sorted from the largest, a customer is A while the sum of all larger
 * contributions is below `a` × the sum of the positive ones, B below `b`, C from there on. Equal contributions share the
 * class of their first, so no customer's class depends on the order of rows.
 *
 * @param values contributions in one currency; NaN where not known
 * @returns one class per value; null where not known
 */
export function abcClasses(values: Float64Array, { a, b }: AbcLimits): (AbcClass | null)[] {
  const sorted = values
    .filter((value) => value >= 0)
    .sort()
    .reverse();
  const larger = cumulatedSums(sorted);
  const total = larger[sorted.length] * (1 - rounding);
  let leastA = Infinity;
  let leastB = Infinity;
  for (let i = 0; i < sorted.length && larger[i] < Math.max(a, b) * total; i++) {
    if (sorted[i] === sorted[i - 1]) continue;
    if (larger[i] < a * total) leastA = sorted[i];
    if (larger[i] < b * total) leastB = sorted[i];
  }
  return Array.from(values, (value) => {
    if (value !== value) return null;
    if (value < 0) return 'negative';
    if (value >= leastA) return 'a';
    return value >= leastB ? 'b' : 'c';
  });
}
