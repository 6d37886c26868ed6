import { mirror } from '../../optimize/mirror';
import type { Objective } from '../../optimize/objective';
import { DropoutTimes } from '../any-time-dropout/dropout-times';
import type { CustomerCells } from '../cells/customer-cells';
import { OrderRates } from '../order-rates';

/**
 * Log-likelihood of Pareto/NBD (Schmittlein, Morrison & Colombo 1987; Fader & Hardie 2005) in θ = (ln r, ln α, ln s,
 * ln β), with gradient and Hessian in the same pass:
 *   L = (r)ₓ α⁻ˣ · [ (1+T/α)^−(r+x)·(1+T/β)^−s + ∫_{t_x}^{T} (1+τ/α)^−(r+x)·(s/β)(1+τ/β)^−(s+1) dτ ].
 * The integral over the time τ of dropping out is taken by quadrature: all its terms are positive, and the derivatives
 * are weighted means of A = ln(1+τ/α), a = τ/(α+τ), B = ln(1+τ/β) and b = τ/(β+τ) and of their products.
 */
export class ParetoNbdLikelihood implements Objective {
  readonly dimension = 4;
  private readonly rates: OrderRates;
  private readonly times = new DropoutTimes();

  constructor(private readonly cells: CustomerCells) {
    this.rates = new OrderRates(cells);
  }

  evaluate(point: Float64Array, gradient: Float64Array, hessian: Float64Array): number {
    gradient.fill(0);
    hessian.fill(0);
    const { repeats, last, age, weight, durations } = this.cells;
    const { times } = this;
    const [r, alpha, s, beta] = point.map(Math.exp);
    let value = this.rates.add(point, gradient, hessian);
    let [g0, g1, g2, g3] = [0, 0, 0, 0];
    let [h00, h01, h02, h03, h11, h12, h13, h22, h23, h33] = [0, 0, 0, 0, 0, 0, 0, 0, 0, 0];
    for (let i = 0; i < repeats.length; i++) {
      const orders = r + repeats[i];
      const from = durations[last[i]];
      const to = durations[age[i]];
      const startA = Math.log1p(from / alpha);
      const startB = Math.log1p(from / beta);
      const endA = Math.log1p(to / alpha);
      const endB = Math.log1p(to / beta);
      const start = -orders * startA - (s + 1) * startB + point[2] - point[3];
      times.place({ alpha, orders, beta, left: s + 1 }, from, to);
      const { delays, weights, count } = times;
      // Everything is relative to e^start, the density of dropping out right after the last order.
      let gone = 0;
      let [mA, ma, mB, mb] = [0, 0, 0, 0];
      let [mAA, mAa, mAB, mAb, maa, maB, mab, mBB, mBb, mbb] = [0, 0, 0, 0, 0, 0, 0, 0, 0, 0];
      for (let j = 0; j < count; j++) {
        const delay = delays[j];
        const moreA = Math.log1p(delay / (alpha + from));
        const moreB = Math.log1p(delay / (beta + from));
        const p = weights[j] * Math.exp(-orders * moreA - (s + 1) * moreB);
        const A = startA + moreA;
        const B = startB + moreB;
        const tau = from + delay;
        const a = tau / (alpha + tau);
        const b = tau / (beta + tau);
        gone += p;
        const [pA, pa, pB, pb] = [p * A, p * a, p * B, p * b];
        mA += pA;
        ma += pa;
        mB += pB;
        mb += pb;
        mAA += pA * A;
        mAa += pA * a;
        mAB += pA * B;
        mAb += pA * b;
        maa += pa * a;
        maB += pa * B;
        mab += pa * b;
        mBB += pB * B;
        mBb += pB * b;
        mbb += pb * b;
      }
      const fall = -orders * endA - s * endB - start;
      // Where being alive dwarfs all else its ratio to e^start may overflow: the sum is then carried relative to it.
      const scale = fall > 600 ? fall : 0;
      const shrink = Math.exp(-scale);
      const alive = Math.exp(fall - scale);
      const total = alive + gone * shrink;
      const q = alive / total;
      const n = shrink / total;
      const g = gone * n;
      value += weight[i] * (start + scale + Math.log(total));
      const a = to / (alpha + to);
      const b = to / (beta + to);
      // Means over "alive" and "gone at τ" of the slopes of the log-terms: (−rA, (r+x)a, [gone] − sB, (s+[gone])b − [gone]).
      const s1 = s + 1;
      const e0 = -r * (q * endA + n * mA);
      const e1 = orders * (q * a + n * ma);
      const e2 = g - s * (q * endB + n * mB);
      const e3 = q * s * b + s1 * n * mb - g;
      const w = weight[i];
      g0 += w * e0;
      g1 += w * e1;
      g2 += w * e2;
      g3 += w * e3;
      h00 += w * (r * r * (q * endA * endA + n * mAA) + e0 - e0 * e0);
      h01 += w * (r * (e1 / orders - orders * (q * endA * a + n * mAa)) - e0 * e1);
      h02 += w * (r * (s * (q * endA * endB + n * mAB) - n * mA) - e0 * e2);
      h03 += w * (-r * (q * s * endA * b + n * (s1 * mAb - mA)) - e0 * e3);
      h11 += w * (orders * (orders + 1) * (q * a * a + n * maa) - e1 - e1 * e1);
      h12 += w * (orders * (n * ma - s * (q * a * endB + n * maB)) - e1 * e2);
      h13 += w * (orders * (q * s * a * b + n * (s1 * mab - ma)) - e1 * e3);
      h22 += w * (g - 2 * s * n * mB + s * s * (q * endB * endB + n * mBB) + (e2 - g) - e2 * e2);
      const cross = -q * s * s * endB * b + n * (s1 * mb - s * s1 * mBb + s * mB) - g;
      h23 += w * (cross + s * (q * b + n * mb) - e2 * e3);
      const square = q * s * s * b * b + n * (s1 * s1 * mbb - 2 * s1 * mb) + g;
      h33 += w * (square - s * q * b * (1 - b) - s1 * n * (mb - mbb) - e3 * e3);
    }
    const slopes = [g0, g1, g2, g3];
    const curvatures = [h00, h01, h02, h03, 0, h11, h12, h13, 0, 0, h22, h23, 0, 0, 0, h33];
    for (let i = 0; i < 4; i++) gradient[i] += slopes[i];
    for (let i = 0; i < 16; i++) hessian[i] += curvatures[i];
    mirror(hessian, 4);
    return value;
  }
}
