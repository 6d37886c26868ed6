import type { NumberColumn } from '../../../src/core/columns';
import type { HistoryColumns } from '../../../src/core/value/customer-history';

/** Uniform numbers in (0, 1), the same for the same seed (Park & Miller 1988). */
function uniforms(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 16807) % 2147483647) / 2147483647;
}

/** Gamma with scale 1 (Marsaglia & Tsang 2000). */
function gamma(shape: number, uniform: () => number): number {
  if (shape < 1) return gamma(shape + 1, uniform) * uniform() ** (1 / shape);
  const d = shape - 1 / 3;
  const c = 1 / Math.sqrt(9 * d);
  for (;;) {
    const normal = Math.sqrt(-2 * Math.log(uniform())) * Math.cos(2 * Math.PI * uniform());
    const v = (1 + c * normal) ** 3;
    if (v > 0 && Math.log(uniform()) < 0.5 * normal * normal + d * (1 - v + Math.log(v))) return d * v;
  }
}

/** How the made-up customers behave; time in days, dropout after each order (`fromStart`: after the first too). */
export interface Behaviour {
  readonly seed: number;
  readonly customers: number;
  readonly days: number;
  readonly r: number;
  readonly alpha: number;
  /** Null for customers who never drop out. */
  readonly dropout: { readonly a: number; readonly b: number } | null;
  readonly fromStart: boolean;
}

export interface Simulated extends HistoryColumns {
  readonly amounts: Float64Array;
}

const column = (values: Float64Array): NumberColumn => ({ values, problems: new Map() });

/** Customers acquired over the first half of the time, orders on whole days, spend by Gamma-Gamma (6, 4, 16). */
export function simulate({ seed, customers, days, r, alpha, dropout, fromStart }: Behaviour): Simulated {
  const uniform = uniforms(seed);
  const first = new Float64Array(customers);
  const last = new Float64Array(customers);
  const orders = new Float64Array(customers);
  const amounts = new Float64Array(customers).fill(NaN);
  const start = 40000;
  for (let i = 0; i < customers; i++) {
    first[i] = start + Math.floor((uniform() * days) / 2);
    last[i] = first[i];
    orders[i] = 1;
    const rate = gamma(r, uniform) / alpha;
    const [leaving, staying] = dropout ? [gamma(dropout.a, uniform), gamma(dropout.b, uniform)] : [0, 1];
    const chance = leaving / (leaving + staying);
    let time = first[i];
    if (fromStart && uniform() < chance) continue;
    for (;;) {
      time -= Math.log(uniform()) / rate;
      if (Math.floor(time) > start + days) break;
      if (Math.floor(time) > last[i]) {
        last[i] = Math.floor(time);
        orders[i]++;
      }
      if (uniform() < chance) break;
    }
    const scale = gamma(4, uniform) / 16;
    if (orders[i] > 1) amounts[i] = gamma(6 * (orders[i] - 1), uniform) / scale / (orders[i] - 1);
  }
  return {
    firstOrder: column(first),
    lastOrder: column(last),
    orders: column(orders),
    asOf: column(Float64Array.of(start + days)),
    amounts,
  };
}
