import { abcClasses, defaultAbcLimits } from '../concentration/abc-class';
import type { Tier } from './tier';

/**
 * Good customers bring the first 80 % of all expected value, ordinary ones the next 15 %, poor ones the rest or a loss:
 * the limits of ABC_CLASS. Null where the value is not known (NaN).
 */
export function tiersOfValue(values: Float64Array): (Tier | null)[] {
  return abcClasses(values, defaultAbcLimits).map((each) => {
    if (each === null) return null;
    return each === 'a' ? 'good' : each === 'b' ? 'ordinary' : 'poor';
  });
}
