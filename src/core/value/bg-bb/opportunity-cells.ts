import type { NumberColumn } from '../../columns';
import type { Problem } from '../../problem';

/**
 * Customers as BG/BB sees them, equal histories merged: cell i stands for `weight[i]` customers who bought at `x[i]` of
 * `n[i]` opportunities after the first order, last at opportunity `last[i]` (0 where x = 0).
 */
export interface OpportunityCells {
  readonly customers: number;
  readonly x: Int32Array;
  readonly last: Int32Array;
  readonly n: Int32Array;
  readonly weight: Float64Array;
}

/** More opportunities than this are a model in continuous time. */
const mostOpportunities = 10_000;

/**
 * Merges rows with equal (x, t_x, n); `weights` counts customers per row, 1 each when omitted. Rows that are blank, or
 * hold a blank, are left out; rows that cannot be (t_x > n, x > t_x, x = 0 with t_x > 0 …) are told by row.
 */
export function opportunityCells(
  x: NumberColumn,
  last: NumberColumn,
  n: NumberColumn,
  weights?: Float64Array,
): { readonly cells: OpportunityCells; readonly problems: ReadonlyMap<number, Problem> } {
  const problems = new Map<number, Problem>();
  const found = new Map<number, Map<number, number>>();
  let customers = 0;
  let count = 0;
  for (let row = 0; row < x.values.length; row++) {
    const problem = x.problems.get(row) ?? last.problems.get(row) ?? n.problems.get(row);
    const history = [x.values[row], last.values[row], n.values[row]] as const;
    const wrong = problem ?? (history.some(Number.isNaN) ? null : impossible(...history));
    if (wrong) problems.set(row, { ...wrong, row: wrong.row ?? row + 1 });
    if (wrong || history.some(Number.isNaN)) continue;
    const [bought, lastAt, opportunities] = history;
    const outer = opportunities * (mostOpportunities + 1) + lastAt;
    const inner = found.get(outer) ?? new Map<number, number>();
    if (!inner.has(bought)) count++;
    const weight = weights ? weights[row] : 1;
    inner.set(bought, (inner.get(bought) ?? 0) + weight);
    found.set(outer, inner);
    customers += weight;
  }
  const column = (): Int32Array => new Int32Array(count);
  const cells = { customers, x: column(), last: column(), n: column(), weight: new Float64Array(count) };
  let at = 0;
  for (const [outer, inner] of found)
    for (const [bought, weight] of inner) {
      cells.x[at] = bought;
      cells.last[at] = outer % (mostOpportunities + 1);
      cells.n[at] = Math.floor(outer / (mostOpportunities + 1));
      cells.weight[at++] = weight;
    }
  return { cells, problems };
}

/** What is wrong with a history that cannot have happened; null when it can. */
export function impossible(x: number, last: number, n: number): Problem | null {
  for (const [argument, value] of [
    ['orders', x],
    ['last', last],
    ['opportunities', n],
  ] as const) {
    if (!Number.isInteger(value)) return { code: 'not-whole', argument, received: value };
    if (value < 0) return { code: 'below', argument, received: value, expected: [0] };
  }
  if (n > mostOpportunities)
    return { code: 'above', argument: 'opportunities', received: n, expected: [mostOpportunities] };
  if (last > n) return { code: 'above', argument: 'last', received: last, expected: [n] };
  if (x > last) return { code: 'above', argument: 'orders', received: x, expected: [last] };
  return x === 0 && last > 0 ? { code: 'above', argument: 'last', received: last, expected: [0] } : null;
}
