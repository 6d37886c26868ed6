import type { Fit } from '../optimize/fit';
import type { Random } from '../random';
import type { Work } from '../work';
import type { CustomerCells } from './cells/customer-cells';

/** Ids of the models of repeat orders, stored in fit tables; the first is the default. */
export const transactionModelIds = [
  'mbg-nbd',
  'bg-nbd',
  'pareto-nbd',
  'mbg-cnbd-k',
  'bg-cnbd-k',
  'ggompertz-nbd',
  'nbd',
] as const;

export type TransactionModelId = (typeof transactionModelIds)[number];

/**
 * A model of repeat orders in continuous time, told by (x, t_x, T): repeat orders, time of the last and of the as-of
 * date since the first order. One folder each; times are in the unit the parameters were fitted in.
 */
export interface TransactionModel {
  readonly id: TransactionModelId;
  /** Names of the parameters, in the order in which every array of them stands. */
  readonly parameterNames: readonly string[];
  /** Maximum likelihood; yields once an iteration. */
  fit(cells: CustomerCells): Work<Fit>;
  /** −∞ outside the domain. */
  logLikelihood(parameters: Float64Array, cells: CustomerCells): number;
  /** Answers for given parameters, all > 0; throws the problem `bad-table` otherwise. */
  predict(parameters: Float64Array): TransactionPrediction;
  /** Repeat orders of a made-up customer observed for `age` after the first order. */
  simulate(parameters: Float64Array, age: number, random: Random): SimulatedCustomer;
}

export interface SimulatedCustomer {
  readonly repeats: number;
  /** Time of the last order; 0 where there are no repeats. */
  readonly last: number;
}

/** What fitted parameters say of a customer, or of one who has just placed the first order. */
export interface TransactionPrediction {
  /** Probability of not having dropped out by T. */
  probabilityAlive(x: number, lastOrder: number, age: number): number;
  /**
   * Whether what a customer alive at T will do depends on t_x. Where it does not, the work is shared by all customers
   * with the same (x, T).
   */
  readonly lastOrderMatters: boolean;
  /**
   * Expected orders in (T, T+t] of a customer known to be alive at T, for each t of `times`, rising. The conditional
   * expectation is this × P(alive) in every model here.
   */
  ordersWhileAlive(x: number, lastOrder: number, age: number, times: Float64Array): Float64Array;
  /**
   * Discounted expected residual transactions of a customer known to be alive at T: δ∫₀^∞ E[Y(t)]e^−δt dt / P(alive),
   * all orders after T, each worth e^−δt when it comes t later; `rate` δ > 0 per unit of time.
   */
  discountedOrdersWhileAlive(x: number, lastOrder: number, age: number, rate: number): number;
  /** E[Y(t) | x, t_x, T] */
  conditionalOrders(x: number, lastOrder: number, age: number, t: number): number;
  /** E[X(t)]: orders in (0, t] after the first order of a new customer. */
  expectedOrders(t: number): number;
  /** P(no order in (T, T+t] | x, t_x, T) */
  probabilityOfNoOrder(x: number, lastOrder: number, age: number, t: number): number;
  /** P(X(t) = x) of a new customer. */
  countProbability(x: number, t: number): number;
}
