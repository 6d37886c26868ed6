import { largeEnough, stirling } from './stirling';

/** ln Γ(z + n)/Γ(z) and its derivatives' building blocks. */
export interface LogGammaRatio {
  /** ln Γ(z + n) − ln Γ(z) */
  readonly value: number;
  /** ψ(z + n) − ψ(z) */
  readonly digammas: number;
  /** ψ′(z + n) − ψ′(z) */
  readonly trigammas: number;
}

/**
 * The ratio Γ(z + n)/Γ(z) for z > 0 and real n ≥ 0, in logs, with the differences of digammas and trigammas.
 * It is never formed as a difference of two log-gammas, which loses all digits once z is large against n: small z is
 * raised by the recurrence Γ(z + 1) = zΓ(z), then the two Stirling series are subtracted term by term.
 */
export function logGammaRatio(z: number, n: number): LogGammaRatio {
  let value = 0;
  let digammas = 0;
  let trigammas = 0;
  let low = z;
  while (low < largeEnough) {
    const high = low + n;
    value -= Math.log1p(n / low);
    digammas += n / (low * high);
    trigammas -= (n * (low + high)) / (low * low * high * high);
    low += 1;
  }
  const high = low + n;
  const growth = Math.log1p(n / low);
  value += (low - 0.5) * growth + n * Math.log(high) - n + (stirling(high) - stirling(low));
  digammas += growth + (n / (low * high)) * 0.5 + (digammaTail(high) - digammaTail(low));
  trigammas -= (n / (low * high)) * (1 + 0.5 / low + 0.5 / high);
  trigammas += trigammaTail(high) - trigammaTail(low);
  return { value, digammas, trigammas };
}

/** ψ(w) − ln w + 1/(2w) */
function digammaTail(w: number): number {
  const s = 1 / (w * w);
  return -s * (1 / 12 - s * (1 / 120 - s * (1 / 252 - s * (1 / 240 - s / 132))));
}

/** ψ′(w) − 1/w − 1/(2w²) */
function trigammaTail(w: number): number {
  const s = 1 / (w * w);
  return (s / w) * (1 / 6 - s * (1 / 30 - s * (1 / 42 - s * (1 / 30 - (s * 5) / 66))));
}
