import { checkParameters } from '../check-parameters';
import type { TransactionPrediction } from '../transaction-model';
import { countProbability } from './count-probability';
import { discountedOrders } from './discounted-orders';
import type { ChancesAtStart } from './likelihood';
import { ordersBeforeDropout } from './orders-before-dropout';
import { RememberedLogs } from './remembered-logs';
import { SurvivalSums } from './survival-sums';

/**
 * BG/NBD and MBG/NBD from parameters (r, α, a, b). A customer alive at T has λ ~ Gamma(r+x, α+T) and
 * p ~ Beta(a, b+n), n = x + m, which makes every answer one for a customer known to be alive, times P(alive).
 */
export class BetaGeometricPrediction implements TransactionPrediction {
  readonly lastOrderMatters = false;
  private readonly sums = new Map<number, SurvivalSums>();
  private readonly logs: RememberedLogs;
  private readonly r: number;
  private readonly alpha: number;
  private readonly a: number;
  private readonly b: number;

  constructor(
    private readonly parameters: Float64Array,
    private readonly chancesAtStart: ChancesAtStart,
  ) {
    checkParameters(parameters, ['r', 'alpha', 'a', 'b']);
    [this.r, this.alpha, this.a, this.b] = parameters;
    this.logs = new RememberedLogs(this.alpha);
  }

  probabilityAlive(x: number, lastOrder: number, age: number): number {
    const chances = x + this.chancesAtStart;
    if (chances === 0) return 1;
    // ((α+T)/(α+t_x))^(r+x) in logs: where it overflows, for heavy buyers who fell silent, the answer is 0 all the same.
    const silence = (this.r + x) * (this.logs.of(age) - this.logs.of(lastOrder));
    const before = this.b + chances - 1;
    return before / (before + this.a * Math.exp(silence));
  }

  ordersWhileAlive(x: number, _: number, age: number, times: Float64Array): Float64Array {
    const chances = x + this.chancesAtStart;
    const sums = this.sumsAfter(chances);
    const customer = { r: this.r + x, alpha: this.alpha + age, a: this.a, b: this.b + chances };
    return times.map((t) => ordersBeforeDropout(customer, sums, t));
  }

  conditionalOrders(x: number, lastOrder: number, age: number, t: number): number {
    return this.probabilityAlive(x, lastOrder, age) * this.ordersWhileAlive(x, lastOrder, age, Float64Array.of(t))[0];
  }

  expectedOrders(t: number): number {
    const stayed = this.chancesAtStart === 0 ? 1 : this.b / (this.a + this.b);
    return stayed * this.ordersWhileAlive(0, 0, 0, Float64Array.of(t))[0];
  }

  probabilityOfNoOrder(x: number, lastOrder: number, age: number, t: number): number {
    const ordersWhenAlive = -Math.expm1(-(this.r + x) * Math.log1p(t / (this.alpha + age)));
    return 1 - this.probabilityAlive(x, lastOrder, age) * ordersWhenAlive;
  }

  countProbability(x: number, t: number): number {
    return countProbability(this.parameters, this.chancesAtStart, x, t);
  }

  discountedOrdersWhileAlive(x: number, _: number, age: number, rate: number): number {
    const chances = x + this.chancesAtStart;
    return discountedOrders({ r: this.r + x, alpha: this.alpha + age, a: this.a, b: this.b + chances }, rate);
  }

  private sumsAfter(chances: number): SurvivalSums {
    const known = this.sums.get(chances);
    if (known) return known;
    const made = new SurvivalSums(this.a, this.b + chances);
    this.sums.set(chances, made);
    return made;
  }
}
