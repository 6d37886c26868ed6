import { ProblemError } from '../problem';
import type { Problem } from '../problem';
import type { Fit } from '../optimize/fit';
import type { Work } from '../work';
import type { CustomerHistory } from './customer-history';
import { customersNeeded, fitOrders } from './fit-orders';
import type { SpendParameters } from './gamma-gamma/expected-spend';
import { fitGammaGamma } from './gamma-gamma/fit';
import { usableSpend } from './gamma-gamma/spend-cells';
import type { TransactionModelId } from './transaction-model';

/** Parameters with everything needed to value customers by them; what a fit table carries. */
export interface ValueParameters {
  readonly model: TransactionModelId;
  /** Unit of the model's time, in days: 7 in every fit made here. */
  readonly daysPerPeriod: number;
  readonly parameters: Float64Array;
  /** Null where no amounts were fitted: orders can be expected, value cannot. */
  readonly spend: SpendParameters | null;
}

/** A fit of repeat orders and of spend on the same customers. */
export interface CustomerFit extends ValueParameters {
  readonly customers: number;
  /** Rows left out for a problem of theirs. */
  readonly leftOut: number;
  readonly orderFit: Fit;
  readonly spendFit: Fit;
  readonly spenders: number;
  /** Customers with repeat orders left out of the spend fit: amount missing, zero or negative. */
  readonly spendersLeftOut: number;
  /** Mean amount of a repeat order over all orders; NaN where no amount can be used. */
  readonly meanRepeatOrder: number;
}

/** The product's period: a week. */
export const daysPerWeek = 7;

/**
 * Fits a model of repeat orders, and Gamma-Gamma to the mean amount per repeat order where `amounts` is given (NaN
 * where unknown). `history` is in weeks; `knownOrderFit` saves fitting the orders again. Where q ≤ 1 or too few customers have usable
 * amounts, `spend` is the mean repeat order for all. Never throws for lack of data: the fits say why they are none.
 */
export function* fitCustomers(
  history: CustomerHistory,
  amounts: Float64Array | null,
  model: TransactionModelId,
  knownOrderFit?: Fit,
): Work<CustomerFit> {
  const { repeatOrders, problems } = history;
  const orders = knownOrderFit
    ? { fit: knownOrderFit, customers: repeatOrders.reduce((count, x) => count + Number(x >= 0), 0) }
    : yield* fitOrders(history, model);
  const orderFit = orders.fit;
  const usable = usableSpend(repeatOrders, amounts ?? new Float64Array(history.rows).fill(NaN));
  if (usable.meanOrder > Number.MAX_VALUE / 1e6) throw new ProblemError({ code: 'too-large', argument: 'amount' });
  const spendFit = yield* fitGammaGamma(usable.cells);
  return {
    model,
    daysPerPeriod: daysPerWeek,
    parameters: orderFit.parameters,
    spend: spendOf(spendFit, usable.meanOrder),
    customers: orders.customers,
    leftOut: problems.size,
    orderFit,
    spendFit,
    spenders: usable.cells.mean.length,
    spendersLeftOut: amounts ? usable.leftOut : 0,
    meanRepeatOrder: usable.meanOrder,
  };
}

function spendOf(fit: Fit, meanOrder: number): SpendParameters | null {
  const [p, q, gamma] = fit.parameters;
  if (fit.converged && q > 1) return { kind: 'gamma-gamma', p, q, gamma };
  return Number.isNaN(meanOrder) ? null : { kind: 'mean', mean: meanOrder };
}

/** Why a fit cannot be used to predict, as a problem; null when it can. */
export function fitProblem({ orderFit, customers }: CustomerFit): Problem | null {
  if (orderFit.converged) return null;
  if (orderFit.reason === 'too-few')
    return { code: 'too-few-customers', received: customers, expected: [customersNeeded] };
  if (orderFit.reason === 'no-repeat-orders' || orderFit.reason === 'all-alike') return { code: 'no-spread' };
  return { code: 'not-converged', expected: [orderFit.reason] };
}
