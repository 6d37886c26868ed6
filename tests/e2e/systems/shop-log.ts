/** One purchase of a made-up shop. */
export interface Sale {
  readonly customer: string;
  readonly day: number;
  readonly amount: number;
}

export const opening = 45_000;
export const closing = 45_480;

/** A plain congruential generator: the same numbers everywhere. */
function uniforms(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

/** Eighty customers who come in the first 120 days, order at a rate of their own, and leave after an order by chance. */
export const shopLog: readonly Sale[] = (() => {
  const next = uniforms(20_240_131);
  const wait = (mean: number) => 1 + Math.floor(-Math.log(next()) * mean);
  return Array.from({ length: 80 }, (_, i) => i).flatMap((i): Sale[] => {
    const customer = `C${i + 1}`;
    const gap = 12 + 90 * next() ** 2;
    const leaves = next() < 0.5 ? 0.03 : 0.6;
    const likes = 15 + 60 * next();
    const sales: Sale[] = [];
    for (let day = opening + Math.floor(120 * next()); day <= closing; day += wait(gap)) {
      sales.push({ customer, day, amount: Math.round(likes * (0.2 + 1.6 * next())) });
      if (next() < leaves) break;
    }
    return sales;
  });
})();

export interface Summary {
  readonly customer: string;
  readonly first: number;
  readonly last: number;
  readonly orders: number;
  /** Mean of the orders after the first; 0 where there are none. */
  readonly repeat: number;
}

/** One line per customer with an order up to a day. The shop sells a customer at most once a day. */
export function summaries(until: number): Summary[] {
  const byCustomer = new Map<string, Sale[]>();
  for (const sale of shopLog)
    if (sale.day <= until) byCustomer.set(sale.customer, [...(byCustomer.get(sale.customer) ?? []), sale]);
  return [...byCustomer].map(([customer, sales]) => {
    const repeats = sales.slice(1);
    return {
      customer,
      first: sales[0].day,
      last: sales[sales.length - 1].day,
      orders: sales.length,
      repeat: repeats.length === 0 ? 0 : repeats.reduce((sum, { amount }) => sum + amount, 0) / repeats.length,
    };
  });
}
