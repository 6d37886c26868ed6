/** One customer's purchases of one line in one period, as they come. */
interface LinePurchases {
  readonly customers: Int32Array;
  readonly lines: Int32Array;
  /** 0: the period before, 1: the period after; −1: neither. */
  readonly periods: Int8Array;
  /** What the lines are weighed by: amounts, returns negative; or 1 each. */
  readonly weights: Float64Array;
  readonly customerCount: number;
  readonly lineCount: number;
}

export interface LineMigration {
  /** Customers by main line before: lineCount + 1 rows, the last for those who bought nothing before. */
  readonly customers: Float64Array;
  /** Customers by main line before (row) and after (column), (lineCount + 1)², the last column for no purchase after. */
  readonly moves: Float64Array;
}

/**
 * Product-to-product matrix between two periods (迁移): every customer who bought in either moves from the main line of the
 * first, the one with the greatest weight, to the main line of the second. Lines of equal weight share the customer
 * equally, so that neither names nor the order of rows decide.
 *
 * @param rows the rows that count
 */
export function lineMigration(purchases: LinePurchases, rows: readonly number[]): LineMigration {
  const { customers, lines, periods, weights, customerCount, lineCount } = purchases;
  const width = lineCount + 1;
  const before = new Map<number, Map<number, number>>();
  const after = new Map<number, Map<number, number>>();
  for (const row of rows) {
    if (periods[row] < 0) continue;
    const of = periods[row] === 0 ? before : after;
    const own = of.get(customers[row]) ?? new Map<number, number>();
    own.set(lines[row], (own.get(lines[row]) ?? 0) + weights[row]);
    of.set(customers[row], own);
  }
  const found = { customers: new Float64Array(width), moves: new Float64Array(width * width) };
  for (let customer = 0; customer < customerCount; customer++) {
    const from = mainLines(before.get(customer), lineCount);
    const to = mainLines(after.get(customer), lineCount);
    if (from[0] === lineCount && to[0] === lineCount) continue;
    for (const line of from) {
      found.customers[line] += 1 / from.length;
      for (const next of to) found.moves[line * width + next] += 1 / (from.length * to.length);
    }
  }
  return found;
}

/** Sums of the same cents in another order differ by less than this. */
const rounding = 1e-12;

/** The lines of greatest weight; `none` where nothing was bought, or all of it returned. */
function mainLines(weights: ReadonlyMap<number, number> | undefined, none: number): readonly number[] {
  const greatest = Math.max(0, ...(weights?.values() ?? []));
  const main = [...(weights ?? [])]
    .filter(([, weight]) => weight > 0 && weight >= greatest * (1 - rounding))
    .map(([line]) => line);
  return main.length > 0 ? main : [none];
}
