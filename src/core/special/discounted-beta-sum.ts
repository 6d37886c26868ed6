/** Above this many terms the integral is cheaper than the series. */
const mostTerms = 4096;

const finestLevel = 12;

/** A rate below this is none: no money lasts for 10³⁰ periods. */
const leastDiscount = 1e-30;

/**
 * Σ_{k≥0} (b)_k/(a+b)_k · (1+d)^−k = ₂F₁(1, b; a+b; 1/(1+d)) for a, b > 0: periods, discounted at the rate d ≥ 0, that
 * somebody stays whose chance p of leaving is Beta(a, b). At d = 0 it is (a+b−1)/(a−1), and Infinity for a ≤ 1.
 * All terms are positive; for small d it is taken as the mean of (1+d)/(d+p) instead.
 */
export function discountedBetaSum(a: number, b: number, discount: number): number {
  if (discount < leastDiscount) return a > 1 ? (a + b - 1) / (a - 1) : Infinity;
  if (42 / Math.log1p(discount) > mostTerms) return byQuadrature(a, b, discount);
  let sum = 0;
  let term = 1;
  for (let k = 0; term > sum * 1e-18; k++) {
    sum += term;
    term *= (b + k) / ((a + b + k) * (1 + discount));
  }
  return sum;
}

/**
 * p = 1/(1+e^−y), y = centre + width·sinh w makes the integrand decay doubly exponentially, where the trapezoidal rule
 * converges exponentially (Takahasi & Mori 1974). Divided by the same sum of the density alone, whose errors cancel.
 */
function byQuadrature(a: number, b: number, discount: number): number {
  const centre = Math.log(a / b);
  const width = Math.sqrt(1 / a + 1 / b);
  const peak = a * logOfLogistic(centre) + b * logOfLogistic(-centre);
  let numerator = 0;
  let denominator = 0;
  const add = (w: number): boolean => {
    const y = centre + width * Math.sinh(w);
    const logP = logOfLogistic(y);
    const density = Math.exp(a * logP + b * logOfLogistic(-y) - peak) * Math.cosh(w);
    // 1/(d+p) may weigh up to 1/d more where the density has all but gone.
    if (!(density > 1e-40 * Math.min(1, discount))) return false;
    numerator += (density * (1 + discount)) / (discount + Math.exp(logP));
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
