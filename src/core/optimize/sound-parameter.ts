/**
 * Whether a parameter is one that a fit could have found, with room to spare: fits search from e⁻¹⁴ to e¹⁴ (maximise.ts).
 * Far beyond it the series behind the predictions take for ever, and no customers are like that.
 */
export function isSoundParameter(value: unknown): value is number {
  return typeof value === 'number' && value >= 1e-9 && value <= 1e9;
}
