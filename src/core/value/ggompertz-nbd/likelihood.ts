import { mirror } from '../../optimize/mirror';
import type { Objective } from '../../optimize/objective';
import { DropoutTimes } from '../any-time-dropout/dropout-times';
import type { CustomerCells } from '../cells/customer-cells';
import { OrderRates } from '../order-rates';
import { gompertzAgeing, nearestSingularity } from './gompertz-lifetime';
import { LeavingMeans } from './leaving-means';

/** Panels of the integral never become more than this: lifetimes all ending on one day are a limit, not a model. */
const mostPanels = 64;

/** Up to here e^{bτ} is a variable to integrate in; beyond, it is so steep that only its logarithm is. */
const mostWarped = 60;

/** Beyond a fall by e⁻⁴⁵ nothing is added in double precision. */
const deepest = 45;

/**
 * Log-likelihood of GGompertz/NBD (Bemmaor & Glady 2012) in θ = (ln r, ln α, ln b, ln s, ln κ), κ = β/b, with gradient
 * and Hessian: with G(τ) = (e^{bτ} − 1)/(bκ),
 *   L = (r)ₓ α⁻ˣ · [ (1+T/α)^−(r+x)·(1+G(T))^−s + ∫_{t_x}^{T} (1+τ/α)^−(r+x)·(s/κ)·e^{bτ}·(1+G(τ))^−(s+1) dτ ].
 * κ in the place of β makes b → 0 a regular point: G → τ/κ, which is Pareto/NBD with β = κ. The integral is taken by
 * quadrature, all its terms positive; the derivatives are weighted means of A = ln(1+τ/α), a = τ/(α+τ), L = ln(1+G),
 * σ = G/(1+G) and how the density bends with b, and of their products, gathered in one pass over the nodes.
 */
export class GgompertzNbdLikelihood implements Objective {
  readonly dimension = 5;
  private readonly rates: OrderRates;
  private readonly times = new DropoutTimes();
  private readonly means = new LeavingMeans();

  constructor(private readonly cells: CustomerCells) {
    this.rates = new OrderRates(cells);
  }

  evaluate(point: Float64Array, gradient: Float64Array, hessian: Float64Array): number {
    gradient.fill(0);
    hessian.fill(0);
    const { repeats, last, age, weight, durations } = this.cells;
    const { times, means } = this;
    const [r, alpha, b, s, kappa] = point.map(Math.exp);
    const beta = Math.min(nearestSingularity(b, kappa), 1e12);
    let value = this.rates.add(point, gradient, hessian);
    // Slopes of the log-terms are these factors times (A, a, …, L, σ), and for having left (0, 0, 0, 1, −1) more.
    const factors = Float64Array.of(-r, 0, 1, -s, s + 1);
    const means5 = new Float64Array(5);
    const slopes = new Float64Array(5);
    for (let i = 0; i < repeats.length; i++) {
      const orders = r + repeats[i];
      const from = durations[last[i]];
      const to = durations[age[i]];
      const begin = gompertzAgeing(from, b, kappa);
      const end = gompertzAgeing(to, b, kappa);
      const startA = Math.log1p(from / alpha);
      const endA = Math.log1p(to / alpha);
      const warped = b * to <= mostWarped;
      if (warped) this.placeWarped(from, to, orders, alpha, b, s, kappa);
      else {
        const rise = end.growth - begin.growth;
        const finest = Math.ceil(Math.min(mostPanels, Math.max(1, (b * (to - from)) / 2, ((s + 1) * rise) / 10)));
        // The density may rise with age, so that the fall of its own power must not cut the integral short.
        times.place({ alpha, orders, beta, left: 1e-9 }, from, to, finest);
      }
      // All is relative to e^start, the density of dropping out right after the last order.
      let start = point[3] - point[4] - orders * startA - (s + 1) * begin.growth + (warped ? 0 : b * from);
      const leaving = { from, startA, startGrowth: begin.growth, orders, alpha, b, s, kappa, warped };
      means.gather(times, { ...leaving, relativeTo: 0 });
      let fall = -orders * endA - s * end.growth - start;
      const highest = Math.max(means.highest, fall);
      if (highest < -600) {
        // Falls so steep that nothing is left at the first node: relative to what there is.
        means.gather(times, { ...leaving, relativeTo: highest });
        start += highest;
        fall -= highest;
      }
      // Where being alive dwarfs all else its ratio to e^start may overflow: the sum is then carried relative to it.
      const scale = fall > 600 ? fall : 0;
      const shrink = Math.exp(-scale);
      const alive = Math.exp(fall - scale);
      const total = alive + means.gone * shrink;
      const q = alive / total;
      const n = shrink / total;
      const g = means.gone * n;
      value += weight[i] * (start + scale + Math.log(total));
      factors[1] = orders;
      const { first, second } = means;
      const endShare = to / (alpha + to);
      slopes.set([-r * endA, orders * endShare, -s * end.share * end.bend, -s * end.growth, s * end.share]);
      for (let k = 0; k < 5; k++) means5[k] = q * slopes[k] + n * factors[k] * first[k];
      means5[3] += g;
      means5[4] -= g;
      const w = weight[i];
      for (let j = 0; j < 5; j++) {
        gradient[j] += w * means5[j];
        for (let k = j; k < 5; k++) {
          // E[slope·slope] − E[slope]·E[slope]
          let product = n * factors[j] * factors[k] * second[j * 5 + k];
          if (k >= 3) product += (k === 3 ? 1 : -1) * n * factors[j] * first[j];
          if (j >= 3) product += (j === 3 ? 1 : -1) * (n * factors[k] * first[k] + (k === 3 ? g : -g));
          hessian[j * 5 + k] += w * (q * slopes[j] * slopes[k] + product - means5[j] * means5[k]);
        }
      }
      // The log-terms' own curvatures.
      const spread = end.share * (1 - end.share);
      const { share, shareSquared, bent, bentSquared, curved } = means;
      const endBend = spread * end.bend * end.bend + end.share * b * to * end.turn;
      hessian[0] += w * means5[0];
      hessian[1] += w * r * (q * endShare + n * first[1]);
      hessian[6] -= w * orders * (q * endShare * (1 - endShare) + n * (first[1] - second[6]));
      hessian[12] += w * (n * curved - q * s * endBend);
      hessian[13] -= w * s * (q * end.share * end.bend + n * bent);
      hessian[14] += w * (q * s * spread * end.bend + n * (s + 1) * (bent - bentSquared));
      hessian[18] -= w * s * (q * end.growth + n * first[3]);
      hessian[19] += w * s * (q * end.share + n * share);
      hessian[24] -= w * (q * s * spread + n * (s + 1) * (share - shareSquared));
    }
    mirror(hessian, 5);
    return value;
  }

  /**
   * Nodes in y = (e^{bτ} − 1)/b, in which 1 + G is 1 + y/κ and its density a mere power, as Pareto's in τ; the orders'
   * power of 1 + τ/α, τ = ln(1+by)/b, has its singularity at −(1 − e^−bα)/b, nearer than the −1/b of τ itself.
   */
  private placeWarped(
    from: number,
    to: number,
    orders: number,
    alpha: number,
    b: number,
    s: number,
    kappa: number,
  ): void {
    // Beyond a fall by e⁻⁴⁵ of either power nothing is added in double precision: neither rises in y.
    const end = Math.min(to, from + (alpha + from) * Math.expm1(deepest / orders));
    const grownBefore = Math.expm1(b * from);
    const origin = Math.min(-Math.expm1(-b * alpha), b * kappa) / b;
    const untilEnd = (Math.exp(b * from) * Math.expm1(b * (end - from))) / b;
    const length = Math.min(untilEnd, (kappa + grownBefore / b) * Math.expm1(deepest / (s + 1)));
    const ordersFall = orders * Math.log1p(Math.log1p((b * length) / (1 + grownBefore)) / b / (alpha + from));
    const ownFall = (s + 1) * Math.log1p(length / (kappa + grownBefore / b));
    this.times.spread(origin + grownBefore / b, length, ordersFall + ownFall);
  }
}
