import { largeEnough, stirling } from './stirling';

/**
 * ln B(z + n, a)/B(z, a) = ln Γ(z+n)Γ(z+a)/(Γ(z)Γ(z+a+n)) for z > 0 and a, n ≥ 0: the log of the mean of (1−p)ⁿ over
 * p ~ Beta(a, z). As a difference of two log-ratios of Gamma functions it loses all its digits where both are long: here
 * ln(1 + n/z) − ln(1 + n/(z+a)) is taken as ln(1 + na/(z(z+a+n))) throughout, small z being raised by the recurrence
 * first and Stirling's series (DLMF 5.11.1) taken above. Symmetric in a and n.
 */
export function logBetaRatio(z: number, n: number, a: number): number {
  let log = 0;
  let low = z;
  for (; low < largeEnough; low++) log -= Math.log1p((n / low) * (a / (low + a + n)));
  const both = low + a + n;
  log += (low - 0.5) * Math.log1p((n / low) * (a / both));
  log -= a * Math.log1p(n / (low + a)) + n * Math.log1p(a / (low + n));
  return log + (stirling(low + n) - stirling(low)) - (stirling(both) - stirling(low + a));
}
