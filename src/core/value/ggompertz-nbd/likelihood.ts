import { LogSum } from '../../optimize/log-sum';
import { mirror } from '../../optimize/mirror';
import type { Objective } from '../../optimize/objective';
import { DropoutTimes } from '../any-time-dropout/dropout-times';
import type { CustomerCells } from '../cells/customer-cells';
import { OrderRates } from '../order-rates';
import { gompertzAgeing, nearestSingularity } from './gompertz-lifetime';

/** Panels of the integral never become more than this: lifetimes all ending on one day are a limit, not a model. */
const mostPanels = 64;

/**
 * Log-likelihood of GGompertz/NBD (Bemmaor & Glady 2012) in θ = (ln r, ln α, ln b, ln s, ln κ), κ = β/b, with gradient
 * and Hessian: with G(τ) = (e^{bτ} − 1)/(bκ),
 *   L = (r)ₓ α⁻ˣ · [ (1+T/α)^−(r+x)·(1+G(T))^−s + ∫_{t_x}^{T} (1+τ/α)^−(r+x)·(s/κ)·e^{bτ}·(1+G(τ))^−(s+1) dτ ].
 * κ in the place of β makes b → 0 a regular point: G → τ/κ, which is Pareto/NBD with β = κ.
 */
export class GgompertzNbdLikelihood implements Objective {
  readonly dimension = 5;
  private readonly rates: OrderRates;
  private readonly times = new DropoutTimes();
  private readonly sum = new LogSum(5);

  constructor(private readonly cells: CustomerCells) {
    this.rates = new OrderRates(cells);
  }

  evaluate(point: Float64Array, gradient: Float64Array, hessian: Float64Array): number {
    gradient.fill(0);
    hessian.fill(0);
    const { repeats, last, age, weight, durations } = this.cells;
    const { times, sum } = this;
    const [r, alpha, b, s, kappa] = point.map(Math.exp);
    const beta = Math.min(nearestSingularity(b, kappa), 1e12);
    let value = this.rates.add(point, gradient, hessian);
    for (let i = 0; i < repeats.length; i++) {
      const orders = r + repeats[i];
      const from = durations[last[i]];
      const to = durations[age[i]];
      const rise = gompertzAgeing(to, b, kappa).growth - gompertzAgeing(from, b, kappa).growth;
      const finest = Math.ceil(Math.min(mostPanels, Math.max(1, (b * (to - from)) / 2, ((s + 1) * rise) / 10)));
      // The density may rise with age, so that the fall of its own power must not cut the integral short.
      times.place({ alpha, orders, beta, left: 1e-9 }, from, to, finest);
      this.addTerm(r, orders, alpha, b, s, kappa, to, false, 1);
      for (let j = 0; j < times.count; j++)
        this.addTerm(r, orders, alpha, b, s, kappa, from + times.delays[j], true, times.weights[j]);
      value += sum.finish(weight[i], gradient, hessian);
    }
    mirror(hessian, 5);
    return value;
  }

  /** Adds having stayed until τ, or having dropped out at τ, and no order since t_x. */
  private addTerm(
    r: number,
    orders: number,
    alpha: number,
    b: number,
    s: number,
    kappa: number,
    time: number,
    gone: boolean,
    factor: number,
  ): void {
    const { slopes, curvatures } = this.sum;
    const A = Math.log1p(time / alpha);
    const a = time / (alpha + time);
    const { growth, share, bend, turn } = gompertzAgeing(time, b, kappa);
    const power = gone ? s + 1 : s;
    const left = Number(gone);
    const h = b * time;
    slopes[0] = -r * A;
    slopes[1] = orders * a;
    slopes[2] = left * h - power * share * bend;
    slopes[3] = left - s * growth;
    slopes[4] = power * share - left;
    curvatures[0] = -r * A;
    curvatures[1] = r * a;
    curvatures[6] = -orders * a * (1 - a);
    const spread = power * share * (1 - share);
    curvatures[12] = left * h - spread * bend * bend - power * share * h * turn;
    curvatures[13] = -s * share * bend;
    curvatures[14] = spread * bend;
    curvatures[18] = -s * growth;
    curvatures[19] = s * share;
    curvatures[24] = -spread;
    const density = gone ? Math.log(s / kappa) + h : 0;
    this.sum.add(density - orders * A - power * growth, factor);
  }
}
