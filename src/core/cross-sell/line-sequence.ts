import { median } from '../lifecycle/median';

/** How often `to` follows `from` on a customer's next day of orders. */
export interface LineStep {
  readonly from: number;
  readonly to: number;
  /** Where several lines were bought on the next day, they share the step equally. */
  readonly times: number;
  /** Of all steps from `from`. */
  readonly share: number;
  /** Median days between the two. */
  readonly days: number;
}

interface LineOrders {
  readonly customers: Int32Array;
  readonly lines: Int32Array;
  readonly days: Float64Array;
  readonly lineCount: number;
}

/**
 * Next line by last line (行为时序): every line bought on one day of orders against the lines bought on the customer's next
 * day of orders. The same line twice on a day counts once.
 *
 * @param rows the rows that count
 * @returns by `from`, then the larger share, then by code
 */
export function lineSequence(
  { customers, lines, days, lineCount }: LineOrders,
  rows: readonly number[],
): readonly LineStep[] {
  const sorted = [...rows].sort((a, b) => customers[a] - customers[b] || days[a] - days[b] || lines[a] - lines[b]);
  const steps = new Map<number, { times: number; gaps: number[] }>();
  const ofLine = new Float64Array(lineCount);
  let before: Visit | null = null;
  for (let start = 0; start < sorted.length;) {
    const visit = visitAt(start);
    if (before && before.customer === visit.customer) follow(before, visit);
    before = visit;
    start = visit.end;
  }
  return [...steps]
    .map(([key, { times, gaps }]) => {
      const from = Math.floor(key / lineCount);
      const share = times / ofLine[from];
      return { from, to: key % lineCount, times, share, days: median(Float64Array.from(gaps), gaps.length) };
    })
    .sort((a, b) => a.from - b.from || b.share - a.share || a.to - b.to);

  function visitAt(start: number): Visit {
    const customer = customers[sorted[start]];
    const day = days[sorted[start]];
    const bought: number[] = [];
    let end = start;
    for (; end < sorted.length && customers[sorted[end]] === customer && days[sorted[end]] === day; end++) {
      if (bought.at(-1) !== lines[sorted[end]]) bought.push(lines[sorted[end]]);
    }
    return { customer, day, bought, end };
  }

  function follow(last: Visit, next: Visit): void {
    for (const from of last.bought) {
      ofLine[from]++;
      for (const to of next.bought) {
        const key = from * lineCount + to;
        const step = steps.get(key) ?? { times: 0, gaps: [] };
        step.times += 1 / next.bought.length;
        step.gaps.push(next.day - last.day);
        steps.set(key, step);
      }
    }
  }
}

interface Visit {
  readonly customer: number;
  readonly day: number;
  readonly bought: readonly number[];
  /** The row after its last, among the sorted. */
  readonly end: number;
}
