import type { AliveCustomer } from './orders-before-dropout';

const finestLevel = 12;

/**
 * The same expectation as the integral over the chance p of dropping out,
 *   ∫ [1 − (1 + p t/α)^−r]/p · Beta(p; a, b) dp,
 * for horizons so long against α that the series needs thousands of terms (z up to 1 and beyond what it can resolve).
 * p = 1/(1+e^−y), y = centre + width·sinh w turns it into a doubly exponentially decaying integrand, for which the
 * trapezoidal rule converges exponentially (Takahasi & Mori 1974); dividing by the same sum without the bracket
 * normalises the Beta density and cancels its errors. The step is halved until two levels agree.
 */
export function ordersByQuadrature({ r, alpha, a, b }: AliveCustomer, t: number): number {
  const ratio = t / alpha;
  const centre = Math.log(a / b);
  const width = Math.sqrt(1 / a + 1 / b);
  const peak = a * logOfLogistic(centre) + b * logOfLogistic(-centre);
  let numerator = 0;
  let denominator = 0;
  const add = (w: number): boolean => {
    const y = centre + width * Math.sinh(w);
    const logP = logOfLogistic(y);
    const logDensity = a * logP + b * logOfLogistic(-y) - peak;
    const density = Math.exp(logDensity) * Math.cosh(w);
    if (!(density > 1e-40)) return false;
    const p = Math.exp(logP);
    const lost = -Math.expm1(-r * Math.log1p(p * ratio));
    numerator += density * (p > 1e-290 ? lost / p : r * ratio);
    denominator += density;
    return true;
  };
  const addAll = (first: number, step: number): void => {
    for (let w = first; add(w); w += step);
    for (let w = first - step; add(w); w -= step);
  };
  let step = 0.25;
  addAll(0, step);
  let answer = numerator / denominator;
  for (let level = 0; level < finestLevel; level++) {
    addAll(step / 2, step);
    step /= 2;
    const finer = numerator / denominator;
    const settled = Math.abs(finer - answer) <= 1e-14 * Math.abs(finer);
    answer = finer;
    if (settled && level > 0) break;
  }
  return answer;
}

/** ln 1/(1+e^−y) */
function logOfLogistic(y: number): number {
  return y > 0 ? -Math.log1p(Math.exp(-y)) : y - Math.log1p(Math.exp(y));
}
