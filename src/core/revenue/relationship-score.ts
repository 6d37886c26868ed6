/** What the composite score is made of; money in one currency, a year where not said otherwise. */
export interface RelationshipParts {
  /** Revenue from goods and services. */
  readonly price: number;
  readonly costOfSales: number;
  readonly costOfMarketing: number;
  /** Years the relationship is expected to last from now on. */
  readonly residualYears: number;
  /** Factor for how well the price the customer pays matches the market's; 1 = as it is. */
  readonly priceMatch: number;
  /** Customers acquired through this one. */
  readonly newCustomers: number;
  readonly theirClv: number;
  /** What acquiring each of them cost. */
  readonly theirCost: number;
  /** Share of their value put to this customer's account, 0 to 1. */
  readonly shareCredited: number;
  readonly endorsements: number;
  readonly endorsementValue: number;
}

/**
 * Composite CLTV = F(R, L, I): revenue and loyalty multiplied, influence added. The source leaves F open; this form is
 * ours: (price − cost of sales − cost of marketing) × residual years × price match + new customers × (their CLV − their
 * cost) × share credited + endorsements × value of one.
 */
export function relationshipScore(parts: RelationshipParts): number {
  const revenue = parts.price - parts.costOfSales - parts.costOfMarketing;
  const loyalty = parts.residualYears * parts.priceMatch;
  const acquired = parts.newCustomers * (parts.theirClv - parts.theirCost) * parts.shareCredited;
  return revenue * loyalty + acquired + parts.endorsements * parts.endorsementValue;
}
