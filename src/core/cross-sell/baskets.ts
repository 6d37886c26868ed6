/** Which lines each customer has bought, each once. */
export interface Baskets {
  readonly customers: number;
  /** customers + 1 offsets: customer c has bought lines[starts[c]] to lines[starts[c + 1] − 1], rising. */
  readonly starts: Int32Array;
  readonly lines: Int32Array;
  readonly lineCount: number;
}

/**
 * Groups (customer, line) pairs by customer; the same line twice counts once.
 *
 * @param customers code of each row's customer, 0 … customerCount − 1
 * @param lines code of each row's product line, 0 … lineCount − 1
 * @param rows the rows that count
 */
export function basketsOf(
  customers: Int32Array,
  lines: Int32Array,
  rows: readonly number[],
  { customerCount, lineCount }: { readonly customerCount: number; readonly lineCount: number },
): Baskets {
  // Customer and line in one double, exact below 2^53: the engine's own numeric sort groups and orders them.
  const keys = Float64Array.from(rows, (row) => customers[row] * lineCount + lines[row]).sort();
  const distinct = keys.filter((key, i) => i === 0 || key !== keys[i - 1]);
  const starts = new Int32Array(customerCount + 1);
  for (const key of distinct) starts[Math.floor(key / lineCount) + 1]++;
  for (let customer = 0; customer < customerCount; customer++) starts[customer + 1] += starts[customer];
  return { customers: customerCount, starts, lines: Int32Array.from(distinct, (key) => key % lineCount), lineCount };
}
