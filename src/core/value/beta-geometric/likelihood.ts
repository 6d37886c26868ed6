import type { Objective } from '../../optimize/objective';
import { mirror } from '../../optimize/mirror';
import type { CustomerCells } from '../cells/customer-cells';
import { OrderRates } from '../order-rates';
import { addDropoutChances } from './dropout-chances';

/** When a customer may drop out: after each repeat order only (BG), or after the first order too (MBG). */
export type ChancesAtStart = 0 | 1;

/**
 * Log-likelihood of BG/NBD (Fader, Hardie & Lee 2005, eq. 6) and MBG/NBD (Batislam, Denizel & Filiztekin 2007) in
 * θ = (ln r, ln α, ln a, ln b), with gradient and Hessian in the same pass. With n = x + m chances of dropping out,
 * m = 0 or 1, both are
 *   L = (r)ₓ α⁻ˣ · (b)ₙ/(a+b)ₙ · [ (1+T/α)^−(r+x) + 1{n>0}·a/(b+n−1)·(1+t_x/α)^−(r+x) ].
 * Stable because nothing is a difference of large numbers: the rising factorials are sums of logs over "how many
 * customers have more than j", α^r is taken into the powers, and (b)ₙ/(a+b)ₙ is −Σ ln(1 + a/(b+j)).
 */
export class BetaGeometricLikelihood implements Objective {
  readonly dimension = 4;
  private readonly rates: OrderRates;
  private readonly growth: Float64Array;
  private readonly share: Float64Array;

  constructor(
    private readonly cells: CustomerCells,
    private readonly chancesAtStart: ChancesAtStart,
  ) {
    this.rates = new OrderRates(cells);
    this.growth = new Float64Array(cells.durations.length);
    this.share = new Float64Array(cells.durations.length);
  }

  evaluate(point: Float64Array, gradient: Float64Array, hessian: Float64Array): number {
    gradient.fill(0);
    hessian.fill(0);
    const { cells, rates, chancesAtStart } = this;
    let value = rates.add(point, gradient, hessian);
    value += addDropoutChances(rates.beyond, cells.customers, chancesAtStart, point, gradient, hessian);
    const total = value + this.addEndings(point, gradient, hessian);
    mirror(hessian, 4);
    return total;
  }

  /** Σ ln [ (1+T/α)^−(r+x) + a/(b+n−1)·(1+t_x/α)^−(r+x) ]: still alive, or dropped out after the last order. */
  private addEndings(point: Float64Array, gradient: Float64Array, hessian: Float64Array): number {
    const { repeats, last, age, weight, durations } = this.cells;
    const { growth, share, chancesAtStart } = this;
    const r = Math.exp(point[0]);
    const alpha = Math.exp(point[1]);
    const b = Math.exp(point[3]);
    for (let k = 0; k < durations.length; k++) {
      growth[k] = Math.log1p(durations[k] / alpha);
      share[k] = durations[k] / (alpha + durations[k]);
    }
    let value = 0;
    let [g0, g1, g2, g3] = [0, 0, 0, 0];
    let [h00, h01, h02, h03, h11, h12, h13, h22, h23, h33] = [0, 0, 0, 0, 0, 0, 0, 0, 0, 0];
    for (let i = 0; i < repeats.length; i++) {
      const x = repeats[i];
      const w = weight[i];
      const power = r + x;
      const aliveGrowth = growth[age[i]];
      const aliveShare = share[age[i]];
      const alive = -power * aliveGrowth;
      const chances = x + chancesAtStart;
      if (chances === 0) {
        value += w * alive;
        g0 -= w * r * aliveGrowth;
        g1 += w * power * aliveShare;
        h00 -= w * r * aliveGrowth;
        h01 += w * r * aliveShare;
        h11 -= w * power * aliveShare * (1 - aliveShare);
        continue;
      }
      const before = b + chances - 1;
      const goneGrowth = growth[last[i]];
      const goneShare = share[last[i]];
      const odds = point[2] - Math.log(before) - power * goneGrowth - alive;
      // p: probability of having dropped out, q of being alive.
      const e = Math.exp(-Math.abs(odds));
      const p = odds > 0 ? 1 / (1 + e) : e / (1 + e);
      const q = odds > 0 ? e / (1 + e) : 1 / (1 + e);
      value += w * (alive + Math.max(odds, 0) + Math.log1p(e));
      const meanGrowth = q * aliveGrowth + p * goneGrowth;
      const meanShare = q * aliveShare + p * goneShare;
      const wp = w * p;
      const wpq = wp * q;
      const d0 = r * (aliveGrowth - goneGrowth);
      const d1 = power * (goneShare - aliveShare);
      const d3 = -b / before;
      g0 -= w * r * meanGrowth;
      g1 += w * power * meanShare;
      g2 += wp;
      g3 += wp * d3;
      h00 += wpq * d0 * d0 - w * r * meanGrowth;
      h01 += wpq * d0 * d1 + w * r * meanShare;
      h02 += wpq * d0;
      h03 += wpq * d0 * d3;
      h11 += wpq * d1 * d1 - w * power * (q * aliveShare * (1 - aliveShare) + p * goneShare * (1 - goneShare));
      h12 += wpq * d1;
      h13 += wpq * d1 * d3;
      h22 += wpq;
      h23 += wpq * d3;
      h33 += wpq * d3 * d3 + wp * d3 * (1 + d3);
    }
    const slopes = [g0, g1, g2, g3];
    const curvatures = [h00, h01, h02, h03, 0, h11, h12, h13, 0, 0, h22, h23, 0, 0, 0, h33];
    for (let i = 0; i < 4; i++) gradient[i] += slopes[i];
    for (let i = 0; i < 16; i++) hessian[i] += curvatures[i];
    return value;
  }
}
