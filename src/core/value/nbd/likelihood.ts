import { mirror } from '../../optimize/mirror';
import type { Objective } from '../../optimize/objective';
import type { CustomerCells } from '../cells/customer-cells';
import { OrderRates } from '../order-rates';

/**
 * Log-likelihood of NBD orders in θ = (ln r, ln α), told by when they came, L = (r)ₓ α⁻ˣ (1+T/α)^−(r+x), so that it
 * compares with the models with dropout. Of counts alone it would be higher by the constant Σ ln Tˣ/x!.
 */
export class NbdLikelihood implements Objective {
  readonly dimension = 2;
  private readonly rates: OrderRates;

  constructor(private readonly cells: CustomerCells) {
    this.rates = new OrderRates(cells);
  }

  evaluate(point: Float64Array, gradient: Float64Array, hessian: Float64Array): number {
    gradient.fill(0);
    hessian.fill(0);
    const { repeats, age, weight, durations } = this.cells;
    const [r, alpha] = point.map(Math.exp);
    let value = this.rates.add(point, gradient, hessian);
    for (let i = 0; i < repeats.length; i++) {
      const time = durations[age[i]];
      const growth = weight[i] * Math.log1p(time / alpha);
      const share = time / (alpha + time);
      const power = weight[i] * (r + repeats[i]);
      value -= (r + repeats[i]) * growth;
      gradient[0] -= r * growth;
      gradient[1] += power * share;
      hessian[0] -= r * growth;
      hessian[1] += weight[i] * r * share;
      hessian[3] -= power * share * (1 - share);
    }
    mirror(hessian, 2);
    return value;
  }
}
