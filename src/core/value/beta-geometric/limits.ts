import type { FitReason } from '../../optimize/fit';

/** Names the limit of (r, α, a, b), time in mean ages, at which an optimum lies; null where it lies at none. */
export function dropoutLimit([r, alpha, a, b]: Float64Array): FitReason | null {
  if (a / (a + b) < 1e-5) return 'no-dropout';
  // a and b go to 0 together: some drop out at the first chance, the others never, and only a/b is told.
  if (a < 2e-6 && b < 1) return 'ridge';
  if (r > 1e4 && alpha > 1e4) return 'same-rate';
  // Where the chance a/(a+b) is small, b is at the edge of the search before a is as large.
  return b > 1e4 && (a > 1e4 || (a > 100 && b > 1e6)) ? 'same-dropout' : null;
}

/** The parameters among (r, α, a, b) that a limit leaves undetermined. */
export function looseAtLimit(reason: FitReason): readonly number[] {
  if (reason === 'no-dropout' || reason === 'same-dropout') return [2, 3];
  return reason === 'same-rate' ? [0, 1] : [];
}
