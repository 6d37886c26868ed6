import { countProbability } from '../beta-geometric/count-probability';
import { discountedOrders } from '../beta-geometric/discounted-orders';
import type { ChancesAtStart } from '../beta-geometric/likelihood';
import { SurvivalSums } from '../beta-geometric/survival-sums';
import type { TransactionPrediction } from '../transaction-model';
import { ordersInSteps } from './orders-in-steps';

/**
 * (M)BG/CNBD-k from (r, α, a, b) and k. A customer alive at T has taken j < k steps towards the next order with weight
 * (ρ)ⱼ/j!·((T−t_x)/(α+T))ʲ, ρ = r + kx, and then λ ~ Gamma(ρ+j, α+T): every answer is a mean over j of exact ones,
 * where the published conditional expectation is an approximation (Platzer 2016).
 */
export class RegularBetaGeometricPrediction implements TransactionPrediction {
  readonly lastOrderMatters = true;
  private readonly sums = new Map<number, SurvivalSums>();

  constructor(
    private readonly parameters: Float64Array,
    private readonly stepsPerOrder: number,
    private readonly chancesAtStart: ChancesAtStart,
  ) {}

  probabilityAlive(x: number, lastOrder: number, age: number): number {
    const chances = x + this.chancesAtStart;
    if (chances === 0) return 1;
    const [r, alpha, a, b] = this.parameters;
    const silence = (r + this.stepsPerOrder * x) * Math.log1p((age - lastOrder) / (alpha + lastOrder));
    const { logTotal } = this.begun(x, lastOrder, age);
    return 1 / (1 + Math.exp(Math.log(a / (b + chances - 1)) + silence - logTotal));
  }

  ordersWhileAlive(x: number, lastOrder: number, age: number, times: Float64Array): Float64Array {
    const [r, alpha] = this.parameters;
    const sums = this.sumsAfter(x + this.chancesAtStart);
    const { weights } = this.begun(x, lastOrder, age);
    return times.map((t) =>
      weights.reduce((mean, weight, j) => {
        const shape = r + this.stepsPerOrder * x + j;
        return mean + weight * ordersInSteps(shape, t / (alpha + age), this.stepsPerOrder, j, sums);
      }, 0),
    );
  }

  conditionalOrders(x: number, lastOrder: number, age: number, t: number): number {
    return this.probabilityAlive(x, lastOrder, age) * this.ordersWhileAlive(x, lastOrder, age, Float64Array.of(t))[0];
  }

  expectedOrders(t: number): number {
    const [, , a, b] = this.parameters;
    const stayed = this.chancesAtStart === 0 ? 1 : b / (a + b);
    return stayed * this.ordersWhileAlive(0, 0, 0, Float64Array.of(t))[0];
  }

  probabilityOfNoOrder(x: number, lastOrder: number, age: number, t: number): number {
    const [r, alpha] = this.parameters;
    const k = this.stepsPerOrder;
    const growth = Math.log1p(t / (alpha + age));
    const share = t / (alpha + age + t);
    const { weights } = this.begun(x, lastOrder, age);
    const silent = weights.reduce((mean, weight, j) => {
      const shape = r + k * x + j;
      let term = Math.exp(-shape * growth);
      let fewer = 0;
      for (let n = 0; n < k - j; n++) {
        fewer += term;
        term *= (share * (shape + n)) / (n + 1);
      }
      return mean + weight * fewer;
    }, 0);
    const alive = this.probabilityAlive(x, lastOrder, age);
    return Math.min(1, 1 - alive + alive * silent);
  }

  countProbability(x: number, t: number): number {
    return countProbability(this.parameters, this.chancesAtStart, x, t, this.stepsPerOrder);
  }

  discountedOrdersWhileAlive(x: number, lastOrder: number, age: number, rate: number): number {
    const [r, alpha, a, b] = this.parameters;
    const k = this.stepsPerOrder;
    return this.begun(x, lastOrder, age).weights.reduce((mean, weight, j) => {
      const customer = { r: r + k * x + j, alpha: alpha + age, a, b: b + x + this.chancesAtStart };
      return mean + weight * discountedOrders(customer, rate, k, j);
    }, 0);
  }

  /** How likely j steps have been taken since the last order by a customer alive at T, and the log of what they add to. */
  private begun(x: number, lastOrder: number, age: number) {
    const [r, alpha] = this.parameters;
    const silence = (age - lastOrder) / (alpha + age);
    const logs = [0];
    for (let j = 1; j < this.stepsPerOrder && silence > 0; j++)
      logs.push(logs[j - 1] + Math.log(((r + this.stepsPerOrder * x + j - 1) / j) * silence));
    const most = Math.max(...logs);
    const parts = logs.map((log) => Math.exp(log - most));
    const total = parts.reduce((sum, part) => sum + part, 0);
    return { weights: parts.map((part) => part / total), logTotal: most + Math.log(total) };
  }

  private sumsAfter(chances: number): SurvivalSums {
    const [, , a, b] = this.parameters;
    const known = this.sums.get(chances) ?? new SurvivalSums(a, b + chances);
    this.sums.set(chances, known);
    return known;
  }
}
