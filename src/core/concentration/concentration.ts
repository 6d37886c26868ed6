import type { LorenzCurve } from './lorenz-curve';
import { profitOfBest } from './lorenz-curve';

/** How profit is spread over customers; NaN where the profits add up to 0 or less, so that shares have no meaning. */
export interface Concentration {
  /** Share of profit earned with the best 20 % of customers; above 1 where others lose money. */
  readonly bestFifth: number;
  /** Share of the profit of the best 70 % that the worst 30 % destroy; below 0 where they add to it. */
  readonly drag: number;
  /** Greatest cumulated profit ÷ total profit, best customers first; 1 where nobody loses money. */
  readonly whalePeak: number;
  /** Share of customers at which the peak is first reached. */
  readonly peakAt: number;
  /** 0 where all earn the same; above 1 only where some lose money. */
  readonly gini: number;
}

/**
 * 20/80/30 law: best-20-% share = Σ profit of the best 20 % / Σ profit; drag = 1 − Σ all / Σ best 70 %. Whale curve:
 * profit cumulated from the best customer on. Gini = 1 − 2 × area under the Lorenz curve.
 */
export function concentration(curve: LorenzCurve): Concentration {
  const { customers, total, cumulated } = curve;
  if (!(total > 0)) return { bestFifth: NaN, drag: NaN, whalePeak: NaN, peakAt: NaN, gini: NaN };
  // Sums from the poorest fall while customers lose money: the peak lies where they are lowest, customers without any
  // profit left out.
  let losers = 0;
  for (let k = 1; k <= customers; k++) if (cumulated[k] <= cumulated[losers]) losers = k;
  let area = 0;
  for (let k = 1; k <= customers; k++) area += (cumulated[k - 1] + cumulated[k]) / total;
  return {
    bestFifth: profitOfBest(curve, 0.2) / total,
    drag: 1 - total / profitOfBest(curve, 0.7),
    whalePeak: (total - cumulated[losers]) / total,
    peakAt: (customers - losers) / customers,
    gini: 1 - area / customers,
  };
}
