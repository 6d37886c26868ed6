import { LogSum } from '../../optimize/log-sum';
import { mirror } from '../../optimize/mirror';
import type { Objective } from '../../optimize/objective';
import { logGammaRatio } from '../../special/log-gamma-ratio';
import { addDropoutChances } from '../beta-geometric/dropout-chances';
import type { ChancesAtStart } from '../beta-geometric/likelihood';
import type { CustomerCells } from '../cells/customer-cells';
import { OrderRates } from '../order-rates';

/**
 * Log-likelihood of (M)BG/CNBD-k (Platzer & Reutterer 2016, "Ticking Away the Moments"; Reutterer, Platzer & Schröder
 * 2021) for a given k in θ = (ln r, ln α, ln a, ln b), with gradient and Hessian. Each order takes k exponential steps, of
 * which j < k may be taken since the last order:
 *   L = (r)ₖₓ α⁻ᵏˣ · c · (b)ₙ/(a+b)ₙ · [ Σ_{j<k} (ρ)ⱼ/j!·((T−t_x)/(α+T))ʲ·(1+T/α)^−ρ + 1{n>0}·a/(b+n−1)·(1+t_x/α)^−ρ ],
 * ρ = r + kx. The times of the orders between first and last are not known: c = t_x^((k−1)x)·Γ(x)/Γ(kx) is their
 * density integrated over them, relative to that for k = 1, so that the likelihoods of all k and of BG/NBD compare.
 */
export class RegularBetaGeometricLikelihood implements Objective {
  readonly dimension = 4;
  private readonly rates: OrderRates;
  private readonly orders: OrderRates;
  private readonly constant: number;
  private readonly sum = new LogSum(4);

  constructor(
    private readonly cells: CustomerCells,
    private readonly chancesAtStart: ChancesAtStart,
    private readonly stepsPerOrder: number,
  ) {
    this.rates = new OrderRates(cells, stepsPerOrder);
    this.orders = new OrderRates(cells);
    const { repeats, last, weight, durations } = cells;
    let constant = 0;
    for (let i = 0; i < repeats.length; i++) {
      const x = repeats[i];
      const more = (stepsPerOrder - 1) * x;
      if (more > 0) constant += weight[i] * (more * Math.log(durations[last[i]]) - logGammaRatio(x, more).value);
    }
    this.constant = constant;
  }

  evaluate(point: Float64Array, gradient: Float64Array, hessian: Float64Array): number {
    gradient.fill(0);
    hessian.fill(0);
    const { cells, rates, orders, chancesAtStart, stepsPerOrder, sum } = this;
    const { repeats, last, age, weight, durations } = cells;
    const [r, alpha, , b] = point.map(Math.exp);
    let value = this.constant + rates.add(point, gradient, hessian);
    value += addDropoutChances(orders.beyond, cells.customers, chancesAtStart, point, gradient, hessian);
    const { slopes, curvatures } = sum;
    for (let i = 0; i < repeats.length; i++) {
      const power = r + stepsPerOrder * repeats[i];
      const end = durations[age[i]];
      const growth = Math.log1p(end / alpha);
      const share = end / (alpha + end);
      const silence = (end - durations[last[i]]) / (alpha + end);
      let ways = 0;
      let [first, second] = [0, 0];
      slopes[2] = slopes[3] = curvatures[15] = 0;
      for (let j = 0; j < stepsPerOrder; j++) {
        slopes[0] = r * (first - growth);
        slopes[1] = power * share - j * (1 - share);
        curvatures[0] = slopes[0] - r * r * second;
        curvatures[1] = r * share;
        curvatures[5] = -(power + j) * share * (1 - share);
        sum.add(ways - power * growth);
        if (silence === 0) break;
        ways += Math.log(((power + j) / (j + 1)) * silence);
        first += 1 / (power + j);
        second += 1 / ((power + j) * (power + j));
      }
      const chances = repeats[i] + chancesAtStart;
      if (chances > 0) {
        const start = durations[last[i]];
        const before = b + chances - 1;
        const goneGrowth = Math.log1p(start / alpha);
        const goneShare = start / (alpha + start);
        slopes[0] = curvatures[0] = -r * goneGrowth;
        slopes[1] = power * goneShare;
        slopes[2] = 1;
        slopes[3] = -b / before;
        curvatures[1] = r * goneShare;
        curvatures[5] = -power * goneShare * (1 - goneShare);
        curvatures[15] = slopes[3] * (1 + slopes[3]);
        sum.add(point[2] - Math.log(before) - power * goneGrowth);
      }
      value += sum.finish(weight[i], gradient, hessian);
    }
    mirror(hessian, 4);
    return value;
  }
}
