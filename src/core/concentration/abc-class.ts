import { CompensatedSum } from './compensated-sum';

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
  const known = values.filter((value) => value === value).sort();
  const positive = new CompensatedSum();
  for (const value of known) if (value > 0) positive.add(value);
  const total = positive.value * (1 - rounding);

  const larger = new CompensatedSum();
  let leastA = Infinity;
  let leastB = Infinity;
  for (let i = known.length - 1; i >= 0 && known[i] >= 0; i--) {
    const value = known[i];
    if (i === known.length - 1 || known[i + 1] !== value) {
      if (larger.value < a * total) leastA = value;
      if (larger.value < b * total) leastB = value;
    }
    larger.add(value);
  }
  return Array.from(values, (value) => {
    if (value !== value) return null;
    if (value < 0) return 'negative';
    if (value >= leastA) return 'a';
    return value >= leastB ? 'b' : 'c';
  });
}
