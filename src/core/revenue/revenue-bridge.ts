import type { RevenueFactors } from './revenue-factors';

/** What each factor contributed to a change of revenue, in currency; they add up to the change. */
export interface RevenueEffects {
  readonly acquisition: number;
  readonly base: number;
  readonly retention: number;
  readonly reactivation: number;
  readonly usage: number;
}

/**
 * Shapley attribution of the change of S = (N + E ρ + W) u: each factor's effect is the mean, over every order in which
 * the factors can change one after the other, of what its own change adds. In closed form, bars being means of the two
 * periods: ΔN ū · ΔW ū · ΔE [(ρ₀u₀ + ρ₁u₁)/3 + (ρ₀u₁ + ρ₁u₀)/6], the same for Δρ with E, and
 * Δu [N̄ + W̄ + (E₀ρ₀ + E₁ρ₁)/3 + (E₀ρ₁ + E₁ρ₀)/6]. (Shapley 1953.)
 */
export function revenueBridge(before: RevenueFactors, after: RevenueFactors): RevenueEffects {
  const usage = (before.usage + after.usage) / 2;
  const product = (x: 'existing' | 'retention', y: 'retention' | 'usage'): number =>
    (before[x] * before[y] + after[x] * after[y]) / 3 + (before[x] * after[y] + after[x] * before[y]) / 6;
  const others = (before.newCustomers + after.newCustomers + before.reactivated + after.reactivated) / 2;
  return {
    acquisition: (after.newCustomers - before.newCustomers) * usage,
    base: (after.existing - before.existing) * product('retention', 'usage'),
    retention: (after.retention - before.retention) * product('existing', 'usage'),
    reactivation: (after.reactivated - before.reactivated) * usage,
    usage: (after.usage - before.usage) * (others + product('existing', 'retention')),
  };
}
