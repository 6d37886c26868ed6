import type { Objective } from '../../optimize/objective';
import type { OpportunityCells } from './opportunity-cells';
import { RisingLogs } from './rising-logs';

/**
 * Log-likelihood of BG/BB (Fader, Hardie & Shang 2010, eq. 5) in θ = (ln α, ln β, ln γ, ln δ), with gradient and
 * Hessian. A customer's likelihood is a sum over how many opportunities m he lived to see, m = t_x … n − 1, or all n:
 *   (α)ₓ(β)ₘ₋ₓ/(α+β)ₘ · (δ)ₘ/(γ+δ)ₘ · [γ/(γ+δ+m) where he left before opportunity m + 1].
 * The terms are weighed by their probabilities (log-sum-exp), so that nothing under- or overflows.
 */
export class BgBbLikelihood implements Objective {
  readonly dimension = 4;
  private readonly most: number;

  constructor(private readonly cells: OpportunityCells) {
    this.most = cells.n.reduce((most, n) => Math.max(most, n), 0);
  }

  evaluate(point: Float64Array, gradient: Float64Array, hessian: Float64Array): number {
    const [alpha, beta, gamma, delta] = point.map(Math.exp);
    const { x, last, n, weight } = this.cells;
    const { most } = this;
    const ofAlpha = new RisingLogs(alpha, most);
    const ofBeta = new RisingLogs(beta, most);
    const ofBoth = new RisingLogs(alpha + beta, most);
    const ofDelta = new RisingLogs(delta, most);
    const ofEnd = new RisingLogs(gamma + delta, most);
    gradient.fill(0);
    hessian.fill(0);
    const logs = new Float64Array(most + 1);
    const slope = new Float64Array(4);
    const mean = new Float64Array(4);
    const second = new Float64Array(16);
    let total = 0;
    for (let cell = 0; cell < x.length; cell++) {
      const bought = x[cell];
      const from = last[cell];
      const until = n[cell];
      let largest = -Infinity;
      for (let m = from; m <= until; m++) {
        const leaving = m < until ? Math.log(gamma / (gamma + delta + m)) : 0;
        const buying = ofAlpha.value[bought] + ofBeta.value[m - bought] - ofBoth.value[m];
        const term = buying + (ofDelta.value[m] - ofEnd.value[m]) + leaving;
        logs[m - from] = term;
        if (term > largest) largest = term;
      }
      let sum = 0;
      for (let m = from; m <= until; m++) sum += logs[m - from] = Math.exp(logs[m - from] - largest);
      mean.fill(0);
      second.fill(0);
      for (let m = from; m <= until; m++) {
        const p = logs[m - from] / sum;
        if (p === 0) continue;
        // Derivatives in the parameters; `end` stands for γ + δ.
        const gone = m < until ? 1 / (gamma + delta + m) : 0;
        const both = ofBoth.first[m];
        const end = ofEnd.first[m] + gone;
        slope[0] = alpha * (ofAlpha.first[bought] - both);
        slope[1] = beta * (ofBeta.first[m - bought] - both);
        slope[2] = (m < until ? 1 : 0) - gamma * end;
        slope[3] = delta * (ofDelta.first[m] - end);
        const bothSecond = ofBoth.second[m];
        const endSecond = ofEnd.second[m] - gone * gone;
        second[0] += p * (slope[0] + alpha * alpha * (ofAlpha.second[bought] - bothSecond));
        second[1] -= p * alpha * beta * bothSecond;
        second[5] += p * (slope[1] + beta * beta * (ofBeta.second[m - bought] - bothSecond));
        second[10] -= p * gamma * (end + gamma * endSecond);
        second[11] -= p * gamma * delta * endSecond;
        second[15] += p * (slope[3] + delta * delta * (ofDelta.second[m] - endSecond));
        for (let i = 0; i < 4; i++) {
          mean[i] += p * slope[i];
          for (let j = i; j < 4; j++) second[i * 4 + j] += p * slope[i] * slope[j];
        }
      }
      const w = weight[cell];
      total += w * (largest + Math.log(sum));
      for (let i = 0; i < 4; i++) {
        gradient[i] += w * mean[i];
        for (let j = i; j < 4; j++) hessian[i * 4 + j] += w * (second[i * 4 + j] - mean[i] * mean[j]);
      }
    }
    for (let i = 0; i < 4; i++) for (let j = 0; j < i; j++) hessian[i * 4 + j] = hessian[j * 4 + i];
    return total;
  }
}
