import { integrateHalfLine } from '../../special/half-line';
import { logGammaRatio } from '../../special/log-gamma-ratio';
import type { TransactionPrediction } from '../transaction-model';
import { integrateTimes } from './integrate-times';
import type { Lifetime } from './lifetime';

/**
 * Models in which λ ~ Gamma(r, α) and customers may drop out at any time, orders or not. One alive at T has
 * λ ~ Gamma(r+x, α+T) and a lifetime above T, so that every answer is an integral over lifetimes.
 */
export class AnyTimeDropoutPrediction implements TransactionPrediction {
  readonly lastOrderMatters = false;

  constructor(
    private readonly r: number,
    private readonly alpha: number,
    private readonly lifetime: Lifetime,
  ) {}

  probabilityAlive(x: number, lastOrder: number, age: number): number {
    return 1 / (1 + this.gone(x, lastOrder, age, age));
  }

  ordersWhileAlive(x: number, _: number, age: number, times: Float64Array): Float64Array {
    const rate = (this.r + x) / (this.alpha + age);
    return times.map((t) => rate * this.lifetime.staying(age, t));
  }

  conditionalOrders(x: number, lastOrder: number, age: number, t: number): number {
    return this.probabilityAlive(x, lastOrder, age) * this.ordersWhileAlive(x, lastOrder, age, Float64Array.of(t))[0];
  }

  expectedOrders(t: number): number {
    return this.ordersWhileAlive(0, 0, 0, Float64Array.of(t))[0];
  }

  probabilityOfNoOrder(x: number, lastOrder: number, age: number, t: number): number {
    // L(x, t_x, T+t)/L(x, t_x, T): gone already, or alive and silent, the latter two relative to being alive at T.
    const goneBefore = this.gone(x, lastOrder, age, age);
    const goneSince = this.gone(x, age, age + t, age);
    const silent = Math.exp(this.logAlive(x, age + t) - this.logAlive(x, age));
    return Math.min(1, 1 / (1 + 1 / goneBefore) + (silent + goneSince) / (1 + goneBefore));
  }

  countProbability(x: number, t: number): number {
    if (t === 0) return x === 0 ? 1 : 0;
    const { r, alpha, lifetime } = this;
    const ways = logGammaRatio(r, x).value - logGammaRatio(1, x).value;
    const logCount = (time: number): number =>
      ways - r * Math.log1p(time / alpha) - (x > 0 ? x * Math.log1p(alpha / time) : 0);
    const stayed = Math.exp(logCount(t) + lifetime.logSurvival(t));
    const dropped = (time: number): number => Math.exp(logCount(time) + lifetime.logDensity(time));
    return stayed + integrateTimes(dropped, 0, t, Math.min(alpha, lifetime.scale));
  }

  discountedOrdersWhileAlive(x: number, _: number, age: number, rate: number): number {
    const { lifetime, alpha } = this;
    const start = lifetime.logSurvival(age);
    const stays = (time: number): number => Math.exp(lifetime.logSurvival(age + time) - start - rate * time);
    const scale = Math.min(1 / rate, lifetime.scale + age);
    return ((this.r + x) / (alpha + age)) * integrateHalfLine(stays, scale);
  }

  /** ∫ over the time of dropping out, relative to being alive at `aliveAt`. */
  private gone(x: number, from: number, to: number, aliveAt: number): number {
    const orders = this.r + x;
    const { alpha, lifetime } = this;
    const alive = this.logAlive(x, aliveAt);
    const at = (time: number): number =>
      Math.exp(lifetime.logDensity(time) - orders * Math.log1p(time / alpha) - alive);
    // Orders make it ever less likely to have stayed: beyond a fall by e⁻⁴⁵ nothing is added.
    const end = lifetime.rises ? to : Math.min(to, from + (alpha + from) * Math.expm1(45 / orders));
    return integrateTimes(at, from, end, Math.min(alpha, lifetime.scale));
  }

  private logAlive(x: number, age: number): number {
    return this.lifetime.logSurvival(age) - (this.r + x) * Math.log1p(age / this.alpha);
  }
}
