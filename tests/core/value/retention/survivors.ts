import type { NumberMatrix } from '../../../../src/core/columns';
import type { RenewalCounts } from '../../../../src/core/value/retention/renewal-counts';
import { renewalCounts } from '../../../../src/core/value/retention/renewal-counts';

/** Cohorts as columns of survivors; shorter ones end in blanks. */
export function survivorMatrix(...cohorts: readonly (readonly number[])[]): NumberMatrix {
  const rows = Math.max(...cohorts.map(({ length }) => length));
  const values = Float64Array.from(
    Array.from({ length: rows }, (_, row) => cohorts.map((cohort) => cohort[row] ?? NaN)).flat(),
  );
  return { rows, columns: cohorts.length, values, problems: new Map() };
}

export function countsOf(...cohorts: readonly (readonly number[])[]): RenewalCounts {
  return renewalCounts(survivorMatrix(...cohorts));
}

/** Fader & Hardie 2007: percent of customers surviving, years 0 to 7; years 8 to 12 were held out. */
export const highEnd = [1000, 869, 743, 653, 593, 551, 517, 491];
export const regular = [1000, 631, 468, 382, 326, 289, 262, 241];
