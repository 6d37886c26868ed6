import type { TableCell } from './argument';
import type { Surroundings } from './spec';

/** Where the columns of a list of customers stand, by the fact they hold. */
export interface CustomerHeadings {
  readonly columns: ReadonlyMap<string, number>;
  /** Columns of volume, profit and wallet, one per period, left to right. */
  readonly periods: ReadonlyMap<string, readonly number[]>;
  /** Headings that stand for no fact, or for one that another column holds already. */
  readonly notUsed: readonly string[];
}

/** Facts that have a column for every period: "TV 2024-01", "TV 2024-02" … or "Profit 1", "Profit 2" …, oldest first. */
export const factsByPeriod: ReadonlySet<string> = new Set(['history', 'profit', 'wallet']);

/** What a period's name is made of, besides the fact it belongs to. */
const ofPeriods = ' \t\u00A0-_/.:#()（）［］[]年月季期周第日QqHhWwMm';
const digits = '0123456789';
const longestHeading = 200;

/** Reads the heading row. */
export function customerHeadings(row: readonly TableCell[], identify: Surroundings['identify']): CustomerHeadings {
  const columns = new Map<string, number>();
  const periods = new Map<string, number[]>();
  const notUsed: string[] = [];
  row.forEach((cell, at) => {
    const heading = String(cell ?? '').trim();
    if (heading === '') return;
    const fact = identify('customer-fact', heading) ?? factOfPeriod(heading, identify);
    if (fact !== null && factsByPeriod.has(fact)) periods.set(fact, [...(periods.get(fact) ?? []), at]);
    else if (fact !== null && !columns.has(fact)) columns.set(fact, at);
    else notUsed.push(heading);
  });
  return { columns, periods, notUsed };
}

/** The fact of a heading that ends in a period: everything before the last run of digits and what goes with them. */
function factOfPeriod(heading: string, identify: Surroundings['identify']): string | null {
  if (heading.length > longestHeading) return null;
  let end = heading.length;
  let numbered = false;
  while (end > 0 && (ofPeriods.includes(heading[end - 1]) || digits.includes(heading[end - 1]))) {
    numbered ||= digits.includes(heading[end - 1]);
    end--;
    if (!numbered || end === 0) continue;
    const fact = identify('customer-fact', heading.slice(0, end));
    if (fact !== null && factsByPeriod.has(fact)) return fact;
  }
  return null;
}
