/** How a rate answers to spending: ceiling·(1 − e^(−speed·spend)) (Blattberg & Deighton 1996). */
export interface Response {
  readonly ceiling: number;
  /** Per unit of currency. */
  readonly speed: number;
}

/** The response that goes through today's rate at today's spending; 0 < rate < ceiling, spend > 0. */
export function responseThrough(rate: number, spend: number, ceiling: number): Response {
  return { ceiling, speed: -Math.log1p(-rate / ceiling) / spend };
}

export function rateAt({ ceiling, speed }: Response, spend: number): number {
  return -ceiling * Math.expm1(-speed * spend);
}

/** 1 + d − r(R): what leaves or is discounted away in a period; not formed as a difference from a rate next to 1. */
export function lossAt({ retention, discount }: EquityModel, spend: number): number {
  const { ceiling, speed } = retention;
  return 1 - ceiling + discount + ceiling * Math.exp(-speed * spend);
}

/** What is known of acquisition and retention; margin and discount are per period. */
export interface EquityModel {
  readonly acquisition: Response;
  readonly retention: Response;
  readonly margin: number;
  readonly discount: number;
}

/** One way of spending and what it comes to. */
export interface Spending {
  /** Per prospect. */
  readonly acquisitionSpend: number;
  readonly acquisitionRate: number;
  /** Per customer and period. */
  readonly retentionSpend: number;
  readonly retentionRate: number;
  /** Value of one customer acquired, the first margin included. */
  readonly customerValue: number;
  /** Value per prospect, less the acquisition spending. */
  readonly equity: number;
}

/**
 * Customer equity per prospect, a·m − A + a·(m − R/r)·r′/(1 − r′) with r′ = r/(1 + d) (Blattberg & Deighton 1996),
 * written as a·V − A, V = m + (m·r − R)/(1 + d − r): the same for r > 0, and m at R = 0, where R/r is 0/0.
 */
export function spendingAt(model: EquityModel, acquisitionSpend: number, retentionSpend: number): Spending {
  const { acquisition, retention, margin } = model;
  const acquisitionRate = rateAt(acquisition, acquisitionSpend);
  const retentionRate = rateAt(retention, retentionSpend);
  const customerValue = margin + (margin * retentionRate - retentionSpend) / lossAt(model, retentionSpend);
  const equity = acquisitionRate * customerValue - acquisitionSpend;
  return { acquisitionSpend, acquisitionRate, retentionSpend, retentionRate, customerValue, equity };
}
