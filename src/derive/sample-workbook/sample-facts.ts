import type { Language } from '../../wording/text';
import { ordersName } from './orders-sheet';
import { firstDay, lastDay } from './shop-orders';
import type { OrderLine } from './shop-orders';
import { functionsName } from './functions-sheet';

/** What the sheets of the groups take from the log and from the sheet "Functions". */
export interface SampleFacts {
  readonly asOf: number;
  readonly customers: number;
  /** A column of the log, whole or its first lines. */
  log(column: 'B' | 'C' | 'D' | 'E', language: Language, lines?: number): string;
  /** A column of the first customers of the sheet "Functions", or several side by side. */
  customer(columns: string, language: Language, count?: number): string;
  /** One customer's cell of such a column, counted from 0. */
  customerCell(column: string, language: Language, at: number): string;
  /** Those columns with their headings. */
  list(language: Language, count?: number): string;
  /** First order, last order and orders, as most functions take them. */
  facts(language: Language, count?: number): string;
  /** The fit on the sheet "Functions". */
  fit(language: Language): string;
  /** Orders of the first customers in each of twelve quarters: null before the first order. */
  ordersPerQuarter(count: number): (number | null)[][];
  /** Their revenue, likewise. */
  revenuePerQuarter(count: number): (number | null)[][];
}

const quarters = 12;
const head = 6;

export function sampleFacts(lines: readonly OrderLine[]): SampleFacts {
  const names = [...new Set(lines.map(({ customer }) => customer))];
  const days = (lastDay + 1 - firstDay) / quarters;
  const perQuarter = (count: number, add: (line: OrderLine) => number): (number | null)[][] => {
    const rows = new Map(names.slice(0, count).map((name) => [name, new Array<number | null>(quarters).fill(null)]));
    for (const line of lines) {
      const row = rows.get(line.customer);
      if (!row) continue;
      const quarter = Math.floor((line.date - firstDay) / days);
      // The first order ends what is not known: from here on, nothing bought is 0.
      if (row[quarter] === null) row.fill(0, quarter);
      row[quarter] = Math.round(((row[quarter] ?? 0) + add(line)) * 100) / 100;
    }
    return [...rows.values()];
  };
  const sheetOf = (language: Language): string => `${functionsName[language]}!`;
  const customer = (columns: string, language: Language, count = names.length): string => {
    const [from, to = from] = columns.split(':');
    return `${sheetOf(language)}${from}${head + 1}:${to}${head + count}`;
  };
  return {
    asOf: lastDay,
    customers: names.length,
    log: (column, language, count = lines.length) => `${ordersName[language]}!${column}2:${column}${count + 1}`,
    customer,
    customerCell: (column, language, at) => `${sheetOf(language)}${column}${head + 1 + at}`,
    list: (language, count = names.length) => `${sheetOf(language)}E${head}:K${head + count}`,
    facts: (language, count) => ['F', 'G', 'H'].map((column) => customer(column, language, count)).join(','),
    fit: (language) => `${sheetOf(language)}Z${head}:AA${head + 24}`,
    ordersPerQuarter: (count) => {
      const seen = new Set<string>();
      return perQuarter(count, ({ order, amount }) => {
        if (amount < 0 || seen.has(order)) return 0;
        seen.add(order);
        return 1;
      });
    },
    revenuePerQuarter: (count) => perQuarter(count, ({ amount }) => amount),
  };
}
