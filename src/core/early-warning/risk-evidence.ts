import type { ValueParameters } from '../value/customer-fit';
import type { CustomerHistory } from '../value/customer-history';

/** Why a customer may be leaving, as data; wording/early-warning/tell-risk.ts makes the sentence. */
export interface RiskEvidence {
  readonly kind: 'risk';
  readonly orders: number;
  /** Days since the last order. */
  readonly silence: number;
  /** Mean days between the customer's own orders; null with one order. */
  readonly meanGap: number | null;
  /** P(no order in the months ahead). */
  readonly noOrder: number;
  readonly months: number;
}

/** The evidence of a row (from 0) that holds a customer. */
export function riskEvidence(
  { repeatOrders, lastOrder, age }: CustomerHistory,
  { daysPerPeriod }: ValueParameters,
  row: number,
  { noOrder, months }: Pick<RiskEvidence, 'noOrder' | 'months'>,
): RiskEvidence {
  const x = repeatOrders[row];
  return {
    kind: 'risk',
    orders: x + 1,
    silence: (age[row] - lastOrder[row]) * daysPerPeriod,
    meanGap: x > 0 ? (lastOrder[row] / x) * daysPerPeriod : null,
    noOrder,
    months,
  };
}
