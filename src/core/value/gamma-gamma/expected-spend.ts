/** What an order of a customer is expected to bring: by Gamma-Gamma, or one mean for everybody where it has none. */
export type SpendParameters =
  | { readonly kind: 'gamma-gamma'; readonly p: number; readonly q: number; readonly gamma: number }
  | { readonly kind: 'mean'; readonly mean: number };

/**
 * Expected amount of a future order of a customer with x repeat orders of mean amount m̄ (Fader & Hardie, note 025,
 * eq. 5): p(γ + x·m̄)/(px + q − 1), for x = 0 the population mean pγ/(q − 1). Amounts ≤ 0 count as m̄ = 0.
 */
export function expectedSpend(spend: SpendParameters, x: number, meanAmount: number): number {
  if (spend.kind === 'mean') return spend.mean;
  const { p, q, gamma } = spend;
  const spent = x > 0 ? x * Math.max(meanAmount, 0) : 0;
  return (p * (gamma + spent)) / (p * x + q - 1);
}
