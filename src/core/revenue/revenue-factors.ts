/** What revenue is made of in one period. */
export interface RevenueFactors {
  /** New customers N. */
  readonly newCustomers: number;
  /** Customers of the period before, E. */
  readonly existing: number;
  /** Share ρ of them who bought again, 0 to 1. */
  readonly retention: number;
  /** Revenue per buying customer u, in currency. */
  readonly usage: number;
  /** Buyers W who had been away. */
  readonly reactivated: number;
}

/** Revenue identity 销售收入: S = (N + E ρ + W) u. */
export function revenueOf({ newCustomers, existing, retention, usage, reactivated }: RevenueFactors): number {
  return (newCustomers + existing * retention + reactivated) * usage;
}
